import type { Element, ElementContent, Text } from 'hast';

const BLOCKS = new Set(
  'address article aside blockquote details div dl figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main ol p pre section table ul'.split(
    ' ',
  ),
);

export const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** An element is a block by its name, or because it holds one. */
export function isBlock(node: ElementContent): boolean {
  return isElement(node) && (BLOCKS.has(node.tagName) || node.children.some(isBlock));
}

export const isBlank = (node: ElementContent): boolean =>
  node.type === 'comment' || (node.type === 'text' && /^[ \t\r\n]*$/.test(node.value));

export const textOf = (value: string): Text => ({ type: 'text', value });

export function elementOf(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** Nodes without the spaces that they begin and end with. Not those of a number, which never break. */
export function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const kept = [...nodes];
  while (kept[0] !== undefined && isBlank(kept[0])) kept.shift();
  while (kept.length > 0 && isBlank(kept.at(-1) as ElementContent)) kept.pop();
  return kept.map((node, place) => {
    if (node.type !== 'text') return node;
    const start = place === 0 ? node.value.replace(/^[ \t\r\n]+/, '') : node.value;
    return textOf(place === kept.length - 1 ? start.replace(/[ \t\r\n]+$/, '') : start);
  });
}

/** An element around nodes, with their outer spaces outside it: in Markdown, marks touch the words. */
export function withSpaceOutside(
  tagName: string,
  nodes: readonly ElementContent[],
): ElementContent[] {
  const inside = trimmed(nodes);
  if (inside.length === 0) return [...nodes];
  const [first, last] = [nodes[0], nodes.at(-1)];
  const before = first?.type === 'text' && /^[ \t\r\n]/.test(first.value) ? [textOf(' ')] : [];
  const after = last?.type === 'text' && /[ \t\r\n]$/.test(last.value) ? [textOf(' ')] : [];
  return [...before, elementOf(tagName, inside), ...after];
}
