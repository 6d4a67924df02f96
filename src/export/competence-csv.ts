import type { Framework } from '../domain/framework.ts';
import { data as text } from '../text/data.ts';
import type { Addresses } from './addresses.ts';
import { toCsv } from './csv.ts';

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
  return toCsv([text.csv.columns, ...rows.map((row) => row.map(String))]);
}
