import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { type HTMLElement, parse } from 'node-html-parser';

/** A page as it was built. */
export interface Built {
  /** Its address without the base, such as `/guide/kravprofil/`. */
  readonly address: string;
  /** Its file below the built site. */
  readonly file: string;
  readonly root: HTMLElement;
}

/** The files of the built pages below a folder, such as `guide/index.html`, in a fixed order. */
export async function pageFiles(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'))
    .toSorted();
}

/** The address without base of a built page, by its file: `/guide/` of `guide/index.html`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/**
 * Reads the text of a built page. To wait for a file takes longer than to read it, so it is read at
 * once; what works beside gets its turn first.
 */
export async function readPage(dir: string, file: string): Promise<string> {
  await turn();
  return readFileSync(join(dir, file), 'utf8');
}

/** Rewrites the built pages one at a time; a page that `change` gives back as it was is left alone. */
export async function changePages(
  dir: string,
  change: (html: string) => string | Promise<string>,
): Promise<void> {
  for (const file of await pageFiles(dir)) {
    const html = await readPage(dir, file);
    const changed = await change(html);
    if (changed !== html) await writeFile(join(dir, file), changed);
  }
}

/**
 * Reads every built page, in a fixed order and one at a time: a thousand pages at once would take
 * a gigabyte.
 */
export function readBuilt(dir: string): AsyncGenerator<Built> {
  return read(dir, (html) => html);
}

const HEAD = /<head>[\s\S]*?<\/head>/;
const FACTS = /<p class="article-facts">[\s\S]*?<\/p>/;

/** Reads of every built page only its head, and the line that says when it was updated. */
export function readHeads(dir: string): AsyncGenerator<Built> {
  return read(dir, (html) => [HEAD, FACTS].map((part) => html.match(part)?.[0] ?? '').join(''));
}

async function* read(dir: string, part: (html: string) => string): AsyncGenerator<Built> {
  for (const file of await pageFiles(dir)) {
    yield { address: addressOf(file), file, root: parse(part(await readPage(dir, file))) };
  }
}

/** The address that a page says it has, in full; undefined where it names none. */
export function canonicalOf({ root }: Built): string | undefined {
  return root.querySelector('link[rel=canonical]')?.getAttribute('href');
}

/** Tells whether search engines may list a page. */
export function isIndexable({ root }: Built): boolean {
  const robots = root.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
  return !robots.includes('noindex');
}

/** When an article says it was last updated, as `2026-11-24`; undefined for pages of data. */
export function updatedOf({ root }: Built): string | undefined {
  return root.querySelector('.article-facts time[datetime]')?.getAttribute('datetime');
}
