import { expect, it } from 'vitest';
import { groupsOf, type Hit, ranked } from '../../../../src/scripts/search/rank.ts';

const hit = (title: string, kind: Hit['kind'], score: number): Hit => ({
  url: `/${title}/`,
  title,
  kind,
  excerpt: '',
  score,
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

it('groups by kind, the kind of the best hit first', () => {
  const groups = groupsOf([hit('a', 'term', 3), hit('b', 'guide', 2), hit('c', 'term', 1)]);
  expect(groups.map(({ kind, hits }) => [kind, ...titles(hits)])).toEqual([
    ['term', 'a', 'c'],
    ['guide', 'b'],
  ]);
});
