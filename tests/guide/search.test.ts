import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Engine, loadEngine } from '../../src/scripts/search/engine.ts';
import { dist, pageAt } from '../site/pages.ts';

interface Search {
  readonly query: string;
  /** Any of these may come first. Empty where the guide has nothing to say. */
  readonly first: readonly string[];
  readonly why: string;
}

const searches: readonly Search[] = JSON.parse(
  readFileSync(new URL('../fixtures/searches.json', import.meta.url), 'utf8'),
);
/** The share of the queries that must have what was meant first. */
const ENOUGH = 0.95;
/** How many hits the page loads at first. */
const FIRST_HITS = 24;

/** Here the engine takes the folder for a part of every address. */
const pathOf = (url: string | undefined) => url?.split('/dist')[1] ?? '';

let search: Engine;
beforeAll(async () => {
  // The engine fetches its files, which lie in a folder here.
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(new URL(address.replace(/\?.*$/, '')))),
  );
  search = await loadEngine(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href);
});

const marked = async (query: string) => {
  const { hits } = await search(query, Number.POSITIVE_INFINITY);
  const words = hits.flatMap(({ excerpt }) => excerpt.filter(({ found }) => found));
  return words.flatMap(({ text }) => text.toLowerCase().split(' '));
};

describe('the queries that people type', () => {
  it('are at least 120', () => {
    expect(searches.length).toBeGreaterThanOrEqual(120);
    expect(new Set(searches.map(({ query }) => query)).size).toBe(searches.length);
  });

  it(`have what was meant first, ${ENOUGH * 100} % of them or more`, async () => {
    const wrong: string[] = [];
    for (const { query, first, why } of searches) {
      const { hits } = await search(query, FIRST_HITS);
      const address = pathOf(hits[0]?.url);
      const isRight = first.length === 0 ? hits.length === 0 : first.includes(address);
      if (!isRight) wrong.push(`${query} (${why}): ${address || 'nothing'}`);
    }
    expect(wrong.length / searches.length, wrong.join('\n')).toBeLessThanOrEqual(1 - ENOUGH);
  });
});

describe('a hit', () => {
  it('holds what was looked for: å, ä and ö are letters of their own', async () => {
    const words = await marked('lager');
    expect(words).not.toHaveLength(0);
    expect(words.filter((word) => !/lag(?:er|r[aeiou])/.test(word))).toEqual([]);
    expect((await marked('lag')).filter((word) => word.startsWith('lager'))).toEqual([]);
  });

  it('is there to see: it is called so, or shows where', async () => {
    for (const query of ['lager', 'retur', 'optimering', 'lag']) {
      const { hits } = await search(query, Number.POSITIVE_INFINITY);
      const unseen = hits.filter(
        ({ named, excerpt }) => !named && !excerpt.some(({ found }) => found),
      );
      expect(
        unseen.map(({ url }) => pathOf(url)),
        query,
      ).toEqual([]);
    }
  });

  it('is found without its dots too', async () => {
    expect(pathOf((await search('angerratt', 1)).hits[0]?.url)).toBe('/ordlista/#angerratt');
    expect(await marked('atervinning')).toEqual(await marked('återvinning'));
  });

  it('that is called so comes before all that only mention it, however often', async () => {
    for (const query of ['intervjufrågor', 'ångerknapp', 'uppsägningstid']) {
      const { hits } = await search(query, FIRST_HITS);
      const named = hits.map((hit) => hit.named);
      expect(named, query).toContain(false);
      expect(named, query).toEqual(named.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});

describe('a query without an answer', () => {
  it('is looked for with the nearest word of the guide', async () => {
    expect((await search('logistk', 1)).instead).toBe('logistik');
    expect((await search('vad kostar en logistkansvarig', 1)).instead).toContain(
      'logistikansvarig',
    );
  });

  it('gets words that are near, and nothing that isn’t', async () => {
    expect(await search('xyzzyqwv', 1)).toMatchObject({ hits: [], total: 0, offers: [] });
  });

  it('has the ways on in the page, without a script', () => {
    const ways = parse(pageAt('/sok/').html).querySelector('.search-ways');
    const hrefs = ways?.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(expect.arrayContaining(['/omraden/logistik/', '/guide/', '/ordlista/']));
  });
});
