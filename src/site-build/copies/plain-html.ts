import type { Element, ElementContent } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { copies } from '../../text/machines.ts';
import { isLeftOut } from '../left-out.ts';
import { definitionItems, hasHeadings, lineOf, pointOf } from './lists.ts';
import { elementOf, isBlank, isElement, textOf, trimmed, withSpaceOutside } from './nodes.ts';

/** How what stands in an element is to be written. */
interface How {
  /** The address of the page, which links are resolved against. */
  readonly url: string;
  /** True where emphasis would only disturb, as in a heading. */
  readonly plain: boolean;
}

/**
 * Makes HTML that says the same without the page around it, with no more kinds of elements than
 * Markdown has: without controls, with absolute links, with words for pictures, with terms and their
 * text as a list, and with what the templates say of it in `data-copy`. The page is left as it is.
 */
export function plainHtml(
  nodes: readonly ElementContent[],
  url: string,
  plain = false,
): ElementContent[] {
  return nodes.flatMap((node) => plainNode(node, { url, plain }));
}

function plainNode(node: ElementContent, how: How): ElementContent[] {
  if (node.type === 'text') return [textOf(node.value.replaceAll('\u00ad', ''))];
  if (!isElement(node)) return [];
  const { tagName, properties } = node;
  if (tagName === 'svg' && properties['role'] === 'img') return [picture(node)];
  if (isLeftOut(node, 'copy')) return [];
  if (tagName === 'br') return [textOf(' ')];
  // A piece of code is written as it stands.
  if (tagName === 'pre') return [elementOf('pre', [elementOf('code', [textOf(textIn(node))])])];
  const children = plainHtml(node.children, how.url, how.plain || isLabel(node));
  const make = MADE[tagName];
  return asSaid(
    node,
    make === undefined ? [copied(node, children)] : make(node, children, how),
    how,
  );
}

/** What is a name for what follows, in which emphasis would only disturb. */
const isLabel = ({ tagName, properties }: Element) =>
  /^(?:h[1-6]|summary|caption|dt)$/.test(tagName) ||
  properties['dataCopy'] === 'label' ||
  properties['scope'] === 'rowgroup';

type Make = (node: Element, children: ElementContent[], how: How) => ElementContent[];

const emphasis: Make = ({ tagName }, children, { plain }) =>
  plain ? children : withSpaceOutside(tagName, children);

const list: Make = ({ tagName }, children) =>
  // Cards with headings are sections of the page rather than points of a list.
  hasHeadings(children)
    ? children.filter(isElement).map((item) => elementOf('div', item.children))
    : [elementOf(tagName, children)];

/** What the elements become that Markdown has otherwise than HTML; the rest stay. */
const MADE: Readonly<Record<string, Make>> = {
  a: (node, children, { url }) => {
    const { href } = node.properties;
    if (typeof href !== 'string' || children.every(isBlank)) return children;
    return [
      { ...elementOf('a', trimmed(children)), properties: { href: new URL(href, url).href } },
    ];
  },
  img: ({ properties: { src, alt } }, _, { url }) => [
    { ...elementOf('img', []), properties: { src: new URL(String(src), url).href, alt } },
  ],
  b: emphasis,
  strong: emphasis,
  em: emphasis,
  i: emphasis,
  ul: list,
  ol: list,
  li: (_, children) => [elementOf('li', pointOf(children))],
  dl: (_, children) => [elementOf('ul', definitionItems(children))],
  // What a reader fills in is told by its brackets.
  mark: (_, children) => children,
  summary: (_, children) => [elementOf('p', withSpaceOutside('b', children))],
  table: (_, children) => {
    const isCaption = (node: ElementContent) => isElement(node) && node.tagName === 'caption';
    const captions = children.filter(isElement).filter(isCaption);
    return [
      ...captions.map((caption) => elementOf('p', caption.children)),
      elementOf(
        'table',
        children.filter((child) => !isCaption(child)),
      ),
    ];
  },
  th: (node, children) => [
    copied(
      node,
      node.properties['scope'] === 'rowgroup' ? withSpaceOutside('b', children) : children,
    ),
  ],
};

const copied = ({ tagName, properties }: Element, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** What is made of an element, as its template says that it is to stand in a copy. */
function asSaid(node: Element, made: ElementContent[], { url }: How): ElementContent[] {
  const inside = () => made.flatMap((child) => (isElement(child) ? child.children : [child]));
  switch (node.properties['dataCopy']) {
    case 'aside':
      return [textOf(' ('), ...trimmed(inside()), textOf(')')];
    case 'label':
      return [elementOf('p', withSpaceOutside('b', inside()))];
    case 'line':
      return [lineOf(inside())];
    case 'recalculate':
      return [...made, elementOf('p', [textOf(`${copies.recalculate} ${url}`)])];
    default:
      return node.properties['role'] === 'note' || node.properties['dataCopy'] === 'quote'
        ? [elementOf('blockquote', inside())]
        : made;
  }
}

/** The words for a picture that has them. */
const picture = ({ properties }: Element) =>
  elementOf('p', [textOf(`${copies.picture}: ${properties['ariaLabel'] ?? ''}`)]);
