import type { HostileFile } from './hostile-files.ts';

const person = { id: 'k1', namn: 'A.B.', poang: { returer: { bedomare1: 3 } } };
const top = {
  format: 'kompetensmatrisen',
  version: 2,
  roll: 'kompetensmatrisen',
  nivaer: 1,
  foretag: { webbyra: 'extern' },
  val: { version: 1, notes: '' },
  kandidater: [person],
  dagar: [{ datum: '2026-03-12', svar: { returer: 3 } }],
};
const json = (value: unknown) => JSON.stringify(value);
const withTop = (changed: object) => json({ ...top, ...changed });
const named = (...names: readonly string[]) =>
  withTop({ kandidater: names.map((namn, at) => ({ ...person, id: `k${at + 1}`, namn })) });
/** What JSON.stringify would never write. */
const raw = (from: string, to: string) => json(top).replace(from, to);
const twice = (part: string) => raw('{"format"', `{"${part}":[],"format"`);
const without = (key: string) =>
  json(Object.fromEntries(Object.entries(top).filter(([name]) => name !== key)));

const TWICE = /två gånger på samma ställe/;
const SHAPE = /fel uppbyggnad\. Den kan/;

const entries = (says: RegExp | undefined, files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(
    ([name, file]): HostileFile => ({ name, file, ...(says === undefined ? {} : { says }) }),
  );

/** Files of the one format that must be refused, and what is said of them. */
export const refusedKept: readonly HostileFile[] = [
  ...entries(TWICE, {
    'candidates twice': twice('kandidater'),
    'candidates twice, once with an escape': raw('{"format"', '{"kandid\\u0061ter":[],"format"'),
    'the company twice': twice('foretag'),
    'the choices twice': twice('val'),
    'the days twice': twice('dagar'),
    'the format twice': raw('{"format"', '{"format":"annat","format"'),
    'the version twice': raw('"version":2', '"version":9,"version":2'),
    'the levels twice': raw('"nivaer":1', '"nivaer":2,"nivaer":1'),
    'a name twice': raw('"namn":"A.B."', '"namn":"A.B.","namn":"C.D."'),
    'an id twice': raw('"id":"k1"', '"id":"k2","id":"k1"'),
    'a competence twice': raw('"returer":', '"returer":{"bedomare2":1},"returer":'),
    'an assessor twice': raw('"bedomare1":3', '"bedomare1":0,"bedomare1":3'),
    'a role twice': raw('"webbyra":"extern"', '"webbyra":"anstalld","webbyra":"extern"'),
    'a date twice': raw('"datum":', '"datum":"2026-01-01","datum":'),
    'an answer twice': raw('"svar":{', '"svar":{"returer":0,'),
    'a choice twice': raw('"notes":""', '"notes":"a","notes":""'),
    '__proto__ twice': raw('{"format"', '{"__proto__":1,"__proto__":2,"format"'),
    'an empty key twice': raw('{"format"', '{"":1,"":2,"format"'),
    'a key without an end twice': raw('{', `{"${'k'.repeat(9999)}":1,"${'k'.repeat(9999)}":2,`),
    'a key that turns the direction twice': raw('{', '{"\u202e":1,"\u202e":2,'),
    'candidates twice in a file of version 1':
      '{"format":"kompetensmatrisen-kandidater","version":1,"kandidater":[{"id":"k1","namn":"A","poang":{}}],"kandidater":[]}',
    'days twice in a file of version 1':
      '{"format":"kompetensmatrisen-sjalvskattning","version":1,"dagar":[],"dagar":[]}',
  }),
  ...entries(SHAPE, {
    'no role': without('roll'),
    'a role that is a number': withTop({ roll: 7 }),
    'a role with markup': withTop({ roll: '<img src=x onerror=alert(1)>' }),
    'no version of the levels': without('nivaer'),
    'half a version of the levels': withTop({ nivaer: 1.5 }),
    'the levels as text': withTop({ nivaer: '1' }),
    'the levels below one': withTop({ nivaer: 0 }),
    'the levels beyond counting': withTop({ nivaer: 1e300 }),
    'a part more': withTop({ betyg: {} }),
    'a part called constructor': withTop({ constructor: {} }),
    '__proto__ as a part': raw('{"format"', '{"__proto__":{"polluted":true},"format"'),
    'a company in a list': withTop({ foretag: ['webbyra'] }),
    'a company that is null': withTop({ foretag: null }),
    'a company as a link': withTop({ foretag: '#har=webbyra' }),
    'choices in a list': withTop({ val: [] }),
    'choices as text': withTop({ val: '{}' }),
    'choices that are null': withTop({ val: null }),
    'candidates that are null': withTop({ kandidater: null }),
    'days that are text': withTop({ dagar: 'igår' }),
  }),
  ...entries(/Filen gäller en annan matris, ”logistikchef”/, {
    'the file of another matrix': withTop({ roll: 'logistikchef' }),
  }),
  ...entries(/version (?:1|3|-2)/, {
    'the one format under an older number': withTop({ version: 1 }),
    'a version from the future': withTop({ version: 3 }),
    'a version below zero': withTop({ version: -2 }),
  }),
  ...entries(/är anställd eller extern/, {
    'a role that is neither': withTop({ foretag: { webbyra: 'kanske' } }),
    'a role that is true': withTop({ foretag: { webbyra: true } }),
    'a role in English': withTop({ foretag: { webbyra: 'external' } }),
    'a role with markup in it': withTop({ foretag: { '<b>': 'extern' } }),
    'a role that is __proto__': raw('"webbyra"', '"__proto__"'),
    'a role without an end': withTop({ foretag: { ['a'.repeat(9999)]: 'extern' } }),
  }),
  ...entries(/Kandidat 1 i filen: Namnet/, {
    'a name with a noncharacter': named('A\ufffe'),
    'a name with a vertical tab': named('A\u000bB'),
    'a name that breaks the line by another name': named('A\u2028B'),
    'a name with half a letter': named('A\udc00'),
  }),
  ...entries(/7 kandidater/, { 'seven candidates': named(...'ABCDEFG') }),
  ...entries(/ingen kandidatfil/, {
    'the format with another letter': withTop({ format: 'kompetensmatrіsen' }),
    'the format with a space': withTop({ format: 'kompetensmatrisen ' }),
    'the format that is hasOwnProperty': withTop({ format: 'hasOwnProperty' }),
  }),
];

/** Names that earlier versions let in, and what they become. */
export const mendedNames: readonly (readonly [file: string, name: string])[] = [
  [named('\u3164'), '#1'],
  [named('\u115f\u1160'), '#1'],
  [named('\uffa0\uffa0'), '#1'],
  [named('\u2800'), '#1'],
  [named('\u{1d159}'), '#1'],
  [named('\u3164\u200b'), '#1'],
  [named(`Z${'\u0335'.repeat(60)}`), `Z${'\u0335'.repeat(4)}`],
  [named(`Z${'\u0301\u200d'.repeat(60)}`), `\u0179${'\u0301'.repeat(4)}`],
  [named(`क${'\u093e'.repeat(60)}`), `क${'\u093e'.repeat(4)}`],
  [named(`A${'\u20dd'.repeat(60)}B`), `A${'\u20dd'.repeat(4)}B`],
];

/** Names that are right by themselves, but that nobody can tell apart. */
export const lookAlikes: readonly string[] = [
  named('A.B.', 'A.B.'),
  named('A.B.', 'А.В.'),
  named('A.B.', 'A.\u200bB.'),
  named('A.B.', 'A.B.\u2060'),
  named('A B', 'A\u00a0B'),
  named('Åsa', 'A\u030asa'),
  named('AB', '\u202aAB\u202c'),
  named('Ida', 'lda'),
  named('OK', '0K'),
];
