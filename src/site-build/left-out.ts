import type { Element } from 'hast';
import { type Edit, withoutAttribute } from './edits.ts';

/** What is made of the pages, beside the pages themselves. */
export type Output = 'copy' | 'search' | 'book';

/** Elements that have no meaning there, whatever they hold. */
const ELEMENTS: Readonly<Record<Output, ReadonlySet<string>>> = {
  // The title stands on top, by itself.
  copy: new Set([
    ...['h1', 'script', 'noscript', 'style', 'template', 'nav', 'svg', 'iframe', 'dialog'],
    ...['button', 'input', 'select', 'textarea', 'fieldset', 'label'],
  ]),
  // The title is kept by itself, and what stands in an island changes with the company.
  search: new Set(['h1', 'nav', 'script', 'style', 'astro-island']),
  book: new Set(['script', 'style', 'link', 'template', 'button', 'input', 'nav']),
};

/** Attributes that only the build reads, as they are named in the tree. */
export const FOR_BUILD = [
  'dataBook',
  'dataCopy',
  'dataPageList',
  'dataPagefindIgnore',
  'dataPagefindWeight',
  'dataSearchTerms',
  'dataUpdated',
] as const;

/**
 * Tells whether something on a page is left out of what is made of it: the Markdown copy, the search,
 * or the whole guide for print. The templates say so with attributes, so that a class can be renamed
 * without anything of this changing:
 *
 * - `data-only="screen"`: has no meaning outside the page on a screen, so it is left out of all of
 *   them and of print (`styles/print.css`), as every `nav` is. A control that waits for a script has it.
 * - `hidden`: is there for a script or a style sheet to show, so it is left out of all of them.
 * - `data-copy="none"`: is left out of the Markdown copy. Other values say how it stands there:
 *   `aside` in parentheses, `label` as a bold line, `quote` as a quote, `line` as a list in one line,
 *   and `recalculate` followed by where the matrix can be used (`copies/plain-html.ts`).
 * - `data-book="none"`: is left out of the whole guide.
 * - `data-print="none"`: is left out when the page itself is printed (`styles/print.css`).
 * - `data-pagefind-ignore`: is left out of the search, and `data-pagefind-weight` says how much its
 *   words count there; both are the search engine's own. `data-search-terms` is a list of terms
 *   that are found one by one (`search/records.ts`).
 *
 * `data-page-list` is a list that names other pages, in the order that `llms.txt` has them too.
 * The page for the whole guide has its chapters listed with `data-chapter`, and gets them at the end
 * of `data-whole-guide` (`whole-guide.ts`). `data-updated` is when an article was updated.
 *
 * What only the build reads is taken away from the published page.
 */
export function isLeftOut({ tagName, properties }: Element, output: Output): boolean {
  return (
    ELEMENTS[output].has(tagName) ||
    properties['role'] === 'status' ||
    properties['dataOnly'] === 'screen' ||
    properties['hidden'] === true ||
    (output === 'search'
      ? properties['dataPagefindIgnore'] !== undefined
      : properties[output === 'copy' ? 'dataCopy' : 'dataBook'] === 'none')
  );
}

/** Takes away what an element says to the build alone. */
export function withoutBuildAttributes(element: Element): Edit[] {
  return FOR_BUILD.flatMap((name) => withoutAttribute(element, name));
}
