import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { Edit } from './edits.ts';

/** A built page, read and parsed once. Steps look at the tree and ask for edits of the text. */
export interface Page {
  /** Its address without the base, such as `/guide/kravprofil/`. */
  readonly address: string;
  /** Its file below the built site. */
  readonly file: string;
  readonly html: string;
  /** What the page says, with where everything stands in `html`. No step changes it. */
  readonly tree: Root;
  /** Every element of the tree, in the order of the page. */
  readonly elements: readonly Element[];
  readonly head: Element | undefined;
  readonly main: Element | undefined;
  readonly edits: Edit[];
  /** What the edits put in the page that isn't in the tree, for the steps that ask for all of it. */
  readonly added: { readonly ids: string[]; readonly links: string[] };
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

/** Reads and parses a built page. */
export async function readPage(dir: string, file: string): Promise<Page> {
  return parsePage(file, await readFile(join(dir, file), 'utf8'));
}

/** Parses the text of a built page. */
export function parsePage(file: string, html: string): Page {
  const tree = fromHtml(html, { verbose: true });
  const elements = elementsIn(tree);
  return {
    address: addressOf(file),
    file,
    html,
    tree,
    elements,
    head: elements.find(({ tagName }) => tagName === 'head'),
    main: elements.find(({ tagName }) => tagName === 'main'),
    edits: [],
    added: { ids: [], links: [] },
  };
}

/** The elements in a tree, in the order of the page. */
export function elementsIn(root: Nodes): Element[] {
  const found: Element[] = [];
  const visit = (node: Nodes) => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** An attribute of the first element in a page's head that a selector finds; undefined without either. */
export function inHead({ head }: Page, selector: string, property: string): string | undefined {
  const value = head && select(selector, head)?.properties[property];
  return value === undefined || value === null ? undefined : String(value);
}

/** The address that a page says it has, in full; undefined where it names none. */
export function canonicalOf(page: Page): string | undefined {
  return inHead(page, 'link[rel=canonical]', 'href');
}

/** Tells whether search engines may list a page. */
export function isIndexable(page: Page): boolean {
  return inHead(page, 'meta[name=robots]', 'content')?.includes('noindex') !== true;
}

/** When an article says it was last updated, as `2026-11-24`; undefined for pages of data. */
export function updatedOf(page: Page): string | undefined {
  const time = page.elements.find(({ properties }) => properties['dataUpdated'] !== undefined);
  return time && String(time.properties['dateTime']);
}
