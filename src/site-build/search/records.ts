import type { Element, Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textIn } from 'hast-util-to-string';
import { attributeEdit, type Edit, innerRangeOf, removal, withEdits } from '../edits.ts';
import { isLeftOut } from '../left-out.ts';
import { elementsIn, isIndexable, type Page } from '../page.ts';

/** Something that can be found: a page, or a term of the glossary. */
export interface SearchRecord {
  /** Its address without the site's base, such as `/omraden/logistik/`. */
  readonly url: string;
  readonly title: string;
  /** Its text as HTML, with weights where a word counts for less than in the running text. */
  readonly body: string;
  /** The words of the body. */
  readonly text: string;
  /** The headings in it. */
  readonly headings: readonly string[];
}

/** Pages whose text is that of other pages, and the ones that help a lost reader. */
const LEFT_OUT = /^\/(?:404\.html|sok\/|utskrift\/|inbaddad\/)/;

/** How much a word in a table counts. */
const IN_TABLE = '0.3';

const clean = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** Reads what can be found on a built page. Empty for a page that shouldn't be found. */
export function recordsOf(page: Page): SearchRecord[] {
  const { main } = page;
  if (main === undefined || LEFT_OUT.test(page.address) || !isIndexable(page)) return [];
  const heading = select('h1', main);
  const title = heading === undefined ? '' : clean(textIn(heading));
  const terms = selectAll('[data-search-terms] > div', main);
  return [
    { url: page.address, title, ...bodyOf(main, page, new Set(terms)), headings: headingsOf(main) },
    ...terms.flatMap((term) => termRecord(term, page)),
  ];
}

function termRecord(term: Element, page: Page): SearchRecord[] {
  const name = select('dt', term);
  const definition = select('dd', term);
  if (name === undefined || definition === undefined) return [];
  const english = select('[lang=en]', name);
  const { body, text } = bodyOf(definition, page);
  const said = english === undefined ? '' : `<p>${bodyOf(english, page).body}</p>`;
  return [
    {
      url: `${page.address}#${name.properties['id']}`,
      title: clean(textsOf(name).join('')),
      body: body + said,
      text,
      headings: [],
    },
  ];
}

const headingsOf = (main: Element) =>
  selectAll('h2, h3', main)
    .map((heading) => clean(textsOf(heading).join('')))
    .filter((text) => text !== '');

/** What an element says to the search: without what is left out there, and what has a record of its own. */
function bodyOf(
  element: Element,
  { html }: Page,
  others: ReadonlySet<Element> = new Set(),
): Pick<SearchRecord, 'body' | 'text'> {
  const isOut = (child: Element) => others.has(child) || isLeftOut(child, 'search');
  const all = elementsIn(element);
  const edits: Edit[] = all.filter(isOut).map(removal);
  const tables = all.filter(({ tagName }) => tagName === 'table');
  edits.push(
    ...tables.map((table) =>
      attributeEdit(table, 'dataPagefindWeight', 'data-pagefind-weight', IN_TABLE),
    ),
  );
  const body = withEdits(html, edits, innerRangeOf(element));
  return {
    body: body.replaceAll('\u00ad', '').replaceAll('&shy;', ''),
    // Markup stands between words where the blocks meet.
    text: clean(textsOf(element, isOut).join(' ')),
  };
}

/** The texts of a tree, without those of what is left out. */
function textsOf(
  node: Nodes,
  isOut: (element: Element) => boolean = (element) => isLeftOut(element, 'search'),
): string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' && isOut(child) ? [] : textsOf(child, isOut),
  );
}
