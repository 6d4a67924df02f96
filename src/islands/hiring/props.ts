import type { Framework } from '../../domain/framework.ts';
import type { HiringFramework } from '../../export/result.ts';
import { type MatrixFramework, matrixFramework } from '../matrix/props.ts';

/** What the hiring island is handed. */
export interface HiringProps {
  readonly id: string;
  readonly framework: MatrixFramework & HiringFramework;
  /** Ids of the roles that are offered; the others are still understood in a link. */
  readonly offered: readonly string[];
}

/** Cuts a framework down to what the hiring documents are written from. */
export function hiringFramework(framework: Framework): HiringProps['framework'] {
  const shown = matrixFramework(framework);
  return {
    ...shown,
    levels: framework.levels.map(({ level, label, name, behaviour }) => ({
      level,
      label,
      name,
      behaviour,
    })),
    competences: framework.competences.map(
      ({
        id,
        area,
        baseline,
        floor,
        name,
        desired,
        floorReason,
        anchors,
        questions,
        warningSigns,
      }) => ({
        id,
        area,
        baseline,
        floor,
        name,
        anchors,
        questions,
        warningSigns,
        ...(desired === undefined ? {} : { desired }),
        ...(floorReason === undefined ? {} : { floorReason }),
      }),
    ),
  };
}
