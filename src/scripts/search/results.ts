import { SEARCH_KINDS } from '../../site/search-kinds.ts';
import { piecesOf } from './excerpt.ts';
import { type Group, groupsOf, type Hit } from './rank.ts';

/** Builds the list of hits, a section with a heading for each kind. Everything found is text. */
export function resultsOf(hits: readonly Hit[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...groupsOf(hits).map(sectionOf));
  return fragment;
}

function sectionOf({ kind, hits }: Group): HTMLElement {
  const heading = element('h2', {}, SEARCH_KINDS.find(({ id }) => id === kind)?.heading ?? '');
  heading.id = `traffar-${kind}`;
  const list = element('ul', { className: 'page-list' }, ...hits.map(itemOf));
  const section = element('section', {}, heading, list);
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}

function itemOf({ url, title, excerpt }: Hit): HTMLElement {
  const pieces = piecesOf(excerpt).map((piece) =>
    piece.found ? element('mark', {}, piece.text) : piece.text,
  );
  return element('li', {}, element('a', { href: url }, title), element('p', {}, ...pieces));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
