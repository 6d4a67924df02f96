import type { MdastNode } from 'satteri';
import { type ContentProblem, code } from '../../problem.ts';
import { isJsx, lineOf } from '../mdx-tree.ts';
import type { ArticleSource } from '../source.ts';
import { TAGS } from './allowed.ts';

/** The only tag that stands inside a sentence; the others are blocks of their own. */
const IN_SENTENCE = 'En';

/**
 * Checks that nothing stands inside what can't hold it: a browser moves it out, and the page becomes
 * another than the one that was written.
 */
export function* checkNesting({ file, tree }: ArticleSource): Generator<ContentProblem> {
  if (tree === undefined) return;
  for (const problem of within(tree, [])) yield { file, ...problem };
}

function* within(
  node: MdastNode,
  above: readonly MdastNode[],
): Generator<Omit<ContentProblem, 'file'>> {
  const holder = isLink(node)
    ? above.find(isLink)
    : isBlock(node)
      ? above.find((outer) => isLink(outer) || outer.type === 'heading' || isParagraph(outer))
      : undefined;
  if (holder !== undefined) {
    yield {
      line: lineOf(node),
      message: `${isLink(node) ? 'En länk' : nameOf(node)} kan inte stå inuti ${nameOf(holder)}.`,
      fix: 'Flytta ut det, till en rad för sig.',
    };
  }
  if (!('children' in node)) return;
  for (const child of node.children) yield* within(child, [...above, node]);
}

const isLink = (node: MdastNode) =>
  node.type === 'link' || node.type === 'linkReference' || (isJsx(node) && node.name === 'a');

const isParagraph = (node: MdastNode) => isJsx(node) && node.name === 'p';

const isBlock = (node: MdastNode) =>
  isParagraph(node) ||
  (isJsx(node) && node.name !== IN_SENTENCE && Object.hasOwn(TAGS, node.name ?? ''));

function nameOf(node: MdastNode): string {
  if (isLink(node)) return 'en länk';
  return node.type === 'heading' ? 'en rubrik' : code(`<${isJsx(node) ? node.name : ''}>`);
}
