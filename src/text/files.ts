import { list } from './swedish.ts';

/** What is said of every file that somebody hands over. */

/** What a message quotes from a file may be of any length and hold anything. */
const LONGEST_QUOTE = 40;

const NAMED_AT_MOST = 5;

/** Quotes something from a file, cut where it never ends. */
export const quoted = (id: string) =>
  `”${id.length > LONGEST_QUOTE ? `${id.slice(0, LONGEST_QUOTE)}…` : id}”`;

/** Quotes some things from a file, and says how many more there are. */
export function quotedList(ids: readonly string[]): string {
  const named = ids.slice(0, NAMED_AT_MOST).map(quoted);
  const rest = ids.length - named.length;
  return list(rest > 0 ? [...named, `${rest} till`] : named);
}

export const fileText = {
  notText: 'Filen är ingen textfil. Välj en fil som är sparad härifrån. Inget är ändrat.',
  notJson: 'Filen är skadad eller inte sparad härifrån: den är inte JSON.',
  shape: 'Filen har fel uppbyggnad. Den kan ha ändrats för hand.',
  version: (version: number) =>
    `Filen har version ${version}, som den här sidan inte kan läsa. Ladda om sidan och försök igen.`,
} as const;
