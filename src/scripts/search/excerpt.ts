/** A piece of an excerpt; `found` where it holds a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Takes apart an excerpt as the search engine writes it, with `<mark>` around what was found, so
 * that it can be shown as text. An excerpt that begins or ends inside a sentence gets an ellipsis.
 */
export function piecesOf(excerpt: string): readonly Piece[] {
  const whole = excerpt.trim();
  if (whole === '') return [];
  const before = /^(?:<mark>)?[\p{Lu}”]/u.test(whole) ? '' : '… ';
  const after = /[.!?”](?:<\/mark>)?$/u.test(whole) ? '' : ' …';
  return `${before}${whole}${after}`
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: unescaped(text), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
