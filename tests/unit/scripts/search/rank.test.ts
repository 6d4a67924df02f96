import { expect, it } from 'vitest';
import { groupsOf, type Hit, ranked } from '../../../../src/scripts/search/rank.ts';

const hit = (title: string, kind: Hit['kind'], score: number, named = true): Hit => ({
  url: `/${title}/`,
  title,
  kind,
  excerpt: [],
  score,
  named,
});
const titles = (hits: readonly Hit[]) => hits.map(({ title }) => title);

it('puts the competence before a term that is about as good', () => {
  const hits = [hit('Returgrad', 'term', 10), hit('Returer', 'competence', 9)];
  expect(titles(ranked(hits, 'retur'))).toEqual(['Returer', 'Returgrad']);
});

it('puts what is called exactly that first', () => {
  const hits = [hit('Logistikkostnader', 'competence', 10), hit('Logistik', 'area', 8)];
  expect(titles(ranked(hits, ' logistik '))).toEqual(['Logistik', 'Logistikkostnader']);
});

it('puts what is called so before what only mentions it, however often', () => {
  const hits = [hit('Frakt', 'competence', 30, false), hit('Retur', 'term', 1)];
  expect(titles(ranked(hits, 'retur'))).toEqual(['Retur', 'Frakt']);
});

it('groups by kind, in the same order of kinds each time', () => {
  const groups = groupsOf([hit('a', 'guide', 3), hit('b', 'competence', 2), hit('c', 'guide', 1)]);
  expect(groups.map(({ kind, hits }) => [kind, ...titles(hits)])).toEqual([
    ['competence', 'b'],
    ['guide', 'a', 'c'],
  ]);
});
