import type { Element, ElementContent } from 'hast';
import { elementOf, isBlank, isBlock, isElement, textOf, trimmed } from './nodes.ts';

/** Tells whether anything in a list has a heading of its own. */
export function hasHeadings(nodes: readonly ElementContent[]): boolean {
  return nodes
    .filter(isElement)
    .some(({ tagName, children }) => /^h[2-4]$/.test(tagName) || hasHeadings(children));
}

/** The content of a point; what is said of its first words follows them on the same line. */
export function pointOf(nodes: readonly ElementContent[]): ElementContent[] {
  const kept = nodes.filter((node) => !isBlank(node));
  const last = kept.at(-1);
  if (last === undefined || !isElement(last) || last.tagName !== 'p') return trimmed(nodes);
  const first = nodes.slice(0, nodes.indexOf(last));
  if (last.children.every(isBlank)) return trimmed(first);
  if (first.every(isBlank)) return last.children;
  return first.some(isBlock) ? trimmed(nodes) : joined(trimmed(first), last.children);
}

/** Terms and what is said of them as points of a list: `**Term**: text`. */
export function definitionItems(nodes: readonly ElementContent[]): Element[] {
  const items: Element[] = [];
  let terms: ElementContent[] = [];
  const visit = ({ tagName, children }: Element) => {
    if (tagName === 'dt') {
      terms.push(...(terms.length > 0 ? [textOf(', ')] : []), ...trimmed(children));
    } else if (tagName === 'dd') {
      items.push(elementOf('li', told(elementOf('b', terms), trimmed(children))));
      terms = [];
    } else children.filter(isElement).forEach(visit);
  };
  nodes.filter(isElement).forEach(visit);
  return items;
}

/** A label and the links after it as one line: `Label: one, another.` */
export function lineOf(nodes: readonly ElementContent[]): Element {
  const [label, list] = nodes.filter(isElement);
  const points = list?.children.filter(isElement) ?? [];
  const links = points.flatMap(({ children }, place) => [
    ...(place > 0 ? [textOf(', ')] : []),
    ...trimmed(children),
  ]);
  return elementOf('p', [...joined(label?.children ?? [], links), textOf('.')]);
}

const joined = (first: readonly ElementContent[], rest: readonly ElementContent[]) => [
  ...first,
  textOf(': '),
  ...rest,
];

/** A term before what is said of it, in the first paragraph of that. */
function told(term: Element, nodes: readonly ElementContent[]): ElementContent[] {
  const [first, ...rest] = nodes;
  return first !== undefined && isElement(first) && first.tagName === 'p'
    ? [elementOf('p', joined([term], first.children)), ...rest]
    : joined([term], nodes);
}
