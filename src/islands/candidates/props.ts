import type { Framework } from '../../domain/framework.ts';
import { assessmentFramework } from '../assessment/props.ts';
import type { MatrixFramework } from '../matrix/props.ts';

/** What the island is handed. */
export interface CandidatesProps {
  readonly id: string;
  /** With the words of every level. */
  readonly framework: MatrixFramework;
  /** Ids of the roles that are offered. */
  readonly offered: readonly string[];
  /** Where a competence is explained, by competence id. */
  readonly pages: Readonly<Record<string, string>>;
  /** The page where the kravprofil is written. */
  readonly hiring: string;
  /** The data that says how each competence is learnt, where there is any. */
  readonly learning?: string | undefined;
}

/**
 * What is needed to score somebody else. The lowest level goes by its name: its label is what a person
 * says of herself.
 */
export function candidatesFramework(framework: Framework): MatrixFramework {
  const assessed = assessmentFramework(framework);
  return {
    ...assessed,
    levels: assessed.levels.map((step, at) =>
      step.level === 0 ? { ...step, label: framework.levels[at]?.name ?? step.label } : step,
    ),
  };
}
