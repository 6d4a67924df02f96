import { useEffect, useState } from 'preact/hooks';
import { onPrint } from '../../../browser/files.ts';
import { take as text } from '../../../text/take.ts';

/** What only the paper says: when it was printed, and the link that it can be reckoned again from. */
export function Printed({ link }: { readonly link: string }) {
  const [date, setDate] = useState(() => new Date());
  // The page may have been open for days.
  useEffect(() => onPrint(() => setDate(new Date())), []);
  return (
    <p class="print-only printed">
      {text.printed(date)} {text.reckonAgain}: {link}
    </p>
  );
}
