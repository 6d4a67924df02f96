/**
 * What can be wrong with a text that somebody hands over: typed, pasted, in a file or in content.
 * Nothing is said in words here, and each door decides which problems it minds.
 */

/** In the order in which they are worth telling. */
export type TextProblemKind =
  /** Half a character, or a code that is no character: no program shows it. */
  | 'broken'
  /** The mark that stands where a program has lost a letter. */
  | 'lost'
  /** Acts on what shows the text instead of being seen; a line break and a tab are among them. */
  | 'control'
  /** Turns the direction of what stands after it, so that a text reads otherwise than it is. */
  | 'direction'
  /** More accents on one letter than any language has, which run into the lines around it. */
  | 'stacked'
  /** Something is there, but nothing of it can be seen. */
  | 'invisible'
  /** Nothing but spaces, or nothing at all. */
  | 'empty';

/** One thing that is wrong with a text, and the character it lies in as `U+202E`, where it lies in one. */
export interface TextProblem {
  readonly kind: TextProblemKind;
  readonly character?: string;
}

const BROKEN = /[\p{Cs}\p{NChar}]/u;
const LOST = /\uFFFD/u;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;

/** Takes up no room or is blank by its nature, though some of them count as letters. */
const UNSEEN = /[\p{DI}\u2800\u{1D159}]/gu;

/** UTS 39, 5.4, holds four accents in a row to be enough for any language. Signs that stand beside
 *  their letter, as in Burmese, come in longer rows. */
const STACKED = /[\p{Mn}\p{Me}]{5,}|\p{M}{9,}/u;

/** Everything that is wrong with a text, the worst first; empty where nothing is. */
export function textProblems(text: string): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  const found = (kind: TextProblemKind, character?: string) =>
    problems.push(character === undefined ? { kind } : { kind, character: codeOf(character) });
  for (const [kind, pattern] of [
    ['broken', BROKEN],
    ['lost', LOST],
    ['control', CONTROL],
    ['direction', DIRECTION],
  ] as const) {
    const [character] = pattern.exec(text) ?? [];
    if (character !== undefined) found(kind, character);
  }
  const seen = text.replace(UNSEEN, '');
  if (isStacked(text)) found('stacked');
  if (text.trim() === '') found('empty');
  else if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(seen)) found('invisible');
  return problems;
}

/** Whether accents stand on one another, also with unseen characters put between them. */
function isStacked(text: string): boolean {
  return STACKED.test(text.replace(/\p{DI}/gu, '').normalize('NFC'));
}

/**
 * A text in one line without what can't be shown: what separates becomes a space, other controls and
 * broken characters go, and of stacked accents four are left. It may be invisible still, or empty.
 */
export function mendedLine(text: string): string {
  const line = text
    .replace(/[\t-\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{NChar}]/gu, '')
    .trim();
  if (!isStacked(line)) return line;
  return line
    .normalize('NFC')
    .replace(/\p{DI}/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1');
}

/**
 * What a text looks like: two that a reader can't tell apart give the same. For comparing only,
 * never to be shown. Capitals differ from small letters, and accents count.
 */
export function appearance(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(/[\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
  return Array.from(plain, (one) => TWINS.get(one) ?? one)
    .join('')
    .normalize('NFC');
}

/** Letters and marks that look the same, each row by the last of it. After UTS 39, what a name may hold. */
const TWINS: ReadonlyMap<string, string> = new Map(
  [
    'ΑАA',
    'ВΒB',
    'СϹC',
    'ЕΕE',
    'ԌG',
    'НΗH',
    'ЈJ',
    'КΚK',
    'МΜM',
    'ΝN',
    'ОΟ0O',
    'РΡP',
    'ԚQ',
    'ЅS',
    'ТΤT',
    'ԜW',
    'ХΧX',
    'ҮΥY',
    'ΖZ',
    'аɑαa',
    'сϲc',
    'ԁd',
    'еe',
    'һh',
    'іιi',
    'јϳj',
    'оοo',
    'рρp',
    'ԛq',
    'ѕs',
    'υuu',
    'ѵνv',
    'ԝw',
    'хx',
    'уγy',
    'ІΙ1I|l',
    '‐‑‒–—―−-',
    "’‘ʼ´`'",
    '”“"',
    '․.',
  ].flatMap((row) => {
    const letters = [...row];
    const last = letters.at(-1) ?? '';
    return letters.map((letter) => [letter, last] as const);
  }),
);

/** How a character is written where it can't be shown: `U+202E`. */
export function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
