import { aroundWholeWords } from './whole-words.ts';

/** A tag, a comment or a stretch of text. An attribute may hold the sign that ends a tag. */
const PIECE = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const TAG = /^<(\/?)([a-z][\w-]*)/;
/** What isn't running text, and the islands, whose words are written anew in the browser. */
const LEFT_ALONE = /^(?:astro-island|code|head|pre|script|select|style|svg|template|textarea)$/;
const HEADING = /^h[1-6]$/;

/**
 * Marks up where the lines of a page may break. "e-commerce" is kept whole, and a compound that is
 * too long for a phone may be cut in a heading where `words` say so, as in "leverans-upplevelse".
 * It is done with elements and not with signs of their own, so that the words are still copied,
 * found and read aloud as they are written.
 */
export function withLineBreaks(html: string, words: readonly string[]): string {
  const cuts = new Map(words.map((word) => [word.replaceAll('-', '').toLowerCase(), word]));
  let alone = 0;
  let heading = 0;
  return html.replace(PIECE, (piece) => {
    const [, closing, name = ''] = TAG.exec(piece) ?? [];
    if (piece.startsWith('<')) {
      const step = closing === '/' ? -1 : 1;
      // A drawing without content closes itself.
      if (LEFT_ALONE.test(name) && !piece.endsWith('/>')) alone += step;
      if (HEADING.test(name)) heading += step;
      return piece;
    }
    if (alone > 0) return piece;
    // In a heading a long word is cut below, which has to find it in one piece.
    const whole = aroundWholeWords(piece, heading === 0)
      .map((part, place) => (place % 2 === 0 ? part : `<span class="whole">${part}</span>`))
      .join('');
    return heading > 0 ? withCuts(whole, cuts) : whole;
  });
}

function withCuts(text: string, cuts: ReadonlyMap<string, string>): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const cut = cuts.get(word.toLowerCase());
    // The letters are those of the heading, which may begin with a capital.
    let at = 0;
    return cut === undefined
      ? word
      : cut.replace(/-|./gu, (sign) =>
          sign === '-' ? '<span class="joint"></span>' : (word[at++] ?? ''),
        );
  });
}
