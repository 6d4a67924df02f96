import type { Block, Document } from './document.ts';

/** Writes a document as Markdown (CommonMark with tables). */
export function toMarkdown({ title, blocks }: Document): string {
  return `${[`# ${escaped(title)}`, ...blocks.map(block)].join('\n\n')}\n`;
}

function block(of: Block): string {
  switch (of.kind) {
    case 'heading':
      return `${'#'.repeat(of.level)} ${escaped(of.text)}`;
    case 'paragraph':
      return lead(of.lead) + escaped(of.text);
    case 'list': {
      const entries = of.items.map((entry, at) =>
        of.ordered ? `${at + 1}. ${escaped(entry)}` : `- ${escaped(entry)}`,
      );
      return of.lead === undefined
        ? entries.join('\n')
        : `${lead(of.lead).trimEnd()}\n\n${entries.join('\n')}`;
    }
    case 'table': {
      const row = (cells: readonly string[]) =>
        `| ${cells.map((cell) => escaped(cell).replaceAll('|', '\\|')).join(' | ')} |`;
      const rule = `|${' --- |'.repeat(of.head.length)}`;
      return [`*${escaped(of.caption)}*`, '', row(of.head), rule, ...of.rows.map(row)].join('\n');
    }
  }
}

function lead(words: string | undefined): string {
  return words === undefined ? '' : `**${escaped(words)}:** `;
}

/** What a person wrote is text, never markup: a line can't become a heading, a link or an element. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>&#~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}
