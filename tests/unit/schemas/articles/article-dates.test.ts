import { expect, test } from 'vitest';
import { checkDates, dayInSweden } from '../../../../src/schemas/articles/article-dates.ts';
import type { ArticleSource } from '../../../../src/schemas/articles/source.ts';
import { parseYaml } from '../../../../src/schemas/yaml/source.ts';

const article = (published: string, updated = published): ArticleSource => ({
  file: 'a.mdx',
  path: 'a.mdx',
  collection: 'guide',
  name: 'a',
  lines: [],
  frontmatter: parseYaml(`published: ${published}\nupdated: ${updated}\n`, 'a.mdx').source,
  tree: undefined,
  problems: [],
});
const told = (today: string, ...articles: readonly ArticleSource[]) =>
  checkDates(articles, today).map(({ line }) => line);

test('a day that lies ahead is told, and one that is today is not', () => {
  const old = article('2026-01-01');
  expect(told('2026-11-30', old, article('2026-12-01'))).toEqual([1, 2]);
  expect(told('2026-11-30', old, article('2026-11-30'))).toEqual([]);
});

test('a clock that stands before everything is wrong itself', () => {
  expect(told('1970-01-01', article('2026-11-24'), article('2026-11-30'))).toEqual([]);
  expect(told('1970-01-01', article('2026-11-24', '2026-11-23'), article('2026-11-30'))).toEqual([
    2,
  ]);
});

test('a single article that lies ahead is no clock', () => {
  expect(told('2026-11-30', article('2099-01-01'))).toEqual([1, 2]);
});

test('the day is that of Sweden', () => {
  expect(dayInSweden(new Date('2026-11-30T23:30:00Z'))).toBe('2026-12-01');
  expect(dayInSweden(new Date('2026-06-30T21:30:00Z'))).toBe('2026-06-30');
});
