import { HTMLElement, type Node } from 'node-html-parser';

/** How running text becomes Markdown. */
export interface Inline {
  /** The address that links are resolved against. */
  readonly url: string;
  /** True where emphasis would only disturb, as in a heading. */
  readonly plain?: boolean;
}

/** Short additions that the page sets apart with its design. */
const ASIDES = ['matrix-change', 'matrix-desired', 'levels-mark', 'glossary-english'];

/** Turns running text and what stands in it into one line of Markdown. */
export function inlineText(nodes: readonly Node[], how: Inline): string {
  const line = nodes.map((node) => convert(node, how)).join('');
  // Not \s, which would also take the non-breaking space of a number.
  return line.replace(/[ \t\r\n]+/g, ' ').trim();
}

function convert(node: Node, how: Inline): string {
  if (!(node instanceof HTMLElement)) return escapeText(node.text.replaceAll('\u00ad', ''));
  const inner = () => node.childNodes.map((child) => convert(child, how)).join('');
  switch (node.tagName) {
    case 'A':
      return link(node, inner(), how);
    case 'B':
    case 'STRONG':
      return how.plain === true ? inner() : wrap(inner(), '**');
    case 'EM':
    case 'I':
      return how.plain === true ? inner() : wrap(inner(), '*');
    case 'CODE':
      return `\`${node.text}\``;
    case 'BR':
      return ' ';
    default:
      return ASIDES.some((name) => node.classList.contains(name))
        ? ` (${inner().trim()})`
        : inner();
  }
}

function link(node: HTMLElement, text: string, { url }: Inline): string {
  const href = node.getAttribute('href');
  const words = text.trim();
  if (href === undefined || words === '') return text;
  const target = new URL(href, url).href.replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${words.replaceAll('[', '\\[').replaceAll(']', '\\]')}](${target})`;
}

/** Marks must touch the words, so spaces inside them are moved out. */
function wrap(text: string, mark: string): string {
  const words = text.trim();
  if (words === '') return text;
  const [before = ''] = text.match(/^\s*/) ?? [];
  const [after = ''] = text.match(/\s*$/) ?? [];
  return before + mark + words + mark + after;
}

// Brackets alone mean nothing in Markdown, and the templates are full of them.
function escapeText(text: string): string {
  return text
    .replace(/[\\`*<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
