import { type CompetenceCoverage, coverageOf } from '../domain/coverage.ts';
import { coverage as text } from '../text/coverage.ts';
import { byId, type Result, type ResultFramework } from './result.ts';

/**
 * Who covers what as a table of text, with its header: a row for each competence, a column for each
 * of the company's roles that covers something, and last how much hangs on each.
 */
export function coverageTable(
  framework: ResultFramework,
  { index, staffing, requirements }: Result,
): string[][] {
  const { competences, roles } = coverageOf(index, staffing, requirements);
  const role = (id: string) => byId(framework.specialists, id).name;
  const { area, competence, you, without } = text.columns;
  const names = roles.map(({ specialist, engagement }) => text.role(role(specialist), engagement));
  return [
    [area, competence, you, ...names, without, text.standing],
    ...competences.map((one) => [
      byId(framework.areas, one.area).name,
      byId(framework.competences, one.competence).name,
      String(one.required),
      ...roles.map(({ specialist }) => cell(one, specialist)),
      String(one.without),
      text.words(one, role).join(''),
    ]),
    ['', text.hanging, '', ...roles.map(({ hanging }) => String(hanging.length)), '', ''],
  ];
}

/** What one role does for one competence; empty where it doesn't cover it. */
function cell({ roles }: CompetenceCoverage, specialist: string): string {
  const found = roles.find((role) => role.specialist === specialist);
  if (found === undefined) return '';
  return found.counts ? text.countsTo(found.level) : text.covers(found.level);
}
