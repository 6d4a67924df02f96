import type { CollectionEntry, CollectionKey } from 'astro:content';
import { createHash } from 'node:crypto';
import { CONTENT_SETTINGS } from '../content-paths.mjs';
import { CODE, fingerprint } from '../fingerprint.mjs';
import { entriesOf } from './entries.ts';
import { getFramework } from './frameworks.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { getSitePages } from './site-pages.ts';

/**
 * The keys that Astro remembers a page by from one build to the next (`cacheKey`): a page whose key
 * is the same is not drawn again. So a key holds all that decides the page, and rather too much.
 */

/** What is no article: any page may show something of it. */
const DATA = [
  'exempel',
  'learning',
  'specialistPages',
  'ordlista',
  'figurer',
  'kostnad',
  'claims',
] as const satisfies readonly CollectionKey[];

/** The settings that a page may show something of; Astro itself looks at the others. */
const SETTINGS = [...CONTENT_SETTINGS, 'REPO_URL', 'REPO_BRANCH'];

let known: Promise<string> | undefined;

/** The key of a page that is made from the framework and the lists beside it. */
export function dataKey(): Promise<string> {
  known ??= findCommon();
  return known;
}

/** The key of a page that is an article: its own text, and what pages show of each other. */
export async function articleKey({
  digest,
  rendered,
}: Pick<CollectionEntry<'guide'>, 'digest' | 'rendered'>): Promise<string> {
  return digestOf([await dataKey(), digest, rendered?.html]);
}

async function findCommon(): Promise<string> {
  const framework = await getFramework();
  const data = await Promise.all(DATA.map((name) => entriesOf(name)));
  const articles = PAGE_KINDS.flatMap(({ collection }) =>
    collection === undefined || collection === 'ordlista' ? [] : [collection],
  );
  const texts = (await Promise.all(articles.map((name) => entriesOf(name)))).flat();
  // The tags in use decide which scripts there are, and so what the files are called that pages name.
  const tags = new Set(texts.flatMap(({ body = '' }) => body.match(/<[A-Z]\w*/g) ?? []));
  return digestOf([
    fingerprint(process.cwd(), CODE),
    SETTINGS.map((name) => process.env[name]),
    framework,
    data.flat().map((entry) => entry.data),
    // Of another article a page shows no more than the list of pages does.
    await getSitePages(framework),
    [...tags].sort(),
  ]);
}

const digestOf = (decides: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(decides)).digest('hex');
