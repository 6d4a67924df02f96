/** Running Swedish text of our own making, varied and the same each time, to build articles of. */

const SUBJECTS = [
  'En butik',
  'Den som beställer',
  'Lagret',
  'Kundtjänsten',
  'En inköpare',
  'Byrån',
  'Chefen',
  'Den nya kollegan',
];
const VERBS = [
  'räknar på',
  'skriver ner',
  'följer upp',
  'ställer krav på',
  'prövar',
  'förklarar',
  'väljer bort',
  'frågar efter',
];
const OBJECTS = [
  'frakten till glesbygden',
  'returerna efter jul',
  'priset på sökorden',
  'svarstiden i chatten',
  'avtalet med leverantören',
  'saldot i kassan',
  'bilderna på produktsidan',
  'kampanjen i november',
];
const ENDINGS = [
  'innan veckan är slut',
  'tillsammans med lagret',
  'utan att gissa',
  'med siffror från förra året',
  'så att alla förstår varför',
  'och sparar svaret',
  'i stället för att vänta',
  'när kunden hör av sig',
];

/** A row of whole numbers that looks random and is the same for the same seed (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Gives sentences and paragraphs, the same for the same seed. */
export function writer(seed: number) {
  const next = numbersFrom(seed);
  const one = (words: readonly string[]) => words[next(words.length)] ?? '';
  const phrase = () => `${one(VERBS)} ${one(OBJECTS)}`;
  const sentence = () => `${one(SUBJECTS)} ${phrase()} ${one(ENDINGS)}.`;
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ');
  return { next, phrase, sentence, paragraph };
}
