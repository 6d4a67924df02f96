/** Excel in Swedish splits on semicolons, and needs the mark to read å, ä and ö. */
const MARK = '\uFEFF';
const SEPARATOR = ';';

/**
 * Writes a table as CSV: semicolons, CRLF, a byte order mark. Any text is kept as it is between
 * quotation marks, but for cells that a spreadsheet would run as a formula: those get an apostrophe
 * in front.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => quoted(asText(cell))).join(SEPARATOR));
  return `${MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Makes sure that a spreadsheet takes a cell for text. */
export function asText(cell: string): string {
  return /^[=+\-@\t\r\n]|^\s+[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[";\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
