import type { RequiredLevel } from './framework.ts';
import { raisedLevel } from './requirements.ts';
import type { RuleIndex } from './rule-index.ts';

/**
 * Every level that a competence can be required at, whatever the staffing, from the lowest.
 * `position` is its place in matrix order.
 */
export function reachableLevels(index: RuleIndex, position: number): RequiredLevel[] {
  const entry = index.competences[position];
  if (entry === undefined) throw new RangeError(`No competence at position ${position}`);
  const { baseline, floor, id } = entry.competence;
  const targets = entry.delegable ? entry.coveredBy.flatMap(targetsOf) : [];
  const fallen = [baseline, ...targets].map((target) =>
    Math.max(floor, Math.min(baseline, target)),
  );
  const raise = index.rules.supplierRaise;
  const raised =
    raise?.competence === id
      ? fallen.map((level) => Math.max(level, raisedLevel(raise, level as RequiredLevel)))
      : [];
  return [...new Set([...fallen, ...raised])].sort((a, b) => a - b) as RequiredLevel[];

  /** What a role offers, in each way that it can be engaged. */
  function targetsOf({ specialist, target }: { specialist: string; target: number }): number[] {
    const role = index.framework.specialists.find((one) => one.id === specialist);
    return (role?.engagements ?? []).map((engagement) =>
      engagement === 'external' ? Math.max(target, index.rules.externalFloor) : target,
    );
  }
}
