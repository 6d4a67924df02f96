import { mendedLine } from '../domain/text-hygiene.ts';
import { list } from './swedish.ts';

/** What is said of every file that somebody hands over. */

/** What a message quotes from a file may be of any length and hold anything. */
const LONGEST_QUOTE = 40;

const NAMED_AT_MOST = 5;

/** Quotes something from a file, cut where it never ends, without what can't be shown. */
export function quoted(id: string): string {
  const letters = [...mendedLine(id)];
  const shown = letters.slice(0, LONGEST_QUOTE).join('');
  return `”${letters.length > LONGEST_QUOTE ? `${shown}…` : shown}”`;
}

/** Quotes some things from a file, and says how many more there are. */
export function quotedList(ids: readonly string[]): string {
  const named = ids.slice(0, NAMED_AT_MOST).map(quoted);
  const rest = ids.length - named.length;
  return list(rest > 0 ? [...named, `${rest} till`] : named);
}

export const fileText = {
  notText: 'Filen är ingen textfil. Välj en fil som är sparad härifrån. Inget är ändrat.',
  save: 'Spara som fil',
  open: 'Hämta från fil',
} as const;
