/**
 * Search engines find words by their beginning, and Swedish puts what a word is about last:
 * "optimering" must find "konverteringsoptimering". The site's own words tell where a compound
 * may be cut: where what stands before is a word and what follows is one too.
 */

const WORD = /\p{L}+/gu;
const ENDING =
  /(?:arnas|ernas|ornas|arna|erna|orna|aren|ens|ets|ar|er|or|en|et|as|es|na|a|e|s|n|t)$/;
/** Words that begin others without making compounds of them. */
const PREFIX = /^(?:efter|emot|fort|från|före|genom|inför|mellan|över|till|under|utan|åter)$/;
/** Endings that are spelt like words. */
const SUFFIX = /^(?:ande|ende|heten|heter|ingar|ingen|ning|ring|ringen|samt|skap|skapet)$/;
/** Letters on either side of a cut. With fewer, most cuts would be chance. */
const SHORTEST = 4;
/** An ending that several compounds share is a word even where it never stands alone. */
const SHARED_LENGTH = 6;

/** The words of a text in lower case, in order, without soft hyphens. */
export function wordsOf(text: string): string[] {
  return text.replaceAll('\u00ad', '').toLowerCase().match(WORD) ?? [];
}

/** A word without its Swedish ending: crude, but equally so on both sides of a comparison. */
function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= SHORTEST ? stem : word;
}

/** Finds the last parts of compounds. */
export type Splitter = (words: Iterable<string>) => string[];

/**
 * Makes a splitter that knows the words of the whole site. It gives each last part once, in
 * alphabetical order, and leaves out those that the given words already hold by themselves.
 */
export function splitterFor(vocabulary: ReadonlySet<string>): Splitter {
  const stems = new Set([...vocabulary].map(stemOf));
  /** Before a cut stands a word, with the letter that binds it: kund, order|s, var|u. */
  const begins = (first: string) =>
    !PREFIX.test(first) &&
    (vocabulary.has(first) ||
      (first.endsWith('s') && vocabulary.has(first.slice(0, -1))) ||
      (first.endsWith('u') && vocabulary.has(`${first.slice(0, -1)}a`)));
  const cuts = (word: string) =>
    Array.from(
      { length: Math.max(0, word.length - 2 * SHORTEST + 1) },
      (_, n) => [word.slice(0, n + SHORTEST), word.slice(n + SHORTEST)] as const,
    ).filter(([first, last]) => begins(first) && !SUFFIX.test(last));

  const sharing = new Map<string, Set<string>>();
  for (const [first, last] of [...vocabulary].flatMap(cuts)) {
    sharing.set(stemOf(last), (sharing.get(stemOf(last)) ?? new Set()).add(stemOf(first)));
  }
  const isPart = (last: string) =>
    vocabulary.has(last) ||
    (last.length > SHORTEST && stems.has(stemOf(last))) ||
    (last.length >= SHARED_LENGTH && (sharing.get(stemOf(last))?.size ?? 0) >= 2);
  /** "sgruppen" of "chefsgruppen", cut a letter too early. */
  const startsWithBinding = (last: string) =>
    last.startsWith('s') && vocabulary.has(last.slice(1)) && !vocabulary.has(last);

  return (words) => {
    const whole = new Set(words);
    const own = new Set([...whole].map(stemOf));
    const parts = [...whole]
      .flatMap((word) => cuts(word).map(([, last]) => last))
      .filter((last) => isPart(last) && !own.has(stemOf(last)) && !startsWithBinding(last));
    return [...new Set(parts)].sort();
  };
}
