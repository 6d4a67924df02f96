import type { Framework } from '../../domain/framework.ts';
import { COMPETENCE, type MatrixFramework, matrixFramework } from '../matrix/props.ts';
import { pick } from '../shared/pick.ts';

/**
 * What is needed to assess a person: the matrix with every level's words, and not only those that
 * a lowered requirement quotes.
 */
export function assessmentFramework(framework: Framework): MatrixFramework {
  return {
    ...matrixFramework(framework),
    levels: framework.levels.map((level) =>
      pick(level, ['level', 'label', 'ruleOfThumb', 'behaviour']),
    ),
    competences: framework.competences.map((competence) => pick(competence, COMPETENCE)),
  };
}
