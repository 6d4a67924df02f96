import { close } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import {
  buildIndex,
  documentsOf,
  vocabularyOf,
} from '../../../../src/site-build/search/build-index.ts';
import type { SearchRecord } from '../../../../src/site-build/search/records.ts';

afterAll(async () => {
  await close();
});

const records: readonly SearchRecord[] = Array.from({ length: 40 }, (_, n) => ({
  url: `/guide/artikel-${n}/`,
  title: `Artikel ${n} om "SEO-specialister" & lager`,
  body: `<p>Text nummer ${n} om lageromsättning och omsättning.</p>`,
  text: `Text nummer ${n} om lageromsättning och omsättning.`,
  headings: ['Hur ofta säljs lagret?'],
}));

it('makes the same files with the same bytes each time', async () => {
  const words = new Map([['/guide/artikel-1/', ['google ads']]]);
  const [first, second] = [
    await buildIndex(documentsOf(records, words)),
    await buildIndex(documentsOf(records, words)),
  ];
  expect(second).toEqual(first);
});

it('publishes the engine and one language, and none of the interfaces that come along', async () => {
  const paths = (await buildIndex(documentsOf(records))).map(({ path }) => path);
  const outside = paths.filter((path) => !path.includes('/')).sort();
  expect(outside).toEqual([
    'pagefind-entry.json',
    'pagefind.js',
    expect.stringMatching(/^pagefind\.xx_\w+\.pf_meta$/),
    'wasm.unknown.pagefind',
  ]);
  expect(paths.filter((path) => path.startsWith('fragment/'))).toHaveLength(40);
});

it('lists the words that a misspelt one may have been: titles, other names, headings', () => {
  const words = vocabularyOf(records, new Map([['/guide/artikel-1/', ['google ads']]]));
  expect(words).toEqual(['artikel', 'specialister', 'lager', 'google', 'ofta', 'säljs', 'lagret']);
});
