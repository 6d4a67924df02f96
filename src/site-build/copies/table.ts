import type { HTMLElement } from 'node-html-parser';
import { type Inline, inlineText } from './inline.ts';

/** Turns a table into its caption and a Markdown table; a row without header cells gets empty ones. */
export function tableText(table: HTMLElement, how: Inline): string[] {
  const caption = table.querySelector('caption');
  const rows = table.querySelectorAll('tr').map((row) => ({
    head: row.parentNode?.rawTagName === 'thead',
    cells: row.querySelectorAll('th, td').map((cell) => cellText(cell, how)),
  }));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width === 0) return [];
  const [first] = rows;
  const head = first?.head === true ? first.cells : [];
  const body = rows.slice(first?.head === true ? 1 : 0).map(({ cells }) => cells);
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`;
  const text = [line(head), line(Array(width).fill('---')), ...body.map(line)].join('\n');
  const title = caption === null ? '' : inlineText(caption.childNodes, { ...how, plain: true });
  return title === '' ? [text] : [title, text];
}

function cellText(cell: HTMLElement, how: Inline): string {
  const group = cell.getAttribute('scope') === 'rowgroup';
  const text = inlineText(cell.childNodes, { ...how, plain: group }).replaceAll('|', '\\|');
  return group && text !== '' ? `**${text}**` : text;
}
