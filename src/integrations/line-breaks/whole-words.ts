/**
 * Words that begin with a letter and a hyphen, such as "e-post". A longer one may need the break
 * where the column is narrow.
 */
const SHORT = /(?<![\p{L}\d-])\p{L}-\p{L}{2,12}(?![\p{L}-])/gu;

/** Cuts a text around the words that mustn't end a line after their hyphen. Odd places are words. */
export function aroundWholeWords(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(SHORT)) {
    parts.push(text.slice(from, index), word);
    from = index + word.length;
  }
  return [...parts, text.slice(from)];
}
