import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_CHOICES } from '../../../src/export/choices.ts';
import { readChoices, writeChoices } from '../../../src/export/choices-text.ts';
import { profile } from '../../../src/export/profile.ts';
import { published } from '../../support/framework.ts';
import { BEDDING, choose, resultOf } from '../../support/hiring.ts';

const some = choose({
  picked: ['returer'],
  words: { ledarskap: 'Leder fyra' },
  tests: { ledarskap: ['question', 'sample'] },
  questions: { returer: 'returer:1' },
  goals: ['Ett', '', 'Tre'],
  notes: 'Å & "ä"\n',
  vacancy: { employer: 'Duntyg' },
  ad: { goals: { text: 'Egen', draft: 'Utkast' } },
  english: {
    words: {},
    goals: ['One', '', ''],
    notes: '',
    vacancy: { sells: 'duvets' },
    ad: { learn: { text: 'Own', draft: 'Draft' } },
  },
});

it.each([
  ['nothing', NO_CHOICES],
  ['something everywhere', some],
  ['no competence at all', choose({ picked: [] })],
])('comes back the same: %s', (_, choices) => {
  expect(readChoices(writeChoices(choices))).toEqual(choices);
  expect(writeChoices(readChoices(writeChoices(choices)) ?? NO_CHOICES)).toBe(
    writeChoices(choices),
  );
});

it.each([
  ['no JSON', '{'],
  ['another version', '{"version":2}'],
  ['no version', '{}'],
  ['a list', '[1]'],
  ['nothing', 'null'],
  ['far too much', JSON.stringify({ version: 1, notes: 'x'.repeat(600_000) })],
])('gives up on %s', (_, kept) => {
  expect(readChoices(kept)).toBeUndefined();
});

it('never throws, and makes a document of whatever it lets in', () => {
  const result = resultOf(published, BEDDING);
  const anything = fc.jsonValue({ maxDepth: 4 });
  const hostile = fc.record(
    {
      version: fc.constant(1),
      picked: fc.oneof(anything, fc.array(fc.constantFrom('returer', '__proto__', 'nej'))),
      words: anything,
      tests: fc.oneof(anything, fc.dictionary(fc.constantFrom('ledarskap', '__proto__'), anything)),
      questions: fc.oneof(anything, fc.dictionary(fc.constantFrom('ledarskap'), fc.string())),
      goals: anything,
      notes: anything,
      vacancy: fc.oneof(anything, fc.dictionary(fc.constantFrom('employer', 'x'), anything)),
      ad: fc.oneof(anything, fc.dictionary(fc.constantFrom('goals', 'toString'), anything)),
    },
    { requiredKeys: ['version'] },
  );
  fc.assert(
    fc.property(fc.oneof(hostile, anything), (value) => {
      const choices = readChoices(JSON.stringify(value));
      if (choices !== undefined) profile(published, result, choices);
      expect(Reflect.get({}, 'employer')).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

it('reads choices that were kept before there was a form for the whole vacancy', () => {
  const kept = {
    version: 1,
    words: {},
    tests: {},
    questions: {},
    goals: ['Ett', '', ''],
    notes: '',
    vacancy: { title: 'E-handelschef', form: 'Tillsvidare, heltid', salary: '45 000 kr' },
    ad: { mission: { text: 'Vi säljer [varor].', draft: '[Företag] säljer [varor].' } },
  };
  const { version: _, ...choices } = kept;
  expect(readChoices(JSON.stringify(kept))).toEqual(choices);
});
