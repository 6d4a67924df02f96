import type { MdastNode } from 'satteri';
import { attributeOf, isJsx, lineOf, nodesOf } from './mdx-tree.ts';
import { type ArticleSource, readArticles } from './source.ts';

/** A link in the content to somewhere on the site. */
export interface ContentLink {
  readonly file: string;
  /** From 1, frontmatter counted. */
  readonly line: number;
  /** As the author wrote it. */
  readonly href: string;
}

/** What the links need to know about the project around the articles. */
export interface ArticleLinksOptions {
  /** Files are named relative to this folder; the current one unless told. */
  readonly root?: string;
}

/** Finds every link in the MDX files below a content folder that leads to the site itself. */
export function articleLinks(
  contentDir: string,
  { root = process.cwd() }: ArticleLinksOptions = {},
): readonly ContentLink[] {
  return readArticles(contentDir, root).flatMap(linksIn);
}

/** Finds every link in an article that leads to the site itself. */
export function linksIn({ file, tree, lines }: ArticleSource): readonly ContentLink[] {
  const nodes = tree === undefined ? [] : [...nodesOf(tree)];
  const references = new Set(
    nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])),
  );
  return nodes
    .map((node) => linkOf(node, references, lines))
    .filter((link) => link !== undefined)
    .filter(({ href }) => isInternal(href))
    .map((link) => ({ file, ...link }));
}

function linkOf(
  node: MdastNode,
  references: ReadonlySet<string>,
  lines: readonly string[],
): { line: number; href: string } | undefined {
  if (node.type === 'link') return { line: lineOf(node), href: node.url };
  // The address of `[text][namn]` stands where the name is defined.
  if (node.type === 'definition' && references.has(node.identifier)) {
    return { line: lineOf(node), href: node.url };
  }
  const attribute = isJsx(node) ? attributeOf(node, 'href', lines) : undefined;
  return attribute?.value === undefined
    ? undefined
    : { line: attribute.line, href: attribute.value };
}

/** Tells whether an address leads to the site itself rather than to another one or to an app. */
export function isInternal(href: string): boolean {
  return href !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}
