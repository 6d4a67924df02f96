import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { parse } from 'node-html-parser';
import { addressOf, pageFiles, readPage } from './built-page.ts';

/** A built page as the link check sees it. */
export interface BuiltPage {
  readonly ids: Set<string>;
  /** Addresses inside the site, without its base. */
  readonly links: string[];
  /** Whether it only leads on to another page. */
  readonly moved: boolean;
}

/**
 * Reads every built page: its ids and its links to other places on the site, also
 * those in its head to a feed or to another form of the page. Keys are addresses
 * without the base, such as `/omraden/logistik/`. Links to files (`/data/matris.json`) are left
 * out where the file exists, because a file has no anchors to check.
 */
export async function readPages(dir: string, base: string): Promise<Map<string, BuiltPage>> {
  const files = (await readdir(dir, { recursive: true })).map((file) => file.split(sep).join('/'));
  const existing = new Set(files.map((file) => `/${file}`));
  const prefix = base.replace(/\/$/, '');
  const pages = new Map<string, BuiltPage>();
  for (const file of await pageFiles(dir)) {
    const html = await readPage(dir, file);
    const root = parse(html);
    const address = addressOf(file);
    const ids = new Set(root.querySelectorAll('[id]').map((element) => element.id));
    const links = root
      .querySelectorAll('a[href], link[rel=alternate]')
      .map((element) => element.getAttribute('href') ?? '')
      .filter((href) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href))
      .map((href) => withoutBase(href, prefix))
      .map((href) => (href.startsWith('#') ? address + href : href))
      .filter((href) => !existing.has(href.replace(/[?#].*$/, '')));
    pages.set(address, { ids, links, moved: html.includes('http-equiv="refresh"') });
  }
  return pages;
}

function withoutBase(href: string, prefix: string): string {
  if (prefix === '') return href;
  if (href === prefix) return '/';
  return href.startsWith(`${prefix}/`) ? href.slice(prefix.length) : href;
}
