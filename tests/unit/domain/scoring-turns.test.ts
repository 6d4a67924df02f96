import { expect, it } from 'vitest';
import { type Candidate, score } from '../../../src/domain/candidates.ts';
import {
  isOpen,
  nextOpen,
  sameTurn,
  type Turn,
  turnsOf,
} from '../../../src/domain/scoring-turns.ts';

const MUSTS = ['leda-medarbetare', 'returer'];
const nobody: readonly Candidate[] = ['a', 'b', 'c'].map((id) => ({
  id,
  name: id,
  scores: new Map(),
}));
const short = ({ competence, candidate, assessor }: Turn) =>
  `${competence[0]}${candidate}${assessor[0]}`;
const set = (all: readonly Candidate[], { candidate, competence, assessor }: Turn, level: 0 | 3) =>
  all.map((one) => (one.id === candidate ? score(one, competence, assessor, level) : one));

it('asks about one competence at a time, with everybody beside each other', () => {
  expect(turnsOf(MUSTS, nobody, 2).map(short)).toEqual(
    'laf las lbf lbs lcf lcs raf ras rbf rbs rcf rcs'.split(' '),
  );
  expect(turnsOf(MUSTS, nobody, 1).map(short)).toEqual('laf lbf lcf raf rbf rcf'.split(' '));
});

it('goes on until nothing is waited for, and comes to what they must agree on last', () => {
  let all = nobody;
  const way: string[] = [];
  let turn = nextOpen(all, turnsOf(MUSTS, all, 2));
  while (turn !== undefined) {
    way.push(short(turn));
    const differs = turn.candidate === 'b' && turn.assessor === 'second';
    all = set(all, turn, differs ? 0 : 3);
    turn = nextOpen(all, turnsOf(MUSTS, all, 2), turn);
  }
  expect(way.join(' ')).toBe('laf las lbf lbs lcf lcs raf ras rbf rbs rcf rcs lba rba');
});

it('comes back to what was passed over', () => {
  const turns = turnsOf(MUSTS, nobody, 2);
  const last = turns.at(-1);
  const first = turns[0];
  if (last === undefined || first === undefined) throw new Error('no turns');
  const all = set(nobody, last, 3);
  expect(isOpen(all, last)).toBe(false);
  expect(nextOpen(all, turns, last)).toEqual(first);
  expect(sameTurn(first, { ...first })).toBe(true);
  expect(sameTurn(first, last)).toBe(false);
  expect(nextOpen(all, [])).toBeUndefined();
});
