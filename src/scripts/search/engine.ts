import { onFetchFailed } from '../../browser/fetches.ts';
import { searchKindAt } from '../../site/search-kinds.ts';
import { excerptOf } from './excerpt.ts';
import { isNamed, type LookUp, lookUp, type Match, type PagefindModule } from './look-up.ts';
import { nearest, offered } from './nearest.ts';
import { isTelling, wordsOf } from './queries.ts';
import { type Hit, ranked } from './rank.ts';

/** What came of a search: the best hits, and how many there are altogether. */
export interface Findings {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** True where nothing holds every word, and the hits hold some of them. */
  readonly partly: boolean;
  /** What was looked for, where the guide hasn't what was typed but a word that is near it. */
  readonly instead: string | undefined;
  /** Words of the guide to offer where nothing was found. */
  readonly offers: readonly string[];
}

/** Searches for what a reader has typed, and gives at most `limit` hits, best first. */
export type Engine = (typed: string, limit: number) => Promise<Findings>;

const OPTIONS = {
  // A worker's address would have to be a trusted type, and the policy allows none.
  noWorker: true,
  ranking: {
    // The glossary's few words must not outweigh a whole page.
    pageLength: 0.2,
    // `name` is the title without hyphens; `keywords` what else it is called; `parts` are the last
    // parts of every compound in the text.
    metaWeights: { title: 0, name: 10, keywords: 6, parts: 0.3 },
  },
};

/** A word of a query, with what it found and the word that was looked for. */
interface Asked {
  readonly word: string;
  readonly found: LookUp | undefined;
}

/**
 * Loads the engine and its index. Rejects where they can't be had, and so does a search where a part
 * of the index can't: the engine itself would then say that nothing was found, ever after.
 */
export async function loadEngine(address: string): Promise<Engine> {
  const folder = address.replace(/[^/]*$/, '');
  let isWhole = true;
  onFetchFailed((file) => {
    if (file.includes(folder)) isWhole = false;
  });
  const engine: PagefindModule = await import(/* @vite-ignore */ address);
  const pagefind = engine.createInstance(OPTIONS);
  let list: Promise<readonly string[]> | undefined;
  const vocabulary = () => {
    list ??= wordsAt(address);
    return list;
  };

  const ask = async (word: string): Promise<Asked> => {
    const found = await lookUp(pagefind, word);
    if (found !== undefined) return { word, found };
    const near = nearest(word, await vocabulary());
    return near === undefined
      ? { word, found }
      : { word: near, found: await lookUp(pagefind, near) };
  };

  return async (typed, limit) => {
    const words = wordsOf(typed);
    const asked: Asked[] = [];
    // One at a time: whether dots count is a setting of the engine.
    for (const word of words) asked.push(await ask(word));
    const lookUps = asked.flatMap(({ found }) => (found === undefined ? [] : [found]));
    const { matches, partly } = combined(lookUps, words.length);
    const changed = asked.some(({ word }, index) => word !== words[index]);
    const instead = changed ? asked.map(({ word }) => word).join(' ') : undefined;
    const list = matches.length === 0 ? await vocabulary() : [];
    const hits = await hitsOf(matches.slice(0, limit), lookUps);
    if (!isWhole) throw new Error('A part of the index could not be fetched');
    return {
      hits: ranked(hits, instead ?? typed),
      total: matches.length,
      partly,
      instead,
      offers: [...new Set(words.flatMap((word) => offered(word, list)))],
    };
  };
}

/** What holds every word; where nothing does, what holds any of them. What is called so first. */
function combined(
  lookUps: readonly LookUp[],
  words: number,
): { matches: readonly Match[]; partly: boolean } {
  const sums = new Map<string, Match & { readonly words: number }>();
  for (const { matches } of lookUps) {
    for (const [id, match] of matches) {
      const known = sums.get(id);
      sums.set(id, {
        found: match.found,
        score: match.score + (known?.score ?? 0),
        named: match.named || known?.named === true,
        words: 1 + (known?.words ?? 0),
      });
    }
  }
  const all = [...sums.values()].sort(
    (a, b) => Number(b.named) - Number(a.named) || b.score - a.score,
  );
  const whole = all.filter((match) => match.words === words);
  return whole.length > 0 ? { matches: whole, partly: false } : { matches: all, partly: words > 1 };
}

async function hitsOf(
  matches: readonly Match[],
  lookUps: readonly LookUp[],
): Promise<readonly Hit[]> {
  const isHit = (piece: string) => lookUps.some((lookUp) => lookUp.isHit(piece));
  return Promise.all(
    matches.map(async ({ found, score, named: mayBeNamed }) => {
      const { url, raw_url, content, meta } = await found.data();
      const named = mayBeNamed && isNamed(meta, isHit);
      const excerpt = excerptOf(content, isHit, named);
      return { url, title: meta.title, excerpt, kind: searchKindAt(raw_url), score, named };
    }),
  );
}

/** The words of the guide's titles and headings and of what readers call things. */
async function wordsAt(engine: string): Promise<readonly string[]> {
  const answer = await fetch(engine.replace(/[^/]*$/, 'ord.json'));
  const words: unknown = await answer.json();
  return Array.isArray(words) ? words.map(String).filter(isTelling) : [];
}
