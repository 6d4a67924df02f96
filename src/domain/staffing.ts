import type { Engagement, RuleFramework, SpecialistRule } from './framework.ts';

/** Which specialists a company has, each once: specialist id to engagement. */
export type Staffing = ReadonlyMap<string, Engagement>;

/** A company without specialists, which gives the baseline. */
export const NOBODY: Staffing = new Map();

/** Tells whether the role can be engaged in this way. */
export function canBe(specialist: SpecialistRule, engagement: Engagement): boolean {
  return specialist.engagements.includes(engagement);
}

/** Tells whether a visitor has a choice to make about how the role is engaged. */
export function hasChoice(specialist: SpecialistRule): boolean {
  return specialist.engagements.length > 1;
}

/**
 * Puts a staffing into catalogue order, so that the same company always gives the same address.
 * Ids that the framework doesn't know are left out; an engagement that the role can't have
 * becomes the role's default.
 */
export function inCatalogueOrder(
  framework: Pick<RuleFramework, 'specialists'>,
  entries: Iterable<readonly [string, Engagement]>,
): Staffing {
  const wanted = new Map(entries);
  const ordered = new Map<string, Engagement>();
  for (const specialist of framework.specialists) {
    const engagement = wanted.get(specialist.id);
    if (engagement === undefined) continue;
    ordered.set(
      specialist.id,
      canBe(specialist, engagement) ? engagement : specialist.engagements[0],
    );
  }
  return ordered;
}

/** Tells whether two staffings hold the same roles engaged in the same way, in any order. */
export function sameStaffing(a: Staffing, b: Staffing): boolean {
  if (a.size !== b.size) return false;
  for (const [id, engagement] of a) {
    if (b.get(id) !== engagement) return false;
  }
  return true;
}
