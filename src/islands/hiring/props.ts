import type { Framework } from '../../domain/framework.ts';
import type { HiringFramework } from '../../export/result.ts';
import { COMPETENCE, type MatrixFramework, matrixFramework } from '../matrix/props.ts';
import { pick } from '../shared/pick.ts';

/** What the hiring island is handed. */
export interface HiringProps {
  readonly id: string;
  readonly framework: MatrixFramework & HiringFramework;
  /** Ids of the roles that are offered; the others are still understood in a link. */
  readonly offered: readonly string[];
  /** Where what some documents need beside the page is fetched. */
  readonly data: string;
  /** The page where candidates are scored. */
  readonly candidates: string;
  /** Whether that holds the framework's words in English too. */
  readonly english: boolean;
}

/** Cuts a framework down to what the hiring documents are written from. */
export function hiringFramework(framework: Framework): HiringProps['framework'] {
  const matrix = matrixFramework(framework);
  return {
    ...matrix,
    // As many and in the same order: what proves a demand is added to what the matrix shows.
    areas: matrix.areas.map((area, at) => {
      const proof = framework.areas[at]?.proof;
      return proof === undefined ? area : { ...area, proof };
    }),
    levels: framework.levels.map((level) => pick(level, ['level', 'label', 'name', 'behaviour'])),
    competences: framework.competences.map((competence) =>
      pick(competence, [...COMPETENCE, 'questions', 'warningSigns']),
    ),
  };
}
