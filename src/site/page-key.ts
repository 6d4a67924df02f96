import type { CollectionEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { siteMark } from '../fingerprint.mjs';
import { markupIn } from '../text/plain-markdown.ts';
import { entriesOf } from './entries.ts';
import { PAGE_KINDS } from './page-kinds.ts';

/**
 * The keys that Astro remembers a page by from one build to the next (`cacheKey`): a page whose key
 * is the same is not drawn again. A key holds everything but the running text of other articles, which
 * no page shows.
 */

/** The collections of articles that have no page of their own kind, beside those of the registry. */
const TEXTS_OF_TOOLS = 'sidor' as const;

let common: Promise<string> | undefined;

/** The key of a page that is made from the framework and the lists. */
export function dataKey(): Promise<string> {
  common ??= commonKey();
  return common;
}

/** The key of a page that is an article: what all pages are made of, and its own text. */
export async function articleKey({
  digest,
  rendered,
}: Pick<CollectionEntry<'guide'>, 'digest' | 'rendered'>): Promise<string> {
  return digestOf([await dataKey(), digest, rendered?.html]);
}

async function commonKey(): Promise<string> {
  const listed = PAGE_KINDS.flatMap(({ collection }) =>
    collection === undefined || collection === 'ordlista' ? [] : [collection],
  );
  const articles = await Promise.all([...listed, TEXTS_OF_TOOLS].map((name) => entriesOf(name)));
  const shown = articles.flat().map(({ collection, id, data, body = '' }) =>
    // What components are in use decides which scripts and styles there are, and what they are called.
    JSON.stringify([collection, id, data, markupIn(body)]),
  );
  // Files are read in any order.
  return digestOf([siteMark(), shown.toSorted()]);
}

const digestOf = (decides: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(decides)).digest('hex');
