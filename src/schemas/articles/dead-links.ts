import { existsSync } from 'node:fs';
import { filesOf, shownPath } from '../../content-paths.mjs';
import type { ContentProblem } from '../problem.ts';
import { readList } from '../yaml/located-list.ts';
import { readYaml } from '../yaml/source.ts';
import { idsIn } from './anchor-checks.ts';
import { type BuiltPage, checkLinks } from './links.ts';
import { type ContentLink, linksIn } from './links-in-content.ts';
import { addressOf } from './page-references.ts';
import { claimPages, redirectLinks, redirectPaths } from './path-lists.ts';
import { term } from './schema.ts';
import type { ArticleSource } from './source.ts';

/** What can be told of the site's pages before they are built. */
export interface KnownPages {
  /** The paths of the pages, without base. */
  readonly pages: ReadonlySet<string>;
  readonly contentDir: string;
  readonly root: string;
}

/** A link of the form that every link should have; what is wrong with another is told of its form. */
const WELL_FORMED = /^(?:\/(?:[a-z0-9-]+\/)*)?(?:#[a-z0-9=&,:-]*)?$/;

/** Folders whose articles have no other ids than those that stand in them. */
const PLAIN: readonly string[] = ['guide', 'stories', 'om'];

/**
 * Tells which links of the content lead nowhere, as far as that can be told before the pages are built:
 * to a page in one of the sections that the content itself fills, and to a place in an article or
 * a word of the glossary. So all that a renamed file or heading breaks is told at once. The rest is
 * told when the pages are there (`site-build/content-checks.ts`).
 */
export function deadLinks(
  articles: readonly ArticleSource[],
  { pages, contentDir, root }: KnownPages,
): readonly ContentProblem[] {
  const ids = knownIds(articles, contentDir, root);
  const events = articles.filter(({ collection }) => collection === 'event').map(addressOf);
  const known = new Set([...pages, ...events, ...redirectPaths(contentDir, root), ...ids.keys()]);
  const sections = new Set([...known].map(sectionOf));
  const lists = [...redirectLinks(contentDir, root), ...claimPages(contentDir, root)];
  const links = [
    ...articles.flatMap((article) =>
      linksIn(article).map((link) => ({ ...link, on: addressOf(article) })),
    ),
    ...lists.map((link, place) => ({ ...link, on: `lists/${place}` })),
  ].flatMap((link) => {
    const href = judged(link, ids, sections);
    return href === undefined ? [] : [{ ...link, href }];
  });
  const built = new Map<string, BuiltPage>();
  for (const path of known) built.set(path, { ids: ids.get(path) ?? new Set(), links: [] });
  for (const [page, own] of Map.groupBy(links, ({ on }) => on)) {
    built.set(page, { ids: ids.get(page) ?? new Set(), links: own.map(({ href }) => href) });
  }
  return checkLinks(built, links);
}

/** A link as it can be judged: without an anchor that only the built page knows, or not at all. */
function judged(
  { href, on }: ContentLink & { readonly on: string },
  ids: ReadonlyMap<string, unknown>,
  sections: ReadonlySet<string>,
): string | undefined {
  const [path = '', anchor = ''] = href.split('#');
  const target = path === '' ? on : path;
  if (!sections.has(sectionOf(target)) || !WELL_FORMED.test(href)) return undefined;
  // Footnotes are numbered when the page is built.
  return ids.has(target) && !anchor.startsWith('not-') ? href : path || undefined;
}

const sectionOf = (path: string) => path.split('/')[1] ?? '';

function knownIds(
  articles: readonly ArticleSource[],
  contentDir: string,
  root: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map(
    articles
      .filter(({ collection, tree }) => PLAIN.includes(collection) && tree !== undefined)
      .map((article) => [addressOf(article), idsIn(article)]),
  );
  const { glossary: path } = filesOf(contentDir);
  if (!existsSync(path)) return ids;
  const { parsed } = readList(readYaml(path, shownPath(root, path)), 'Ordet', term);
  return parsed === undefined ? ids : ids.set('/ordlista/', parsed.ids);
}
