import { type HTMLElement, parse } from 'node-html-parser';

/** What only makes sense on a screen, or on a page that stands by itself. */
const LEFT_OUT = [
  'script',
  'style',
  'link',
  'template',
  'button',
  'input',
  'nav',
  '[role=status]',
  '.contents',
  '.controls',
  '.permalink',
  '.related',
  '.share',
  '.suggest',
  '.embedding-preview',
  '.without-script',
  '.brief',
  '.letters',
].join(',');

/** Attributes that name another element by its id. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/** What every chapter needs to know of the others. */
export interface Book {
  /** Paths of the pages in the book, without base, to the ids of their chapters. */
  readonly chapters: ReadonlyMap<string, string>;
  /** The site's base path, without its last slash. */
  readonly prefix: string;
}

/** The id of the chapter that a page becomes: its path in one word. */
export function chapterId(path: string): string {
  return path.split('/').filter(Boolean).join('-');
}

/**
 * Makes a chapter of a page's main content: headings one step down, ids of its own, and links that
 * stay within the book where they can. `path` is the page's, without base.
 */
export function chapter(main: string, path: string, book: Book): string {
  const root = parse(main);
  const body = root.querySelector('main') ?? root;
  const own = chapterId(path);
  keepStill(body);
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  dropEmptySections(body);
  // Named by their headings they would be landmarks, many of the same name. The chapters are enough.
  for (const section of body.querySelectorAll('section'))
    section.removeAttribute('aria-labelledby');
  for (const element of body.querySelectorAll('*')) {
    prefixIds(element, own);
    const href = element.getAttribute('href');
    if (href !== undefined) element.setAttribute('href', within(href, path, book));
  }
  lowerHeadings(body, own);
  return `<section class="chapter" id="${own}" aria-labelledby="${own}--rubrik">${body.innerHTML}</section>`;
}

/**
 * A matrix that shows a company of its own stays, as what it shows. One that waits for the reader's
 * company has nothing to say on paper that the chapter, or the whole matrix, doesn't say already.
 */
function keepStill(body: HTMLElement): void {
  for (const host of body.querySelectorAll('.matrix-host')) {
    const island = host.querySelector('astro-island');
    const example = /(?:&quot;|")start(?:&quot;|")/.test(island?.getAttribute('props') ?? '');
    if (island !== null && example) island.replaceWith(island.innerHTML);
    else host.remove();
  }
  for (const form of body.querySelectorAll('form')) {
    form.tagName = 'div';
    form.removeAttribute('autocomplete');
  }
}

/** A heading whose section has become empty says nothing. */
function dropEmptySections(body: HTMLElement): void {
  for (const heading of body.querySelectorAll('h2, h3')) {
    const box = heading.closest('.heading') ?? heading;
    const next = box.nextElementSibling;
    const level = Number(heading.rawTagName.slice(1));
    const nextHeading = next?.classList.contains('heading') ? next.querySelector('h2, h3') : next;
    const follows = /^h([1-6])$/i.exec(nextHeading?.rawTagName ?? '');
    const isEnd = next?.classList.contains('article-end') === true;
    if (next === null || isEnd || (follows !== null && Number(follows[1]) <= level)) box.remove();
  }
}

function prefixIds(element: HTMLElement, own: string): void {
  if (element.id !== '') element.setAttribute('id', `${own}--${element.id}`);
  for (const name of REFERENCES) {
    const ids = element.getAttribute(name);
    if (ids === undefined) continue;
    element.setAttribute(
      name,
      ids
        .split(/\s+/)
        .map((id) => `${own}--${id}`)
        .join(' '),
    );
  }
}

/** Where a link leads in the book; the address as it is where the book doesn't have the page. */
function within(href: string, path: string, { chapters, prefix }: Book): string {
  if (href.startsWith('#')) return `#${chapterId(path)}--${href.slice(1)}`;
  if (!href.startsWith(`${prefix}/`)) return href;
  const [to = '', fragment = ''] = href.slice(prefix.length).split('#');
  const found = chapters.get(to);
  if (found === undefined || fragment.includes('=')) return href;
  return fragment === '' ? `#${found}` : `#${found}--${fragment}`;
}

function lowerHeadings(body: HTMLElement, own: string): void {
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5')) {
    const level = Number(heading.rawTagName.slice(1));
    heading.tagName = `h${level + 1}`;
    if (level !== 1) continue;
    heading.setAttribute('id', `${own}--rubrik`);
    heading.classList.add('chapter-title');
  }
}
