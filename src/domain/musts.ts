import type { AreaRule, CompetenceRule, RequiredLevel } from './framework.ts';
import type { Requirement } from './requirements.ts';
import type { RuleIndex } from './rule-index.ts';
import { type AreaPart, byArea, type SomeRequirements } from './span.ts';

/** So many competences may be demanded beside the areas that nobody else can take over. */
export const MOST_PICKED = 4;

/**
 * The areas that are always demanded, in area order: those that can't be handed over. Each is one
 * demand on the person, however many competences it has.
 */
export function coreAreas(
  { framework }: RuleIndex,
  all: readonly Requirement[],
): AreaPart<AreaRule, CompetenceRule>[] {
  return byArea(framework, all).filter(({ area }) => !area.delegable);
}

/** The competences that can be picked as demands: all that can be handed over, in matrix order. */
export function pickable(index: RuleIndex, all: readonly Requirement[]): Requirement[] {
  return all.filter((_, at) => index.competences[at]?.delegable === true);
}

/**
 * Suggests what to demand beside the core areas. The areas take turns in matrix order, which is
 * their order of priority, and each gives its highest remaining requirement, the first in matrix
 * order among equals. What is left to buy or to understand is never suggested: only what must be
 * mastered from day one.
 */
export function suggestedMusts(index: RuleIndex, all: readonly Requirement[]): string[] {
  const queues = byArea(index.framework, all)
    .filter(({ area }) => area.delegable)
    .map(({ requirements }) =>
      requirements
        .filter(({ required }) => required > index.rules.externalFloor)
        .sort((a, b) => b.required - a.required),
    );
  const rounds = Array.from({ length: MOST_PICKED }, (_, round) =>
    queues.flatMap((queue) => queue[round]?.competence ?? []),
  );
  return rounds.flat().slice(0, MOST_PICKED);
}

/** The requirement that weighs most in an area: the highest, and among equals the first. */
export function leading(requirements: SomeRequirements): Requirement {
  return requirements.reduce((best, next) => (next.required > best.required ? next : best));
}

/**
 * What is good to have though it isn't demanded: required above a buyer's level, or desired to be.
 * The highest requirements first, then matrix order.
 */
export function meriting(
  index: RuleIndex,
  all: readonly Requirement[],
  demanded: ReadonlySet<string>,
  desired: (competence: string) => RequiredLevel | undefined,
): Requirement[] {
  const { externalFloor } = index.rules;
  return pickable(index, all)
    .filter(
      ({ competence, required }) =>
        !demanded.has(competence) &&
        (required > externalFloor || (desired(competence) ?? 0) > externalFloor),
    )
    .sort((a, b) => b.required - a.required);
}

/** What isn't demanded on the first day: each requirement in the one place where it belongs. */
export interface BesideMusts {
  /** Above a buyer's level and covered by nobody: to be learnt on the job. */
  readonly later: readonly Requirement[];
  /** Covered by nobody, but no more than a buyer's level. */
  readonly buying: readonly Requirement[];
  /** Desired to be higher than required, wherever it stands. */
  readonly merits: readonly Requirement[];
}

/**
 * Sorts what isn't among the demanded, in matrix order. What somebody in the company covers is left
 * out, because it is told of with the one who covers it; a merit is something beyond what is required.
 */
export function besideMusts(
  index: RuleIndex,
  all: readonly Requirement[],
  demanded: ReadonlySet<string>,
  desired: (competence: string) => RequiredLevel | undefined,
): BesideMusts {
  const { externalFloor } = index.rules;
  const open = pickable(index, all).filter(
    ({ competence, offers }) => !demanded.has(competence) && offers.length === 0,
  );
  return {
    later: open.filter(({ required }) => required > externalFloor),
    buying: open.filter(({ required }) => required <= externalFloor),
    merits: all.filter(({ competence, required }) => (desired(competence) ?? 0) > required),
  };
}
