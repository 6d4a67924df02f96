import { type Assessed, type Outcome, outcomeOf } from './assessment.ts';
import { type Change, changesBetween } from './changes.ts';
import type { Engagement, RequiredLevel } from './framework.ts';
import { requirements } from './requirements.ts';
import type { RuleIndex } from './rule-index.ts';
import { canBe, type Staffing } from './staffing.ts';

/** A role that covers a requirement, and what it would do to that and to others. */
export interface Relief {
  readonly specialist: string;
  readonly engagement: Engagement;
  /** What the requirement becomes. The same as today where the role would not lower it. */
  readonly required: RequiredLevel;
  /** How the same answer stands to it then. */
  readonly outcome: Outcome;
  /** Requirements that rise elsewhere, such as on steering partners. */
  readonly raised: readonly Change[];
}

/** The two ways to close a gap that change the company. The third, to learn, changes the person. */
export interface GapOptions {
  readonly hire: readonly Relief[];
  readonly buy: readonly Relief[];
}

/**
 * For a gap that can be handed over: every role that covers the competence and could be hired or
 * bought in, those that lower the requirement most first and then in catalogue order. A role that
 * is bought in today can also be hired. Undefined where nobody else can take it over.
 */
export function gapOptions(
  index: RuleIndex,
  staffing: Staffing,
  gap: Assessed,
): GapOptions | undefined {
  if (!gap.delegable) return undefined;
  return {
    hire: reliefs(index, staffing, gap, 'employed'),
    buy: reliefs(index, staffing, gap, 'external'),
  };
}

function reliefs(
  index: RuleIndex,
  staffing: Staffing,
  { competence, answer }: Assessed,
  engagement: Engagement,
): Relief[] {
  const position = index.positions.get(competence) ?? -1;
  const before = requirements(index, staffing);
  return index.framework.specialists
    .filter((role) => Object.hasOwn(role.covers, competence) && canBe(role, engagement))
    .filter(({ id }) => staffing.get(id) !== engagement && staffing.get(id) !== 'employed')
    .flatMap(({ id }) => {
      const after = requirements(index, new Map(staffing).set(id, engagement));
      const now = before[position]?.required;
      const then = after[position]?.required;
      if (now === undefined || then === undefined || then > now) return [];
      return [
        {
          specialist: id,
          engagement,
          required: then,
          outcome: outcomeOf(then, answer),
          raised: changesBetween(before, after).raised,
        },
      ];
    })
    .sort((a, b) => a.required - b.required);
}
