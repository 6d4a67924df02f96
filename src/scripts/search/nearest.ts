import { withoutDots } from './queries.ts';

/** In shorter words a wrong letter makes another word. */
const SHORTEST = 4;
/** From so many letters two of them may be wrong: to be offered, and to be used without asking. */
const TWO_WRONG = { offered: 5, used: 8 };

/**
 * The word of a list that somebody meant who typed a wrong letter: one is too many, too few or
 * another, or two have changed places. Among equally near ones the first in the list. Undefined
 * where none is near.
 */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  return nearby(typed, words, TWO_WRONG.used)[0];
}

/** The words of a list to offer somebody whose word isn't there, the nearest first. */
export function offered(typed: string, words: readonly string[]): readonly string[] {
  return nearby(typed, words, TWO_WRONG.offered).slice(0, 3);
}

function nearby(typed: string, words: readonly string[], twoWrong: number): readonly string[] {
  if (typed.length < SHORTEST) return [];
  const most = typed.length < twoWrong ? 1 : 2;
  const plain = withoutDots(typed);
  return words
    .filter((word) => word.length >= SHORTEST)
    .map((word) => ({ word, letters: distance(plain, withoutDots(word), most) }))
    .filter(({ letters }) => letters <= most)
    .sort((a, b) => a.letters - b.letters)
    .map(({ word }) => word);
}

/**
 * How many letters have to be put in, taken out, changed or swapped with the next (Damerau and
 * Levenshtein). More than `most` is given as infinity.
 */
export function distance(from: string, to: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  const found = row[to.length] ?? 0;
  return found > most ? Number.POSITIVE_INFINITY : found;
}
