import { SEARCH_KINDS, type SearchKind } from '../../site/search-kinds.ts';
import { search as text } from '../../text/search.ts';
import { type Group, groupsOf, type Hit } from './rank.ts';

/**
 * Builds the lists of hits: first the pages that are called what was looked for, the likeliest
 * first, and then the ones that mention it, kind by kind. Everything found is text.
 */
export function resultsOf(hits: readonly Hit[], query: string): DocumentFragment {
  const named = hits.filter((hit) => hit.named);
  const others = groupsOf(hits.filter((hit) => !hit.named));
  const fragment = document.createDocumentFragment();
  if (named.length > 0) {
    const list = listOf(named, ({ kind }) =>
      element('span', { className: 'note' }, `· ${nameOf(kind)}`),
    );
    fragment.append(sectionOf('handlar-om', text.about(query), list));
  }
  if (others.length > 0) {
    fragment.append(sectionOf('namner', text.mentions(query), ...others.map(kindOf)));
  }
  return fragment;
}

/** Words to look for in place of one that nothing holds, as links to their hits. */
export function offersOf(words: readonly string[], linkTo: (word: string) => string): Node[] {
  if (words.length === 0) return [];
  const links = words.map((word) => element('a', { href: linkTo(word) }, word));
  return [
    document.createTextNode(text.offers),
    ...links.flatMap((link, index) => [document.createTextNode(index === 0 ? ' ' : ', '), link]),
    document.createTextNode('?'),
  ];
}

function sectionOf(id: string, title: string, ...content: Node[]): HTMLElement {
  const heading = element('h2', { id }, title);
  const section = element('section', {}, heading, ...content);
  section.setAttribute('aria-labelledby', id);
  return section;
}

function kindOf({ kind, hits }: Group): HTMLElement {
  const heading = element('h3', { id: `namner-${kind}` }, nameOf(kind));
  const section = element('section', {}, heading, listOf(hits));
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}

const nameOf = (kind: SearchKind) => SEARCH_KINDS.find(({ id }) => id === kind)?.heading ?? '';

const listOf = (hits: readonly Hit[], after?: (hit: Hit) => Node) =>
  element('ul', { className: 'page-list' }, ...hits.map((hit) => itemOf(hit, after?.(hit))));

function itemOf({ url, title, excerpt }: Hit, after?: Node): HTMLElement {
  const pieces = excerpt.map((piece) =>
    piece.found ? element('mark', {}, piece.text) : piece.text,
  );
  return element(
    'li',
    {},
    element('a', { href: url }, title),
    ...(after === undefined ? [] : [' ', after]),
    element('p', {}, ...pieces),
  );
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
