import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Scores } from '../../../src/domain/assessors.ts';
import { type Candidate, LONGEST_NAME, nameProblem } from '../../../src/domain/candidates.ts';
import { mergeCandidates, sameCandidates } from '../../../src/domain/candidates-merge.ts';

const one = (id: string, name: string, first?: 0 | 3): Candidate => ({
  id,
  name,
  scores: new Map<string, Scores>(first === undefined ? [] : [['returer', { first }]]),
});
const names = (all: readonly Candidate[]) => all.map(({ name }) => name);

it('keeps everybody, with an id of their own', () => {
  const { candidates, already, renamed } = mergeCandidates([one('k1', 'A')], [one('k1', 'B')]);
  expect(candidates).toEqual([one('k1', 'A'), one('k2', 'B')]);
  expect([already, renamed]).toEqual([0, []]);
});

it('takes nobody for somebody else: who looks the same gets a number', () => {
  const here = [one('k1', 'A.B.', 3), one('k2', 'A.B. (2)')];
  const { candidates, renamed } = mergeCandidates(here, [one('k1', 'А.В.', 0)]);
  expect(names(candidates)).toEqual(['A.B.', 'A.B. (2)', 'А.В. (3)']);
  expect(renamed).toEqual(['А.В. (3)']);
});

it('leaves out only who is here already, with the same scores', () => {
  const here = [one('k1', 'A', 3), one('k2', 'B')];
  expect(mergeCandidates(here, here)).toEqual({ candidates: here, already: 2, renamed: [] });
  expect(names(mergeCandidates(here, [one('k7', 'A', 0)]).candidates)).toEqual(['A', 'B', 'A (2)']);
});

it('gives no name that could not be written, and no id twice', () => {
  const name = fc.constantFrom('A', 'B', 'å'.repeat(LONGEST_NAME), 'A (2)');
  const some = fc
    .array(fc.tuple(name, fc.constantFrom<0 | 3>(0, 3)), { maxLength: 6 })
    .map((all) => all.map(([own, first], at) => one(`k${at + 1}`, own, first)));
  fc.assert(
    fc.property(some, some, (here, more) => {
      const { candidates, already } = mergeCandidates(here, more);
      expect(candidates).toHaveLength(here.length + more.length - already);
      expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
      for (const { name: own } of candidates) expect(nameProblem(own)).toBeUndefined();
      expect(candidates.slice(0, here.length)).toEqual(here);
    }),
  );
});

it('knows the same people with the same scores, whatever their ids', () => {
  expect(sameCandidates([one('k1', 'A', 3)], [one('k9', 'A', 3)])).toBe(true);
  expect(sameCandidates([one('k1', 'A', 3)], [one('k1', 'A', 0)])).toBe(false);
  expect(sameCandidates([one('k1', 'A')], [one('k1', 'A'), one('k2', 'B')])).toBe(false);
  expect(sameCandidates([one('k1', 'A', 3)], [one('k1', 'A')])).toBe(false);
});
