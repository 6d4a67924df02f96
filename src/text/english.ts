/** Small rules of English that the documents in English share. */

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Writes a small number as a word, "five", and a larger one in digits. */
export function inWords(number: number): string {
  return WORDS[number] ?? written(number);
}

/** Joins words as English does: "a, b and c". */
export function list(words: readonly string[], last = 'and'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Writes a number such as 48,000. */
export function written(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Writes a date such as 2026-11-24 as "24 November 2026". */
export const dayInWords = (date: string) => dates.format(new Date(date));
