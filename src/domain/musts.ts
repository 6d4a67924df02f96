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
 * Suggests what to demand beside the core areas: the highest remaining requirements first, then
 * area priority, then matrix order, which is the order that areas and competences stand in. What
 * is left to buy or to understand is never suggested: only what must be mastered from day one.
 */
export function suggestedMusts(index: RuleIndex, all: readonly Requirement[]): string[] {
  const place = (area: AreaRule | undefined) =>
    area === undefined ? 0 : index.framework.areas.indexOf(area);
  return pickable(index, all)
    .filter(({ required }) => required > index.rules.externalFloor)
    .map((requirement) => {
      const position = index.positions.get(requirement.competence) ?? 0;
      return { requirement, position, area: place(index.competences[position]?.area) };
    })
    .sort(
      (a, b) =>
        b.requirement.required - a.requirement.required ||
        a.area - b.area ||
        a.position - b.position,
    )
    .slice(0, MOST_PICKED)
    .map(({ requirement }) => requirement.competence);
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
