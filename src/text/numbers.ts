/** Numbers as Swedish writes them: a space between thousands, and a comma before decimals. */

/**
 * Writes a number, such as 1 111 119 or 31,42, with spaces that don't break. The browser's own
 * rules say the same, and cost a slow phone more than a line of our own.
 */
export function written(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return decimals === undefined ? spaced : `${spaced},${decimals}`;
}

/**
 * Reads a number as people write it: with spaces or points between thousands, a comma or a point
 * before decimals, and its unit after it. Undefined where it is no number.
 */
export function readNumber(text: string): number | undefined {
  const bare = text
    .replace(/\s/g, '')
    .replace(/(?:kr|kronor|%|:-)$/i, '')
    // What is grouped in threes is thousands, and not a number with three decimals.
    .replace(/^\d{1,3}(?:\.\d{3})+(?=,|$)/, (whole) => whole.replaceAll('.', ''))
    .replace(',', '.');
  return /^\d{1,12}(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}
