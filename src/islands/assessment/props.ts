import type { Framework } from '../../domain/framework.ts';
import { type MatrixFramework, matrixFramework } from '../matrix/props.ts';

/**
 * What is needed to assess a person: the matrix with every level's words, and not only those that
 * a lowered requirement quotes.
 */
export function assessmentFramework(framework: Framework): MatrixFramework {
  const { competences, ...rest } = matrixFramework(framework);
  const anchors = new Map(framework.competences.map((full) => [full.id, full.anchors]));
  return {
    ...rest,
    levels: framework.levels.map(({ name: _, ...level }) => level),
    competences: competences.map((competence) => ({
      ...competence,
      anchors: anchors.get(competence.id) ?? competence.anchors,
    })),
  };
}
