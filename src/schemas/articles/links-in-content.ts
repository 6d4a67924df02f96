import { attributeOf, isJsx, lineOf, nodesOf } from './mdx-tree.ts';
import { readArticles } from './source.ts';

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
  const links: ContentLink[] = [];
  for (const { file, tree, lines } of readArticles(contentDir, root)) {
    if (tree === undefined) continue;
    const add = (line: number, href: string | undefined) => {
      if (href !== undefined && isInternal(href)) links.push({ file, line, href });
    };
    const nodes = [...nodesOf(tree)];
    const references = new Set(
      nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])),
    );
    for (const node of nodes) {
      if (node.type === 'link') add(lineOf(node), node.url);
      // The address of `[text][namn]` stands where the name is defined.
      else if (node.type === 'definition' && references.has(node.identifier)) {
        add(lineOf(node), node.url);
      } else if (isJsx(node)) {
        const attribute = attributeOf(node, 'href', lines);
        add(attribute?.line ?? 0, attribute?.value);
      }
    }
  }
  return links;
}

/** Tells whether an address leads to the site itself rather than to another one or to an app. */
export function isInternal(href: string): boolean {
  return href !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}
