import { decodeLink } from '../../src/domain/link-reading.ts';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import type { Staffing } from '../../src/domain/staffing.ts';
import { type Choices, NO_CHOICES } from '../../src/export/choices.ts';
import type { Block, Document } from '../../src/export/document.ts';
import type { HiringFramework, Result } from '../../src/export/result.ts';

/** The company of the guide's example: an editor of its own and two agencies. */
export const BEDDING = 'content-redaktor,marknadsbyra,webbyra';

/** The result of a company, written as in a link. */
export function resultOf(framework: HiringFramework, roles: string | Staffing): Result {
  const index = indexFramework(framework);
  const staffing =
    typeof roles === 'string'
      ? (decodeLink(framework, `har=${roles}`).staffing ?? new Map())
      : roles;
  return { index, staffing, requirements: requirements(index, staffing) };
}

/** Choices where only some are made. */
export const choose = (some: Partial<Choices>): Choices => ({ ...NO_CHOICES, ...some });

/** Every text of a document, in reading order. */
export function textsOf({ title, blocks }: Document): string[] {
  return [title, ...blocks.flatMap(textsOfBlock)];
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [...(block.lead === undefined ? [] : [block.lead]), block.text];
    case 'list':
      return [...(block.lead === undefined ? [] : [block.lead]), ...block.items];
    case 'table':
      return [block.caption, ...linesOf(block.head), ...linesOf(block.rows.flat())];
  }
}

/** The lines of cells, each by itself. */
const linesOf = (cells: readonly string[]) =>
  cells.flatMap((cell) => cell.split('\n')).filter((line) => line !== '');
