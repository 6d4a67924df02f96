import { type Changes, changesBetween } from './changes.ts';
import type { Engagement, SpecialistRule } from './framework.ts';
import { externalPartners, requirementAt } from './requirements.ts';
import type { RuleIndex } from './rule-index.ts';
import type { Staffing } from './staffing.ts';

/** What would happen to the requirements if one specialist came or left. */
export interface Effect extends Changes {
  readonly specialist: string;
  readonly engagement: Engagement;
}

/**
 * For each absent specialist, in its default engagement: what it would change. Those that lower
 * the most requirements come first, then those whose first lowered requirement stands earliest
 * in the matrix (areas stand in order of priority), then catalogue order. Levels are never added
 * up, because the scale is ordinal.
 */
export function ifAdded(index: RuleIndex, staffing: Staffing): Effect[] {
  return index.framework.specialists
    .filter(({ id }) => !staffing.has(id))
    .map((specialist) => {
      const engagement = specialist.engagements[0];
      const after = new Map(staffing).set(specialist.id, engagement);
      return effect(index, specialist, engagement, staffing, after);
    })
    .sort(
      (a, b) =>
        b.lowered.length - a.lowered.length || firstLowered(index, a) - firstLowered(index, b),
    );
}

/** For each present specialist, in catalogue order: what would change if it left. */
export function ifRemoved(index: RuleIndex, staffing: Staffing): Effect[] {
  const effects: Effect[] = [];
  for (const specialist of index.framework.specialists) {
    const engagement = staffing.get(specialist.id);
    if (engagement === undefined) continue;
    const after = new Map(staffing);
    after.delete(specialist.id);
    effects.push(effect(index, specialist, engagement, staffing, after));
  }
  return effects;
}

function effect(
  index: RuleIndex,
  specialist: SpecialistRule,
  engagement: Engagement,
  before: Staffing,
  after: Staffing,
): Effect {
  // One role can only move what it covers and the competence that counts partners, so the rest
  // needs no second calculation. The rule itself is the same one.
  // What isn't among the framework's competences falls away: an island may show only a part.
  const touched = [...Object.keys(specialist.covers), index.rules.supplierRaise?.competence ?? ''];
  const positions = [...new Set(touched)]
    .map((id) => index.positions.get(id))
    .filter((position) => position !== undefined)
    .sort((a, b) => a - b);
  const partnersBefore = externalPartners(index, before);
  const partnersAfter = externalPartners(index, after);
  return {
    specialist: specialist.id,
    engagement,
    ...changesBetween(
      positions.map((position) => requirementAt(index, position, before, partnersBefore)),
      positions.map((position) => requirementAt(index, position, after, partnersAfter)),
    ),
  };
}

function firstLowered(index: RuleIndex, { lowered }: Effect): number {
  const first = lowered[0];
  return first === undefined ? 0 : (index.positions.get(first.competence) ?? 0);
}
