import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { dist, pageAt, pages } from './pages.ts';

/** What the tests of feeds, sitemap, JSON-LD and copies share. */

const canonical = (html: string) =>
  html.match(/<link rel="canonical" href="([^"]+)"/)?.[1] ?? 'no canonical address';

/** The absolute address of the start page, wherever the site is published. */
export const home = canonical(pageAt('/').html);

/** A page that search engines may list. */
export interface Listed {
  readonly address: string;
  readonly url: string;
  readonly html: string;
  readonly root: HTMLElement;
  readonly main: HTMLElement;
}

/** Every page that isn't the error page, a moved one or marked as not to be listed. */
export const listed: readonly Listed[] = pages
  .filter(({ html }) => !/<meta name="robots" content="[^"]*noindex/.test(html))
  .map(({ address, html }) => {
    const root = parse(html);
    const main = root.querySelector('main');
    if (main === null) throw new Error(`${address} has no main content`);
    return { address, html, url: canonical(html), root, main };
  });

/** A published file by its path. */
export const fileAt = (path: string) => readFileSync(join(dist, path), 'utf8');

/** A published file by its absolute address. */
export function fileBehind(url: string): string {
  if (!url.startsWith(home)) throw new Error(`${url} is not on the site`);
  const path = decodeURI(url.slice(home.length));
  return fileAt(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}
