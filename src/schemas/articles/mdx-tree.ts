import { type MdastNode, mdxToJs, mdxToMdast } from 'satteri';
import { isPlainMarkdown } from '../../text/plain-markdown.ts';
import { readCallouts } from './mdx/callouts.ts';
import { explainMdx, type MdxAdvice } from './mdx-messages.ts';

/** A JSX element in MDX, in a paragraph of its own or inside one. */
export type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What came of parsing: a tree, or the reason why there is none. */
export type MdxParsing =
  | { readonly tree: MdastNode; readonly advice: undefined }
  | { readonly tree: undefined; readonly advice: MdxAdvice };

// The site gives headings an id of their own with `{#id}`.
const features = { headingAttributes: true };

/** Parses a whole MDX file, frontmatter included, so that every line is a line of the file. */
export function parseMdx(source: string): MdxParsing {
  const { text } = readCallouts(source);
  try {
    // Only the compiler looks inside import and export; only the parser gives a tree.
    if (!isPlainMarkdown(text)) mdxToJs(text, { features });
    return { tree: mdxToMdast(text, { features }), advice: undefined };
  } catch (error) {
    return { tree: undefined, advice: explainMdx(error) };
  }
}

/** Visits a node and everything below it, in the order of the text. */
export function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* nodesOf(child);
}

/** Tells whether a node is a JSX element. */
export function isJsx(node: MdastNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The line a node begins on. */
export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 0;
}

/** The text that a reader sees of a node. */
export function textOf(node: MdastNode): string {
  let text = '';
  for (const part of nodesOf(node)) {
    if (part.type === 'text' || part.type === 'inlineCode') text += part.value;
  }
  return text;
}

/** An attribute of a JSX element. */
export interface JsxAttribute {
  /** Undefined where the value is computed and can't be known here. */
  readonly value: string | undefined;
  readonly line: number;
}

/** Finds an attribute of a JSX element; undefined where the element doesn't have it. */
export function attributeOf(
  element: JsxElement,
  name: string,
  lines: readonly string[],
): JsxAttribute | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    const { value } = attribute;
    const literal = typeof value === 'object' && value !== null ? literalOf(value.value) : value;
    return { value: literal ?? undefined, line: attributeLine(element, name, lines) };
  }
  return undefined;
}

/** The words of `{"text"}`, which says no more than "text" does; undefined where it is computed. */
export function literalOf(expression: string): string | undefined {
  return /^\s*(["'`])([^"'`$\\]*)\1\s*$/.exec(expression)?.[2];
}

/** The words of `["a", "b"]`; undefined where it is no list of words. */
export function literalListOf(expression: string): readonly string[] | undefined {
  const list = /^\s*\[([\s\S]*?),?\s*\]\s*$/.exec(expression)?.[1];
  if (list === undefined) return undefined;
  const items = list.trim() === '' ? [] : list.split(',').map(literalOf);
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** The list of words that an attribute of a JSX element holds, with its line. */
export function listOf(
  element: JsxElement,
  name: string,
  lines: readonly string[],
): { readonly items: readonly string[]; readonly line: number } | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    const { value } = attribute;
    const items =
      typeof value === 'object' && value !== null ? literalListOf(value.value) : undefined;
    if (items !== undefined) return { items, line: attributeLine(element, name, lines) };
  }
  return undefined;
}

/**
 * The line of an attribute. The parser tells where an element begins; in one of many lines the
 * attribute may stand below.
 */
export function attributeLine(element: JsxElement, name: string, lines: readonly string[]): number {
  const first = lineOf(element);
  const last = element.position?.end.line ?? first;
  const pattern = new RegExp(`(?:^|\\s|<[\\w.]+\\s)${RegExp.escape(name)}\\s*=`);
  for (let line = first; line <= last; line++) {
    if (pattern.test(lines[line - 1] ?? '')) return line;
  }
  return first;
}
