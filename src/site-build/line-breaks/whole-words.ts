/** Words that begin with a letter and a hyphen, such as "e-post". */
const SHORT = /(?<![\p{L}\d-])\p{L}-\p{L}{2,12}(?![\p{L}-])/gu;
/** Of a longer one only the beginning: the rest may have to be broken where the column is narrow. */
const LONG = new RegExp(`${SHORT.source}|(?<![\\p{L}\\d-])\\p{L}-\\p{L}(?=\\p{L}{12})`, 'gu');

/**
 * Cuts a text around the words that mustn't end a line after their hyphen, and around the beginnings
 * of those that are long, unless these are to be left out. Odd places are such words.
 */
export function aroundWholeWords(text: string, long = true): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(long ? LONG : SHORT)) {
    parts.push(text.slice(from, index), word);
    from = index + word.length;
  }
  return [...parts, text.slice(from)];
}
