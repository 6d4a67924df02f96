import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Scores, withScore } from '../../../src/domain/assessors.ts';
import type { Candidate } from '../../../src/domain/candidates.ts';
import { joinCandidates, waysToJoin } from '../../../src/domain/candidates-join.ts';
import type { Level } from '../../../src/domain/framework.ts';
import { decodeKept, encodeKept } from '../../../src/domain/kept-file.ts';
import { published } from '../../support/framework.ts';

const one = (name: string, scores: Readonly<Record<string, Scores>>, id = 'k1'): Candidate => ({
  id,
  name,
  scores: new Map(Object.entries(scores)),
});
const ways = (here: Candidate, there: Candidate) => waysToJoin([here], [there]).ways;

it.each([
  {
    why: 'two who have scored alone as the first assessor are most likely two assessors',
    here: { returer: { first: 3 } },
    there: { returer: { first: 1 }, seo: { first: 2 } },
    ways: [
      { whose: 'second', replaces: 0 },
      { whose: 'first', replaces: 1 },
    ],
  },
  {
    why: 'who is the second already goes on being that',
    here: { returer: { first: 3 } },
    there: { returer: { second: 1 } },
    ways: [
      { whose: 'second', replaces: 0 },
      { whose: 'first', replaces: 1 },
    ],
  },
  {
    why: 'where nobody has scored here, the first is the first',
    here: {},
    there: { returer: { first: 1 } },
    ways: [
      { whose: 'first', replaces: 0 },
      { whose: 'second', replaces: 0 },
    ],
  },
  {
    why: 'a file that came back with another’s scores added has each in its place',
    here: { returer: { first: 3 } },
    there: { returer: { first: 3, second: 1, agreed: 2 } },
    ways: [{ whose: 'each', replaces: 0 }],
  },
  {
    why: 'an agreement that falls with its scores counts as changed too',
    here: { returer: { first: 3, second: 1, agreed: 2 } },
    there: { returer: { first: 0 } },
    ways: [
      { whose: 'second', replaces: 2 },
      { whose: 'first', replaces: 2 },
    ],
  },
  {
    why: 'the same scores say nothing new',
    here: { returer: { first: 3 } },
    there: { returer: { first: 3 } },
    ways: [],
  },
  { why: 'no scores bring none', here: { returer: { first: 3 } }, there: {}, ways: [] },
] as const)('$why', ({ here, there, ways: expected }) => {
  expect(ways(one('A.B.', here), one('А.В.', there))).toEqual(expected);
});

it('puts the scores beside each other, adds the others and says what is left to agree on', () => {
  const here = [one('A', { returer: { first: 3 } }), one('B', { returer: { first: 2 } }, 'k2')];
  const there = [
    one('B', { returer: { first: 2 } }),
    one('A', { returer: { first: 1 } }, 'k2'),
    one('C', { returer: { first: 4 } }, 'k3'),
  ];
  const { candidates, joined, toAgree } = joinCandidates(here, there, 'second');
  expect(candidates).toEqual([
    one('A', { returer: { first: 3, second: 1 } }),
    one('B', { returer: { first: 2, second: 2 } }, 'k2'),
    one('C', { returer: { second: 4 } }, 'k3'),
  ]);
  expect([joined, toAgree]).toEqual([2, 1]);
});

it('takes nobody for somebody else where several look the same', () => {
  const here = [one('A', { returer: { first: 3 } }), one('А', {}, 'k2')];
  expect(waysToJoin(here, [one('A', { seo: { first: 1 } })])).toEqual({ names: [], ways: [] });
});

const level = fc.option(fc.constantFrom<Level>(0, 1, 2), { nil: undefined });
const scores = fc
  .record({ first: level, second: level, agreed: level })
  .map(({ first, second, agreed }) =>
    withScore(withScore(withScore({}, 'first', first), 'second', second), 'agreed', agreed),
  )
  .filter((said) => Object.keys(said).length > 0);
/** Few enough names, competences and levels for two collections to meet in them. */
const people = fc
  .uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 3 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name, at) =>
        fc
          .dictionary(fc.constantFrom('returer', 'frakt-leverans', 'seo'), scores)
          .map((said) => one(name, said, `k${at + 1}`)),
      ),
    ),
  );

it('gives what a file can hold, and loses no score but those it counts', () => {
  fc.assert(
    fc.property(people, people, (kept, more) => {
      for (const { whose, replaces } of waysToJoin(kept, more).ways) {
        const { candidates } = joinCandidates(kept, more, whose);
        const lost = kept.flatMap(({ scores }, at) =>
          [...scores].flatMap(([id, said]) =>
            (['first', 'second', 'agreed'] as const).filter(
              (who) =>
                said[who] !== undefined && candidates[at]?.scores.get(id)?.[who] !== said[who],
            ),
          ),
        );
        expect(lost).toHaveLength(replaces);
        if (candidates.length > 6) continue;
        expect(decodeKept(published, encodeKept(published, { candidates }))).toMatchObject({
          candidates,
        });
      }
    }),
  );
});
