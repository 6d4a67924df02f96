import type { Framework } from '../domain/framework.ts';
import { data as text } from '../text/data.ts';

/** Whom the data of a framework is due to: its source and the classifications that it points to. */
export function attributionOf(framework: Framework): string[] {
  const { publisher, role, competences, specialists } = framework;
  const { origin, esco, jobtech } = text.attribution;
  const pointsTo = (scheme: 'esco' | 'jobtech') =>
    competences.some((competence) => competence[scheme].length > 0) ||
    specialists.some((specialist) => specialist[scheme] !== undefined);
  return [
    origin(publisher, role.source),
    ...(pointsTo('esco') ? [esco] : []),
    ...(pointsTo('jobtech') ? [jobtech] : []),
  ];
}
