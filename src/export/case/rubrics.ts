import type { Competence, Framework } from '../../domain/framework.ts';
import { data as text } from '../../text/data.ts';
import { type CaseAddresses, identityOf, linkTo } from './ids.ts';

/**
 * The levels of a competence as a rubric of its own, because each has its own words for them. A
 * level that can be required but has no words here is told by the scale's.
 */
export function rubricOf(
  competence: Competence,
  { levels }: Framework,
  at: CaseAddresses,
  lastChangeDateTime: string,
) {
  const { id, name, anchors } = competence;
  return {
    ...identityOf(at.rubric(id)),
    title: text.case.rubric(name),
    lastChangeDateTime,
    CFRubricCriteria: [
      {
        ...identityOf(at.rubric(id, 'nivaer')),
        CFItemURI: linkTo(name, identityOf(at.competence(competence))),
        position: 1,
        lastChangeDateTime,
        CFRubricCriterionLevels: levels
          .filter(({ level }) => level > 0)
          .map(({ level, name: quality, behaviour }) => ({
            ...identityOf(at.rubric(id, 'nivaer', level)),
            quality,
            score: level,
            position: level,
            description: anchors[String(level)] ?? behaviour,
            lastChangeDateTime,
          })),
      },
    ],
  };
}
