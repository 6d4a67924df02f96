/** Words that begin with a letter and a hyphen, such as "e-post". */
const SHORT = /(?<![\p{L}\d-])\p{L}-\p{L}{2,12}(?![\p{L}-])/gu;
/** Of a longer one only the beginning: the rest may have to be broken where the column is narrow. */
const LONG = new RegExp(`${SHORT.source}|(?<![\\p{L}\\d-])\\p{L}-\\p{L}(?=\\p{L}{12})`, 'gu');

/** Where a word stands in a text. */
interface Place {
  readonly index: number;
  readonly length: number;
}

/**
 * Finds the words of a text that mustn't end a line after their hyphen, and the beginnings of those
 * that are long, unless these are to be left out.
 */
export function wholeWords(text: string, long = true): Place[] {
  return [...text.matchAll(long ? LONG : SHORT)].map(({ 0: word, index }) => ({
    index,
    length: word.length,
  }));
}
