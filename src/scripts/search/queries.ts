/** Words that say how something is asked, not what is asked for. */
const SMALL = new Set(
  'att av de den det där en ett för från gör ha har hur i jag kan man med ni om och på ska som till vad var varför vi vilka är'.split(
    ' ',
  ),
);

/** Tells whether a word says what is asked for. */
export const isTelling = (word: string) => !SMALL.has(word);

const ENDING = /(?:arna|erna|orna|ets?|ens?|er|ar|or|an|as?|s)$/;
/** With fewer letters left it would be another word: "ord" of order, "lag" of lager. */
const SHORTEST_STEM = 4;
/** What begins with fewer letters is mostly another word: "lag" begins lager, "tjän" begins tjänst. */
const OPEN = { typed: 4, stem: 5 };
/** The endings that a short word may have. */
const ENDINGS =
  ',s,n,t,a,e,na,an,ar,as,en,et,er,or,ad,at,ade,ens,ets,arna,erna,orna,are,ande,ning,ing,ingar,ingen'.split(
    ',',
  );
/** Inside a word, so many letters must stand before what is looked for, and it must be as long. */
const INSIDE = { before: 3, length: 5 };

/** A way to write a word that is looked for. */
export interface Form {
  /** In lower case, letters and figures only. */
  readonly text: string;
  /** Whether any word that begins so is a hit, or only the word itself with a Swedish ending. */
  readonly open: boolean;
}

/** The words that are looked for, in lower case. A query of nothing but small words keeps them. */
export function wordsOf(typed: string): readonly string[] {
  const words = typed
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.?!:;"”()]+/)
    .filter((word) => lettersOf(word) !== '');
  const telling = words.filter(isTelling);
  return [...new Set(telling.length > 0 ? telling : words)];
}

/**
 * The forms of a word: as it is typed, and without its ending. "lagret" is a form of "lager", whose
 * e it has lost.
 */
export function formsOf(word: string): readonly Form[] {
  const typed = lettersOf(word);
  const cut = typed.replace(ENDING, '');
  const stem = cut.length < SHORTEST_STEM ? typed : cut;
  const [, before, last] = /^(\p{L}{2,}[^aeiouyåäö])e([lnr])$/u.exec(typed) ?? [];
  const [, first, end] = /^(\p{L}+[^aeiouyåäölnr])([lnr])$/u.exec(stem) ?? [];
  const forms = [
    { text: typed, open: typed.length >= OPEN.typed },
    { text: stem, open: stem.length >= OPEN.stem },
    ...(before === undefined ? [] : [{ text: `${before}${last}`, open: false }]),
    ...(stem === typed || first === undefined ? [] : [{ text: `${first}e${end}`, open: true }]),
  ];
  return forms.filter(({ text }, index) => forms.findIndex((form) => form.text === text) === index);
}

/** Every way to write a form that is not open. "lager" is none of "lag". */
export const spellingsOf = ({ text }: Form): readonly string[] =>
  ENDINGS.filter((ending) => text.length >= SHORTEST_STEM || ending !== 'er').map(
    (ending) => text + ending,
  );

/**
 * Makes what tells whether a piece of a text, such as "SEO-specialisten,", holds what is looked for.
 * Å, ä and ö are letters of their own, unless the query had to be read without its dots (`dotless`).
 */
export function hitTest(forms: readonly Form[], dotless: boolean): (piece: string) => boolean {
  const plain = dotless ? withoutDots : (text: string) => text;
  const beginnings = forms.filter(({ open }) => open).map(({ text }) => plain(text));
  const inside = beginnings.filter((text) => text.length >= INSIDE.length);
  const spellings = new Set(
    forms.filter(({ open }) => !open).flatMap((form) => spellingsOf(form).map(plain)),
  );
  const texts = forms.map(({ text }) => plain(text));
  const isHit = (word: string) =>
    spellings.has(word) ||
    beginnings.some((text) => word.startsWith(text)) ||
    inside.some((text) => word.indexOf(text) >= INSIDE.before);
  return (piece) => {
    const lower = plain(piece.replaceAll('\u00ad', '').toLowerCase());
    const letters = lettersOf(lower);
    // Nearly every word of a text is none, so that is found out first.
    if (!texts.some((text) => letters.includes(text))) return false;
    return isHit(letters) || lower.split(/[^\p{L}\p{N}]+/u).some(isHit);
  };
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Without the marks over and under letters. */
export const withoutDots = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
