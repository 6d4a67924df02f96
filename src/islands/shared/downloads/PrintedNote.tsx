import { useEffect, useState } from 'preact/hooks';
import { onPrint } from '../../../browser/files.ts';
import { matrix } from '../../../text/matrix.ts';

/** On paper: when it was printed, and the link to recalculate it from. */
export function PrintedNote({ link }: { readonly link: string }) {
  const [date, setDate] = useState(() => new Date());
  // The page may have been open for days.
  useEffect(() => onPrint(() => setDate(new Date())), []);
  return (
    <p class="print-only printed">
      {matrix.take.printed(date)} {matrix.take.reckonAgain}: {link}
    </p>
  );
}
