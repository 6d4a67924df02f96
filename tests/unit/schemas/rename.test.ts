import { afterAll, expect, test } from 'vitest';
import { formatProblem } from '../../../src/schemas/problem.ts';
import { ARTICLE, article, smallSite } from './mistakes/small-site.ts';

const site = smallSite();
afterAll(() => site[Symbol.dispose]());

const NEW = 'content/guide/kassalinjen.mdx';
const OTHER = 'content/guide/forsta-dagen.mdx';
const linking = article(
  '## Nycklarna {#nycklarna}\n\nLäs [om kassan](/guide/kassan/#ladan).\n\n<Vagar till={["/guide/kassan/"]} />',
  { title: 'Första dagen', order: '1\nrelated:\n  - /guide/kassan/' },
);

/** File and line of what is told, from the content folder. */
const places = (changes: Parameters<typeof site.problemsWith>[0]) =>
  site.problemsWith(changes).map((problem) => formatProblem(problem).split(': ')[0]);

test('all that a renamed article breaks is told in one round', () => {
  const told = places({ [OTHER]: linking, [NEW]: site.read(ARTICLE), [ARTICLE]: undefined });
  expect(told.toSorted()).toEqual([
    'content/claims.yaml:2',
    'content/guide/forsta-dagen.mdx:14',
    'content/guide/forsta-dagen.mdx:16',
    'content/guide/forsta-dagen.mdx:9',
    'content/redirects.yaml:2',
  ]);
});

test('and so is all that a renamed heading breaks', () => {
  const told = places({
    [ARTICLE]: article('## Kassalådan\n\nTillbaka till [lådan](#ladan).'),
    [OTHER]: linking,
  });
  expect(told.toSorted()).toEqual([
    'content/guide/forsta-dagen.mdx:14',
    'content/guide/kassan.mdx:12',
  ]);
});

test.each([
  ['a word of the glossary that is gone', '/ordlista/#kvitton', 'Menade du `kvitto`?'],
  ['a page in a section that is there', '/guide/kasan/', 'Menade du `/guide/kassan/`?'],
  ['an area that is gone', '/omraden/butiken/', 'Menade du `/omraden/butik/`?'],
])('a link to %s is told before anything is built', (_what, href, guess) => {
  const [problem, ...more] = site.problemsWith({ [ARTICLE]: article(`Läs [mer](${href}).`) });
  expect(more).toEqual([]);
  expect(problem?.fix).toContain(guess);
});

test.each([
  ['only the built page knows', '/omraden/butik/#kassa'],
  ['has a company of its own', '/guide/forsta-dagen/#nycklarna&har=kassaansvarig'],
  ['lies outside the content', '/data/matris.json'],
  ['has moved', '/guide/gammal/'],
])('a link to what %s is left to the build', (_what, href) => {
  expect(site.problemsWith({ [ARTICLE]: article(`Läs [mer](${href}).`) })).toEqual([]);
});
