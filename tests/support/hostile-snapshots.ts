import type { HostileFile } from './hostile-files.ts';

const day = { datum: '2026-03-12', svar: { returer: 3 } };
const top = { format: 'kompetensmatrisen-sjalvskattning', version: 1, dagar: [day] };
const json = (value: unknown) => JSON.stringify(value);
const withTop = (changed: object) => json({ ...top, ...changed });
const withDay = (changed: object) => withTop({ dagar: [{ ...day, ...changed }] });
const withAnswers = (svar: unknown) => withDay({ svar });
/** What JSON.stringify would never write. */
const raw = (from: string, to: string) => json(top).replace(from, to);
const days = (number: number) =>
  Array.from({ length: number }, (_, n) => ({
    datum: `${2100 + n}-01-01`,
    svar: {},
  }));

const entries = (says: RegExp | undefined, files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(
    ([name, file]): HostileFile => ({ name, file, ...(says === undefined ? {} : { says }) }),
  );

/** What somebody might open as dated answers. All but the last group must be refused. */
export const hostileSnapshots: readonly HostileFile[] = [
  ...entries(/inte JSON/, {
    'an empty file': '',
    'a truncated file': json(top).slice(0, -5),
    'two files after one another': json(top) + json(top),
    'NaN as an answer': raw(':3', ':NaN'),
    'a trailing comma': raw('}]}', '}],}'),
    'a web page': '<!doctype html><script>alert(1)</script>',
    'the line that the browser keeps': '1 returer=3',
    'null bytes': '\u0000'.repeat(100),
    'lists without an end': '['.repeat(100_000),
  }),
  ...entries(/ingen sparad självskattning/, {
    'a number': '42',
    null: 'null',
    'an empty list': '[]',
    'a list around it': json([top]),
    'the format as a list': withTop({ format: [top.format] }),
    'the format under __proto__': '{"__proto__":{"format":"kompetensmatrisen-sjalvskattning"}}',
  }),
  ...entries(/version (?:0|2|-1)/, {
    'an older version': withTop({ version: 0 }),
    'a newer version': withTop({ version: 2 }),
    'a negative version': withTop({ version: -1 }),
  }),
  ...entries(/fel uppbyggnad\. Den kan/, {
    'days in a file of candidates': withTop({ format: 'kompetensmatrisen-kandidater' }),
    'a version as text': withTop({ version: '1' }),
    'half a version': withTop({ version: 1.5 }),
    'no days': json({ format: top.format, version: 1 }),
    'days as an object': withTop({ dagar: { 0: day } }),
    'something beside the days': withTop({ namn: 'A.B.' }),
    '__proto__ beside the days': raw('{"format"', '{"__proto__":{"polluted":true},"format"'),
  }),
  ...entries(/101 datum/, { 'more days than there is room for': withTop({ dagar: days(101) }) }),
  ...entries(/Dag 1 i filen har fel uppbyggnad/, {
    'a day that is nothing': withTop({ dagar: [null] }),
    'a day as a list': withTop({ dagar: [[]] }),
    'a day without answers': withTop({ dagar: [{ datum: '2026-03-12' }] }),
    'answers as a list': withAnswers([3]),
    'answers that are nothing': withAnswers(null),
    'something beside the answers': withDay({ kommentar: 'hej' }),
  }),
  ...entries(/inget datum som 2026-03-12/, {
    'a date as a number': withDay({ datum: 20260312 }),
    'a date with a time': withDay({ datum: '2026-03-12T10:00:00Z' }),
    'a day that isn’t': withDay({ datum: '2026-02-30' }),
    'no date': withTop({ dagar: [{ svar: {} }] }),
    'markup as a date': withDay({ datum: '<img src=x onerror="alert(1)">' }),
  }),
  ...entries(/12\s+mars\s+2026 står två gånger/, {
    'the same day twice': withTop({ dagar: [day, { ...day, svar: {} }] }),
  }),
  ...entries(/inte kan vara en kompetens/, {
    'a competence with markup': withAnswers({ '<script>alert(1)</script>': 3 }),
    'a competence that is empty': withAnswers({ '': 3 }),
    'a competence without an end': withAnswers({ ['a'.repeat(10_000)]: 3 }),
    'a competence that is __proto__': raw('"returer"', '"__proto__"'),
  }),
  ...entries(/heltal från 0 till 4/, {
    'an answer above the scale': withAnswers({ returer: 5 }),
    'an answer below the scale': withAnswers({ returer: -1 }),
    'half an answer': withAnswers({ returer: 2.5 }),
    'an answer as text': withAnswers({ returer: '3' }),
    'an answer that is null': withAnswers({ returer: null }),
    'an answer that is an object': withAnswers({ returer: { valueOf: 3 } }),
  }),
  ...entries(/för stor/, { 'a file of spaces': `${json(top)}${' '.repeat(1_500_000)}` }),
  ...entries(undefined, {
    'a byte order mark before a good file': `\uFEFF${json(top)}`,
    'a competence that is constructor': withAnswers({ constructor: 3 }),
    'an unknown competence': withAnswers({ 'en-kompetens-fran-framtiden': 3 }),
    'a day without a single answer': withAnswers({}),
    'no days yet': withTop({ dagar: [] }),
    'as many days as there is room for': withTop({ dagar: days(100) }),
  }),
];
