import type { Candidate } from '../../domain/candidates.ts';
import type { Requirement } from '../../domain/requirements.ts';
import type { ScoredMust } from '../../export/scored-musts.ts';
import type { MatrixArea, MatrixFramework } from '../matrix/props.ts';

/** One competence to score everybody in. */
export interface Panel {
  readonly competence: MatrixFramework['competences'][number];
  /** With the name of the area too, where the area is what is demanded. */
  readonly name: string;
  /** Whether the kravprofil demands it. */
  readonly must: boolean;
  /** The area's place among the areas, from 1. */
  readonly place: number;
  readonly requirement: Requirement;
}

/**
 * What is scored: the musts first, in the order of the kravprofil, and then what has been asked for
 * or has a score already, in matrix order.
 */
export function panelsOf(
  areas: readonly MatrixArea[],
  musts: readonly ScoredMust[],
  candidates: readonly Candidate[],
  requested: ReadonlySet<string>,
): readonly Panel[] {
  const every = areas.flatMap(({ place, competences, requirements }) =>
    competences.flatMap((competence, at): Panel[] => {
      const requirement = requirements[at];
      if (requirement === undefined) return [];
      return [{ competence, name: competence.name, must: false, place, requirement }];
    }),
  );
  const scored = (id: string) =>
    requested.has(id) || candidates.some(({ scores }) => scores.has(id));
  return [
    ...musts.flatMap(({ competence, name }) =>
      every
        .filter((panel) => panel.competence.id === competence)
        .map((panel) => ({ ...panel, name, must: true })),
    ),
    ...every.filter(
      ({ competence: { id } }) => scored(id) && !musts.some(({ competence }) => competence === id),
    ),
  ];
}
