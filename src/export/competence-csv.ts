import type { Framework } from '../domain/framework.ts';
import { data as text } from '../text/data.ts';
import type { Addresses } from './addresses.ts';

/** Tells Excel that the file is UTF-8. */
const BOM = '\ufeff';
const LINE_END = '\r\n';

/** The competences as a table that opens in Excel with Swedish settings. */
export function competenceCsv({ areas, competences }: Framework, at: Addresses): string {
  const rows = competences.map((competence) => {
    const { id, name, area, baseline, floor, desired, definition, esco, jobtech } = competence;
    const home = areas.find((candidate) => candidate.id === area);
    return [
      id,
      name,
      home?.name ?? area,
      home?.priority ?? '',
      home?.delegable === true ? text.csv.yes : text.csv.no,
      baseline,
      floor,
      desired ?? '',
      definition,
      esco.map(({ uri }) => uri).join(' '),
      jobtech.map((concept) => concept.id).join(' '),
      at.competence(area, id),
    ];
  });
  const lines = [text.csv.columns, ...rows].map((row) => row.map(csvCell).join(';'));
  return BOM + lines.map((line) => line + LINE_END).join('');
}

/**
 * A cell of a file with semicolons. What a spreadsheet would take for a formula is made text, also
 * where it hides behind a space.
 */
export function csvCell(value: string | number): string {
  const plain = String(value);
  const safe = typeof value === 'string' && /^\s*[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
