import { searchKindAt } from '../../site/search-kinds.ts';
import { beginsAny, queriesFor, wordsOf } from './queries.ts';
import { type Hit, ranked } from './rank.ts';

/** The parts of Pagefind that are used here. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Found[] }>;
}

interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly url: string;
    /** As it was indexed, without the site's base. */
    readonly raw_url: string;
    readonly excerpt: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>> & { readonly title: string };
  }>;
}

/** What came of a search: the best hits, and how many there are altogether. */
export interface Findings {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** True where nothing holds every word, and the hits hold some of them. */
  readonly partly: boolean;
}

/** Searches for what a reader has typed, and gives at most `limit` hits, best first. */
export type Engine = (typed: string, limit: number) => Promise<Findings>;

/** In words. */
const EXCERPT = 24;

const OPTIONS = {
  // A worker's address would have to be a trusted type, and the policy allows none.
  noWorker: true,
  excerptLength: EXCERPT,
  ranking: {
    // The glossary's few words must not outweigh a whole page.
    pageLength: 0.2,
    // `name` is the title without hyphens; `keywords` what else it is called; `parts` are the last
    // parts of every compound in the text.
    metaWeights: { title: 0, name: 10, keywords: 6, parts: 0.3 },
  },
};

/** Loads the engine and its index. Rejects where they can't be had. */
export async function loadEngine(address: string): Promise<Engine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options(OPTIONS);
  return async (typed, limit) => {
    const whole = await ask(pagefind, queriesFor(typed));
    const words = wordsOf(typed);
    const partly = whole.length === 0 && words.length > 1;
    const found = partly ? await askEach(pagefind, words) : whole;
    const loaded = await Promise.all(
      found.slice(0, limit).map(async ({ score, data }) => ({ ...(await data()), score })),
    );
    // The engine shortens a word until it finds something, however little is left of it.
    const near = loaded.some(({ content, meta }) =>
      beginsAny([content, ...Object.values(meta)].join(' '), words),
    );
    if (!near) return { hits: [], total: 0, partly: false };
    const hits = loaded.map(
      ({ url, raw_url, excerpt, content, meta: { title }, score }): Hit => ({
        url,
        title,
        // What has the word for its name is best told by how it begins.
        excerpt: beginsAny(title, words) ? beginningOf(content) : excerpt,
        kind: searchKindAt(raw_url),
        score,
      }),
    );
    return { hits: ranked(hits, typed), total: found.length, partly };
  };
}

async function ask(pagefind: Pagefind, queries: readonly string[]): Promise<Found[]> {
  const best = new Map<string, Found>();
  for (const query of queries) {
    for (const found of (await pagefind.search(query)).results) {
      if ((best.get(found.id)?.score ?? -1) < found.score) best.set(found.id, found);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** What holds any of the words; more of them is better. */
async function askEach(pagefind: Pagefind, words: readonly string[]): Promise<Found[]> {
  const sums = new Map<string, Found>();
  for (const word of words) {
    for (const found of await ask(pagefind, queriesFor(word))) {
      const score = found.score + (sums.get(found.id)?.score ?? 0);
      sums.set(found.id, { ...found, score });
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

const beginningOf = (content: string) =>
  content.split(/\s+/).slice(0, EXCERPT).join(' ').replaceAll('<', '&lt;');
