import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** A page as it was built. */
export interface Built {
  /** Its address without the base, such as `/guide/kravprofil/`. */
  readonly address: string;
  /** Its file below the built site. */
  readonly file: string;
  readonly root: HTMLElement;
}

/**
 * Reads every built page, in a fixed order and one at a time: a thousand pages at once would take
 * a gigabyte.
 */
export async function* readBuilt(dir: string): AsyncGenerator<Built> {
  const names = await readdir(dir, { recursive: true });
  const files = names
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .toSorted();
  for (const file of files) {
    yield {
      address: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      file,
      root: parse(await readFile(join(dir, file), 'utf8')),
    };
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
