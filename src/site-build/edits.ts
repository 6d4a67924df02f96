import type { Element, Nodes } from 'hast';

/** A change in the text of a page: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of a page's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch of a page's text with its edits made; the whole page unless told. Pages are changed
 * this way, and not by writing their trees anew, so that everything else keeps its bytes. Edits at
 * the same place are made in the order given, and an edit inside a removed stretch is dropped.
 */
export function withEdits(
  html: string,
  edits: readonly Edit[],
  { start, end }: Range = { start: 0, end: html.length },
): string {
  let at = start;
  let text = '';
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end > end) continue;
    text += html.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + html.slice(at, end);
}

/** An edit that puts text where there was none. */
export const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** Where something stands in the text of its page, tags and all. */
export function rangeOf({ position }: Nodes): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Where the content of an element stands in the text of its page. */
export function innerRangeOf({ data, position }: Element): Range {
  const end = data?.position.closing?.start.offset ?? position?.end.offset ?? 0;
  return { start: data?.position.opening?.end.offset ?? end, end };
}

/** An edit that takes something away, with all that it holds. */
export const removal = (node: Nodes): Edit => ({ ...rangeOf(node), text: '' });

/** Edits that change the name of an element; its attributes stay. */
export function renamed(element: Element, name: string): Edit[] {
  const { tagName } = element;
  const tags = [rangeOf(element).start + '<'.length, innerRangeOf(element).end + '</'.length];
  return tags.map((start) => ({ start, end: start + tagName.length, text: name }));
}

/** Edits that leave what an element holds in its place. */
export function unwrapped(element: Element): Edit[] {
  const [outer, inner] = [rangeOf(element), innerRangeOf(element)];
  return [
    { start: outer.start, end: inner.start, text: '' },
    { start: inner.end, end: outer.end, text: '' },
  ];
}

/** An edit that gives an attribute a value. `property` is its name in the tree, `name` on the page. */
export function attributeEdit(
  element: Element,
  property: string,
  name: string,
  value: string,
): Edit {
  const text = ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  const at = attributeRange(element, property);
  return at === undefined
    ? insertion(innerRangeOf(element).start - '>'.length, text)
    : { ...at, text };
}

/** The edit that takes an attribute away; none where there is no such attribute. */
export function withoutAttribute(element: Element, property: string): Edit[] {
  const at = attributeRange(element, property);
  return at === undefined ? [] : [{ ...at, text: '' }];
}

/** Where an attribute stands, with the space before it. */
function attributeRange({ data }: Element, property: string): Range | undefined {
  const at = data?.position.properties?.[property];
  return at && { start: (at.start.offset ?? 0) - ' '.length, end: at.end.offset ?? 0 };
}
