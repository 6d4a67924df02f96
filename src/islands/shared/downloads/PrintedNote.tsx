import { useEffect, useState } from 'preact/hooks';
import { onPrint } from '../../../browser/files.ts';
import { matrix } from '../../../text/matrix.ts';
import { QrCode } from './QrCode.tsx';

/** On paper: when it was printed, and the link to recalculate it from, in words and as a code. */
export function PrintedNote({ link }: { readonly link: string }) {
  const [date, setDate] = useState(() => new Date());
  const [isPrinted, setPrinted] = useState(false);
  useEffect(
    () =>
      onPrint(() => {
        // The page may have been open for days.
        setDate(new Date());
        setPrinted(true);
      }),
    [],
  );
  return (
    <div class="print-only printed">
      {/* Not drawn anew for every tick: only paper needs it. */}
      {isPrinted && <QrCode address={link} label={matrix.take.codeLabel} />}
      <p key={link}>
        {matrix.take.printed(date)} {matrix.take.reckonAgain}: {link}
      </p>
    </div>
  );
}
