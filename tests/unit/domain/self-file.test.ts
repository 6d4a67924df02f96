import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Level } from '../../../src/domain/framework.ts';
import { decodeAnswers, encodeAnswers } from '../../../src/domain/self-file.ts';
import { published } from '../../support/framework.ts';

const answers = (given: Record<string, Level>) => new Map(Object.entries(given));

it('writes a line in matrix order that can be read by a person', () => {
  expect(
    encodeAnswers(published, answers({ framtida: 4, returer: 0, 'leda-medarbetare': 3 })),
  ).toBe('1 leda-medarbetare=3,returer=0,framtida=4');
});

it('gives back what was written', () => {
  const ids = fc.constantFrom('framtida', ...published.competences.map(({ id }) => id));
  fc.assert(
    fc.property(fc.dictionary(ids, fc.constantFrom<Level>(0, 1, 2, 3, 4)), (given) => {
      const line = encodeAnswers(published, answers(given));
      expect(decodeAnswers(line)).toEqual(answers(given));
      expect(encodeAnswers(published, decodeAnswers(line) ?? new Map())).toBe(line);
    }),
  );
});

it.each([
  ['', 'nothing'],
  ['1', 'a version alone'],
  ['2 returer=3', 'a newer version'],
  ['0 returer=3', 'an older version'],
  ['1 returer=5', 'a level above the scale'],
  ['1 returer', 'no level'],
  ['1 returer=3,returer=2', 'two answers to one question'],
  ['1 __proto__=3', 'a prototype'],
  ['1 returer=3,', 'a line cut off'],
  ['1 returer=3 och mer', 'something after the end'],
  ['{"returer":3}', 'another format'],
  [`1 ${'a'.repeat(30_000)}=3`, 'a line without an end'],
])('refuses %j: %s', (line) => {
  expect(decodeAnswers(line)).toBeUndefined();
});

it('never throws, whatever is saved', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      decodeAnswers(line);
    }),
  );
});
