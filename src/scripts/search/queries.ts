/** Words that say how something is asked, not what is asked for. */
const SMALL = new Set(
  'att av de den det där en ett för från gör ha har hur i jag kan man med ni om och på ska som till vad var varför vi vilka är'.split(
    ' ',
  ),
);

/** Endings that the engine leaves on, such as that of "varumärket". */
const ENDING = /(?:arna|erna|orna|ets?|ens?|er|ar|or)$/;
/** A shorter word would lose too much with its ending. */
const LONG_ENOUGH = 6;

/** What to ask the engine, in turn, for what a reader has typed: the best that any finds counts. */
export function queriesFor(typed: string): readonly string[] {
  const words = wordsOf(typed);
  const trimmed = words.map((word) =>
    word.length < LONG_ENOUGH ? word : word.replace(ENDING, ''),
  );
  return [...new Set([words.join(' '), trimmed.join(' ')])].filter((query) => query !== '');
}

/** The words that are looked for, in lower case. A query of nothing but small words keeps them. */
export function wordsOf(typed: string): readonly string[] {
  const words = typed
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.?!:;"”]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : words;
}

/** So many letters of a word must be right for a hit to be one. */
const TELLING = 4;

/** Tells whether a text holds something that begins as any of the words does, dots or no dots. */
export function beginsAny(text: string, words: readonly string[]): boolean {
  const plain = withoutMarks(text);
  return words.some((word) => plain.includes(withoutMarks(word).slice(0, TELLING)));
}

const withoutMarks = (text: string) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', '');
