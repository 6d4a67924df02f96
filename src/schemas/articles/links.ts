import { type ContentProblem, code } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { ContentLink } from './links-in-content.ts';

/** What a built page offers and asks for. */
export interface BuiltPage {
  /** Every id on the page. */
  readonly ids: ReadonlySet<string>;
  /** Every internal href on the page, as it stands in the HTML but without the site's base. */
  readonly links: readonly string[];
}

interface Broken {
  readonly page: string;
  readonly href: string;
  readonly message: string;
  readonly fix: string;
}

/**
 * Tells which links of a built site lead nowhere. `pages` maps the path of every page and file
 * without the site's base, such as `/omraden/logistik/` or `/llms.txt`, to what it holds. A link that
 * stands in the content is reported there; others by the path of the first page that has them.
 */
export function checkLinks(
  pages: ReadonlyMap<string, BuiltPage>,
  sources: readonly ContentLink[],
): ContentProblem[] {
  const problems = new Map<string, ContentProblem>();
  for (const broken of brokenLinks(pages)) {
    for (const place of placesOf(broken, sources)) {
      const { message, fix } = broken;
      // The same header stands on every page, and an article also in print: tell it once.
      const key = place.line > 0 ? `${place.file}:${place.line}:${broken.href}` : message;
      if (!problems.has(key)) problems.set(key, { ...place, message, fix });
    }
  }
  return [...problems.values()];
}

function* brokenLinks(pages: ReadonlyMap<string, BuiltPage>): Generator<Broken> {
  for (const [page, { links }] of pages) {
    for (const href of new Set(links)) {
      const { path, anchor } = targetOf(href, page);
      const target = pages.get(path);
      if (target === undefined) {
        const message = `Länken ${code(href)} leder till en sida som inte finns.`;
        const fix = suggest(path, pages.keys(), 'Rätta adressen, eller ta bort länken.');
        yield { page, href, message, fix };
      } else if (anchor !== '' && anchor !== 'top' && !target.ids.has(anchor)) {
        const message = `Länken ${code(href)} leder till ${code(`#${anchor}`)}, som inte finns på sidan ${path}.`;
        const otherwise = 'Rätta det som står efter `#`, eller ge rubriken ett id: `{#namn}`.';
        yield { page, href, message, fix: suggest(anchor, target.ids, otherwise) };
      }
    }
  }
}

/** Splits an href on a page into the path it leads to and the anchor there, if any. */
function targetOf(href: string, page: string): { path: string; anchor: string } {
  // The host is only there to resolve relative addresses; it is never asked.
  const url = URL.parse(href, `https://site.invalid${page}`);
  if (url === null) return { path: href, anchor: '' };
  return { path: decode(url.pathname), anchor: anchorOf(decode(url.hash.slice(1))) };
}

// The fragment may carry a company or a calculation, alone or after an anchor: `#returer&har=webbyra`.
function anchorOf(fragment: string): string {
  const [first = ''] = fragment.split('&');
  return first.includes('=') ? '' : first;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function placesOf(
  { page, href }: Broken,
  sources: readonly ContentLink[],
): readonly { file: string; line: number }[] {
  const same = sources.filter((source) => source.href === href);
  const own = same.filter(({ file }) => isSourceOf(file, page));
  if (own.length > 0) return own;
  // `#namn` means something else on each page, so only the page's own article can be to blame.
  return href.startsWith('/') && same.length > 0 ? same : [{ file: page, line: 0 }];
}

/** Tells whether an article's file is the source of a page: …/guide/start.mdx is that of /guide/start/. */
function isSourceOf(file: string, page: string): boolean {
  const name = file.replace(/(?:\/index)?\.mdx$/, '');
  const path = page.replace(/\/(?:index\.html)?$/, '');
  return path !== '' && name.endsWith(path);
}
