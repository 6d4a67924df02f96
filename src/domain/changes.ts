import type { RequiredLevel } from './framework.ts';
import type { Requirement } from './requirements.ts';

/** A requirement that differs between two staffings. */
export interface Change {
  readonly competence: string;
  readonly from: RequiredLevel;
  readonly to: RequiredLevel;
}

/** Changes by direction, each in matrix order. */
export interface Changes {
  readonly lowered: readonly Change[];
  readonly raised: readonly Change[];
}

/**
 * Lists what differs between the requirements of two staffings.
 * Both lists must hold the same competences in the same order, as `requirements` gives them.
 */
export function changesBetween(
  before: readonly Requirement[],
  after: readonly Requirement[],
): Changes {
  const lowered: Change[] = [];
  const raised: Change[] = [];
  after.forEach((requirement, position) => {
    const from = before[position]?.required ?? requirement.required;
    const to = requirement.required;
    const change = { competence: requirement.competence, from, to };
    if (to < from) lowered.push(change);
    if (to > from) raised.push(change);
  });
  return { lowered, raised };
}
