import type { MdastNode } from 'satteri';
import { asciiSlug } from '../../text/slug.ts';
import { type ContentProblem, code } from '../problem.ts';
import { attributeOf, isJsx, lineOf, nodesOf, textOf } from './mdx-tree.ts';
import type { ArticleSource } from './source.ts';

/** Checks that no id in an article belongs to two places, so that a link leads to one of them. */
export function* checkAnchors({ file, tree, lines }: ArticleSource): Generator<ContentProblem> {
  if (tree === undefined) return;
  const taken = new Map<string, number>();
  for (const node of nodesOf(tree)) {
    const found = idOf(node, lines);
    if (found === undefined) continue;
    const { id, line } = found;
    const other = taken.get(id);
    if (other === undefined) taken.set(id, line);
    else {
      yield {
        file,
        line,
        message: `Id:t ${code(id)} finns redan på rad ${other}.`,
        fix: 'Ändra rubriken, eller ge den ett eget id: `## Rubrik {#eget-id}`.',
      };
    }
  }
}

/** The ids that an article gives its own headings and paragraphs. */
export function idsIn({ tree, lines }: Pick<ArticleSource, 'tree' | 'lines'>): ReadonlySet<string> {
  const nodes = tree === undefined ? [] : [...nodesOf(tree)];
  return new Set(nodes.flatMap((node) => idOf(node, lines)?.id ?? []));
}

function idOf(node: MdastNode, lines: readonly string[]): { id: string; line: number } | undefined {
  if (node.type === 'heading') {
    return { id: givenId(node.data) ?? asciiSlug(textOf(node)), line: lineOf(node) };
  }
  // On a component `id` may mean anything, on an element of HTML it is an anchor.
  if (!isJsx(node) || !/^[a-z]/.test(node.name ?? '')) return undefined;
  const attribute = attributeOf(node, 'id', lines);
  if (attribute?.value === undefined) return undefined;
  return { id: attribute.value, line: attribute.line };
}

// The parser leaves `{#id}` among the attributes of the element that the heading becomes.
function givenId(data: object | undefined): string | undefined {
  const properties: unknown = data && Reflect.get(data, 'hProperties');
  if (typeof properties !== 'object' || properties === null) return undefined;
  const id: unknown = Reflect.get(properties, 'id');
  return typeof id === 'string' ? id : undefined;
}
