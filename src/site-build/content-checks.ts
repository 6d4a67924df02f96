import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Element } from 'hast';
import { checkArticles } from '../schemas/articles/checks.ts';
import { readFacts } from '../schemas/articles/facts.ts';
import { checkFields } from '../schemas/articles/fields.ts';
import { type BuiltPage, checkLinks } from '../schemas/articles/links.ts';
import { articleLinks } from '../schemas/articles/links-in-content.ts';
import { checkMoved, checkPathLists, redirectLinks } from '../schemas/articles/path-lists.ts';
import { checkContentReferences } from '../schemas/articles/references.ts';
import { readArticles } from '../schemas/articles/source.ts';
import { throwIfAny } from '../schemas/problem.ts';
import { checkRoleCost } from '../schemas/role-cost.ts';
import { inHead, type Page } from './page.ts';
import type { Site, Step } from './step.ts';

/** Stops a build whose articles are broken before it starts. */
export function checkContent(content: string, publicDir: string): void {
  const root = process.cwd();
  const articles = readArticles(content, root);
  throwIfAny([
    ...checkArticles(content, { publicDir, root, articles }),
    ...checkFields(content, root, articles),
    ...checkContentReferences(content, root, articles),
    ...checkPathLists(content, root),
    ...checkRoleCost(content, root),
    ...readFacts(content, root, articles).problems,
  ]);
}

/** Stops a build whose links lead nowhere before it is published. */
export function linkChecks({ dir, prefix, content }: Site): Step {
  const pages = new Map<string, BuiltPage & { readonly moved: boolean }>();
  return {
    page: (page) => {
      pages.set(page.address, { ...linked(page, prefix), moved: leadsOn(page) });
    },
    done: async () => {
      const files = await readdir(dir, { recursive: true });
      const existing = new Set(files.map((file) => `/${file.split(sep).join('/')}`));
      // A file has no anchors to check.
      const isPage = (href: string) => !existing.has(href.replace(/[?#].*$/, ''));
      for (const [address, page] of pages) {
        pages.set(address, { ...page, links: page.links.filter(isPage) });
      }
      throwIfAny(checkMoved(content.dir, pages));
      if (checkLinks(pages, []).length === 0) return;
      // The content is read again only where there is a link whose line must be told.
      throwIfAny(checkLinks(pages, [...articleLinks(content.dir), ...redirectLinks(content.dir)]));
    },
  };
}

/**
 * The ids of a page and its links to other places on the site, also those in its head to a feed or
 * to another form of the page. Links are without the base, such as `/omraden/logistik/#returer`.
 */
function linked({ address, elements, added }: Page, prefix: string): BuiltPage {
  const own = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  const hrefs = elements.filter(isLink).map(({ properties: { href } }) => String(href));
  const links = [...hrefs, ...added.links]
    .filter((href) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href))
    .map((href) => withoutBase(href, prefix))
    .map((href) => (href.startsWith('#') ? address + href : href));
  return { ids: new Set([...own, ...added.ids]), links };
}

const isLink = ({ tagName, properties: { href, rel } }: Element) =>
  href !== undefined &&
  (tagName === 'a' || (tagName === 'link' && [rel].flat().includes('alternate')));

const leadsOn = (page: Page) => inHead(page, 'meta[http-equiv=refresh]', 'content') !== undefined;

function withoutBase(href: string, prefix: string): string {
  if (prefix === '') return href;
  if (href === prefix) return '/';
  return href.startsWith(`${prefix}/`) ? href.slice(prefix.length) : href;
}
