import type { Element } from 'hast';
import {
  attributeEdit,
  type Edit,
  innerRangeOf,
  removal,
  renamed,
  unwrapped,
  withEdits,
  withoutAttribute,
} from '../edits.ts';
import { isLeftOut, withoutBuildAttributes } from '../left-out.ts';
import { lineBreakEdits } from '../line-breaks.ts';
import type { Page } from '../page.ts';
import { isEmptySection } from './empty-section.ts';

/** Attributes that name other elements by their ids: as they are in the tree, and on the page. */
const REFERENCES = [
  ['ariaLabelledBy', 'aria-labelledby'],
  ['ariaDescribedBy', 'aria-describedby'],
  ['ariaControls', 'aria-controls'],
  ['htmlFor', 'for'],
  ['headers', 'headers'],
] as const;

/** What every chapter needs to know of the others. */
export interface Book {
  /** Paths of the pages in the book, without base, to the ids of their chapters. */
  readonly chapters: ReadonlyMap<string, string>;
  /** The site's base path, without its last slash. */
  readonly prefix: string;
  /** The words whose breaks are known. */
  readonly words: readonly string[];
}

/** A page as a chapter: its HTML, and the ids and addresses in it. */
export interface Chapter {
  readonly html: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** The id of the chapter that a page becomes: its path in one word. */
export function chapterId(path: string): string {
  return path.split('/').filter(Boolean).join('-');
}

/**
 * Makes a chapter of a page's main content: headings one step down, ids of its own, and links that
 * stay within the book where they can.
 */
export function chapter({ address, html, main }: Page, book: Book): Chapter {
  if (main === undefined) throw new Error(`${address} saknar huvudinnehåll (main).`);
  const own = chapterId(address);
  const [ids, links, edits]: [string[], string[], Edit[]] = [[own], [], []];
  const removed = new Set<Element>();
  const visit = (parent: Element) => {
    edits.push(...parent.children.filter(({ type }) => type === 'comment').map(removal));
    const all = parent.children.filter((child) => child.type === 'element');
    const kept = all.filter((child) => !isLeftOut(child, 'book'));
    for (const child of all) {
      if (!kept.includes(child) || isEmptySection(child, kept, parent)) {
        removed.add(child);
        edits.push(removal(child));
        continue;
      }
      edits.push(
        ...asPrinted(child),
        ...withOwnIds(child, own, ids),
        ...withoutBuildAttributes(child),
      );
      const { href } = child.properties;
      if (typeof href === 'string') {
        const to = within(href, own, book);
        links.push(to);
        if (to !== href) edits.push(attributeEdit(child, 'href', 'href', to));
      }
      visit(child);
    }
  };
  visit(main);
  edits.push(...lineBreakEdits(main, html, book.words, (element) => removed.has(element)));
  const text = withEdits(html, edits, innerRangeOf(main));
  return {
    html: `<section class="chapter" id="${own}" aria-labelledby="${own}--rubrik">${text}</section>`,
    ids,
    links,
  };
}

/** What works on the page and stands still in print, with headings one step down. */
function asPrinted(element: Element): Edit[] {
  const { tagName } = element;
  if (tagName === 'astro-island') return unwrapped(element);
  if (tagName === 'form') {
    return [...renamed(element, 'div'), ...withoutAttribute(element, 'autoComplete')];
  }
  // Named by their headings they would be landmarks, many of the same name. The chapters are enough.
  if (tagName === 'section') return withoutAttribute(element, 'ariaLabelledBy');
  const [, level] = /^h([1-5])$/.exec(tagName) ?? [];
  return level === undefined ? [] : renamed(element, `h${Number(level) + 1}`);
}

/** The ids of an element, and those it names, as they are in the book. The title names the chapter. */
function withOwnIds(element: Element, own: string, ids: string[]): Edit[] {
  const { tagName, properties } = element;
  const edits: Edit[] = [];
  const id = tagName === 'h1' ? 'rubrik' : properties['id'];
  if (typeof id === 'string') {
    ids.push(`${own}--${id}`);
    edits.push(attributeEdit(element, 'id', 'id', `${own}--${id}`));
  }
  if (tagName === 'h1') {
    const names = [properties['className'] ?? [], 'chapter-title'].flat().join(' ');
    edits.push(attributeEdit(element, 'className', 'class', names));
  }
  for (const [property, name] of REFERENCES) {
    const named = properties[property];
    // A section has lost its name already.
    if (named === undefined || named === null || tagName === 'section') continue;
    const all = [named].flat().map((other) => `${own}--${other}`);
    edits.push(attributeEdit(element, property, name, all.join(' ')));
  }
  return edits;
}

/** Where a link leads in the book; the address as it is where the book doesn't have the page. */
function within(href: string, own: string, { chapters, prefix }: Book): string {
  if (href.startsWith('#')) return `#${own}--${href.slice(1)}`;
  if (!href.startsWith(`${prefix}/`)) return href;
  const [to = '', fragment = ''] = href.slice(prefix.length).split('#');
  const found = chapters.get(to);
  if (found === undefined || fragment.includes('=')) return href;
  return fragment === '' ? `#${found}` : `#${found}--${fragment}`;
}
