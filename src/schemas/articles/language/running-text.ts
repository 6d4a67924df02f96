import type { MdastNode } from 'satteri';
import { isJsx, lineOf } from '../mdx-tree.ts';

/** A piece of Swedish text with the line it stands on. */
export interface TextPiece {
  readonly line: number;
  readonly text: string;
}

/** A sentence-bearing block: a paragraph, a heading, an item or a cell. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Collects what a reader reads as Swedish: no code, no addresses, nothing inside `<En>`. Pieces
 * are as small as the tree gives them, each with its line.
 */
export function* piecesOf(node: MdastNode): Generator<TextPiece> {
  if (isJsx(node) && node.name === 'En') return;
  if (node.type === 'text') {
    let line = lineOf(node);
    for (const text of node.value.split('\n')) {
      yield { line, text };
      line += 1;
    }
  }
  if (!('children' in node)) return;
  for (const child of node.children) yield* piecesOf(child);
}

/** Collects the running text of an article block by block, for measures of whole sentences. */
export function* blocksOf(node: MdastNode): Generator<string> {
  if (BLOCKS.has(node.type)) {
    if (node.type !== 'tableCell') yield visibleText(node);
    return;
  }
  if (!('children' in node)) return;
  for (const child of node.children) yield* blocksOf(child);
}

function visibleText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!('children' in node)) return '';
  return node.children.map(visibleText).join('');
}
