import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Element } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { type BuiltPage, checkLinks } from '../schemas/articles/links.ts';
import { articleLinks } from '../schemas/articles/links-in-content.ts';
import { checkMoved, claimChecks, redirectLinks } from '../schemas/articles/path-lists.ts';
import { contentProblems } from '../schemas/check-content.ts';
import { type ContentProblem, code, throwIfAny } from '../schemas/problem.ts';
import { siteLinks } from '../schemas/site-checks.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';
import { inHead, type Page } from './page.ts';
import type { Site, Step } from './step.ts';

/** Tells what is wrong with the content before it is built. `site` is where it is published. */
export function contentMistakes(
  content: string,
  publicDir: string,
  site: string | undefined,
): readonly ContentProblem[] {
  const lists = PAGE_KINDS.filter(({ id }) => id !== 'start').map(
    ({ path, collection, keptBy }) => ({
      path,
      keptBy: [collection, keptBy].filter((kind) => kind !== undefined),
    }),
  );
  return contentProblems(content, {
    publicDir,
    root: process.cwd(),
    site: site && new URL(site).origin,
    lists,
  });
}

/** What a page offers and asks for, whether it only leads on, and its text where it renders a source. */
interface Linked {
  readonly address: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly moved: boolean;
  /** The scripts that it loads. */
  readonly scripts: readonly string[];
  readonly text: string;
}

/** Stops a build whose links lead nowhere before it is published. */
export function linkChecks({ dir, prefix, content }: Site): Step<Linked> {
  const pages = new Map<string, BuiltPage & { readonly moved: boolean }>();
  /** Each script with a page that loads it. */
  const loaded = new Map<string, string>();
  const claims = claimChecks(content.dir);
  return {
    name: 'content-checks',
    read: (page) => {
      const { address, main } = page;
      const text = main !== undefined && claims.concern(address) ? textIn(main) : '';
      const scripts = scriptsOf(page).map((script) => withoutBase(script, prefix));
      return { address, ...linked(page, prefix), scripts, moved: leadsOn(page), text };
    },
    take: ({ address, ids, links, scripts, moved, text }) => {
      for (const script of scripts) loaded.set(script, address);
      claims.read(address, text);
      pages.set(address, { ids: new Set(ids), links, moved });
    },
    done: async () => {
      const files = await readdir(dir, { recursive: true });
      const existing = new Set(files.map((file) => `/${file.split(sep).join('/')}`));
      // A file has no anchors to check.
      const isPage = (href: string) => !existing.has(href.replace(/[?#].*$/, ''));
      for (const [address, page] of pages) {
        pages.set(address, { ...page, links: page.links.filter(isPage) });
      }
      throwIfAny([...checkMoved(content.dir, pages), ...claims.missing()]);
      throwIfAny(missingScripts(loaded, existing));
      if (checkLinks(pages, []).length === 0) return;
      // The content is read again only where there is a link whose line must be told.
      throwIfAny(
        checkLinks(pages, [
          ...articleLinks(content.dir),
          ...redirectLinks(content.dir),
          ...siteLinks(content.dir),
        ]),
      );
    },
  };
}

/**
 * The ids of a page and its links to other places on the site, also those in its head to a feed or
 * to another form of the page. Links are without the base, such as `/omraden/logistik/#returer`.
 */
function linked({ address, elements, added }: Page, prefix: string): Pick<Linked, 'ids' | 'links'> {
  const own = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  const hrefs = elements.filter(isLink).map(({ properties: { href } }) => String(href));
  const links = [...hrefs, ...added.links]
    .filter((href) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href))
    .map((href) => withoutBase(href, prefix))
    .map((href) => (href.startsWith('#') ? address + href : href));
  return { ids: [...own, ...added.ids], links };
}

const isLink = ({ tagName, properties: { href, rel } }: Element) =>
  href !== undefined &&
  (tagName === 'a' || (tagName === 'link' && [rel].flat().includes('alternate')));

/** What a page or its islands load, as it stands on the page. */
const scriptsOf = ({ elements }: Page): string[] =>
  elements.flatMap(({ tagName, properties }) => {
    const names = { script: ['src'], 'astro-island': ['component-url', 'renderer-url'] };
    const own = names[tagName as keyof typeof names] ?? [];
    return own.flatMap((name) => properties[name] ?? []).map(String);
  });

/** A page that was taken from an earlier build, and whose scripts are called something else in this one. */
function missingScripts(
  loaded: ReadonlyMap<string, string>,
  existing: ReadonlySet<string>,
): ContentProblem[] {
  return [...loaded]
    .filter(([script]) => script.startsWith('/') && !existing.has(script.replace(/[?#].*$/, '')))
    .map(([script, file]) => ({
      file,
      line: 0,
      message: `Sidan laddar skriptet ${code(script)}, som inte finns.`,
      fix: 'Rita om alla sidor med `npm run build -- --igen`.',
    }));
}

const leadsOn = (page: Page) => inHead(page, 'meta[http-equiv=refresh]', 'content') !== undefined;

function withoutBase(href: string, prefix: string): string {
  if (prefix === '') return href;
  if (href === prefix) return '/';
  return href.startsWith(`${prefix}/`) ? href.slice(prefix.length) : href;
}
