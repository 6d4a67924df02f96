/** A piece of an excerpt; `found` where it is a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** In words. */
const LENGTH = 24;
/** A word with the marks before and after it, such as "(SEO),". */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;
/** The words before the first hit, so that it is read in its sentence. */
const BEFORE = 4;

/**
 * Cuts out of a text the words around the most hits, and marks them. What is called what was looked
 * for (`named`) is best told by how it begins.
 */
export function excerptOf(
  content: string,
  isHit: (word: string) => boolean,
  named = false,
): readonly Piece[] {
  const words = content
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((text) => ({ text, found: isHit(text) }));
  const start = named ? 0 : startOf(words);
  const cut = words.slice(start, start + LENGTH);
  if (cut.length === 0) return [];
  const first = cut[0]?.text ?? '';
  const last = cut.at(-1)?.text ?? '';
  return joined([
    ...(start > 0 && !/^[\p{Lu}”]/u.test(first) ? [{ text: '…', found: false }] : []),
    ...cut,
    ...(start + LENGTH < words.length && !/[.!?”]$/.test(last)
      ? [{ text: '…', found: false }]
      : []),
  ]);
}

/** Where to begin, so that as many hits as can be are within the length of an excerpt. */
function startOf(words: readonly Piece[]): number {
  const hits = words.flatMap(({ found }, index) => (found ? [index] : []));
  let best = { start: 0, count: 0 };
  for (const [place, index] of hits.entries()) {
    const start = Math.max(0, Math.min(index - BEFORE, words.length - LENGTH));
    const count = hits.slice(place).filter((hit) => hit < start + LENGTH).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

/** Puts words together with spaces between them; the marks around a word that is found stay outside. */
function joined(words: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, found: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.found === found) pieces[pieces.length - 1] = { text: last.text + text, found };
    else pieces.push({ text, found });
  };
  for (const [index, { text, found }] of words.entries()) {
    const [, before = '', word = '', after = ''] = WORD.exec(text) ?? [];
    add((index === 0 ? '' : ' ') + before, false);
    add(word, found);
    add(after, false);
  }
  return pieces;
}
