import { explain } from '../text/explain.ts';
import { results as text } from '../text/results.ts';
import { roleInText } from '../text/swedish.ts';
import { type Document, heading, items, paragraph } from './document.ts';
import { byId, type Result, type ResultFramework } from './result.ts';

/** One row of the company's matrix in words. */
interface Row {
  readonly competence: ResultFramework['competences'][number];
  readonly area: ResultFramework['areas'][number];
  readonly required: number;
  readonly baseline: number;
  readonly label: string;
  readonly why: string;
  readonly coveredBy: readonly string[];
}

/** The matrix as a table of text, with its header: what CSV and Excel are made from. */
export function matrixTable(framework: ResultFramework, result: Result): string[][] {
  return [
    [...text.head],
    ...rows(framework, result).map(({ area, competence, required, label, baseline, why }) => [
      area.name,
      String(area.priority),
      area.delegable ? text.yes : text.no,
      competence.name,
      String(required),
      label,
      String(baseline),
      competence.desired === undefined ? '' : String(competence.desired),
      why,
    ]),
  ];
}

/** The company's specialists as a table of text, with its header. */
export function staffingTable(framework: ResultFramework, { staffing }: Result): string[][] {
  return [
    [...text.staffingHead],
    ...[...staffing].map(([id, form]) => [byId(framework.specialists, id).name, text[form]]),
  ];
}

/** The matrix as a document; `link` leads back to the same company. */
export function matrixDocument(framework: ResultFramework, result: Result, link: string): Document {
  const all = rows(framework, result);
  const [, ...staffing] = staffingTable(framework, result);
  return {
    file: text.file,
    publisher: framework.publisher,
    title: text.title(framework.role),
    blocks: [
      heading(2, text.staffing),
      staffing.length === 0
        ? paragraph(text.nobody)
        : items(staffing.map(([name, form]) => `${name} (${form})`)),
      ...framework.areas.flatMap((area) => {
        const here = all.filter((row) => row.area === area);
        if (here.length === 0) return [];
        return [
          heading(2, area.name),
          {
            kind: 'table' as const,
            caption: text.area(area.priority, area.delegable),
            head: text.tableHead,
            widths: [30, 14, 12, 44],
            rows: here.map(({ competence, required, label, baseline, why }) => [
              competence.name,
              text.level(required, label),
              String(baseline),
              why,
            ]),
          },
        ];
      }),
      paragraph(link, text.link),
      paragraph(text.origin(framework.publisher, framework.role.source?.publisher)),
    ],
  };
}

/** The matrix as JSON for other programs, with ids beside the words. */
export function matrixJson(framework: ResultFramework, result: Result, link: string): string {
  const data = {
    format: 'kompetensmatrisen/resultat',
    version: 1,
    link,
    specialists: [...result.staffing].map(([id, engagement]) => ({
      id,
      name: byId(framework.specialists, id).name,
      engagement,
    })),
    requirements: rows(framework, result).map(
      ({ competence, area, required, baseline, label, why, coveredBy }) => ({
        id: competence.id,
        name: competence.name,
        area: { id: area.id, name: area.name, priority: area.priority, delegable: area.delegable },
        required,
        level: label,
        baseline,
        ...(competence.desired === undefined ? {} : { desired: competence.desired }),
        coveredBy,
        why,
      }),
    ),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function rows(framework: ResultFramework, { requirements }: Result): Row[] {
  const role = (id: string) => roleInText(byId(framework.specialists, id));
  return requirements.map((requirement) => {
    const competence = byId(framework.competences, requirement.competence);
    const { required, baseline, offers } = requirement;
    return {
      competence,
      area: byId(framework.areas, competence.area),
      required,
      baseline,
      label: framework.levels.find(({ level }) => level === required)?.label ?? '',
      why: explain(requirement, {
        floorReason: competence.floorReason,
        anchor: competence.anchors[String(required)],
        role,
      }).join(' '),
      coveredBy: offers.map(({ specialist }) => specialist),
    };
  });
}
