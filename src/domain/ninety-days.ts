import type { Assessed } from './assessment.ts';
import type { Engagement, RequiredLevel } from './framework.ts';
import type { RuleIndex } from './rule-index.ts';
import type { Staffing } from './staffing.ts';

/** One step up in a competence: a task to do at work, and how it shows that one has arrived. */
export interface LearningStep {
  readonly to: RequiredLevel;
  readonly task: string;
  readonly sign: string;
}

/** A place to learn a competence from. */
export interface LearningSource {
  readonly name: string;
  readonly url: string;
  readonly teaches: string;
}

/** How a competence is learnt. */
export interface Learning {
  readonly competence: string;
  readonly steps: readonly LearningStep[];
  readonly resources: readonly LearningSource[];
}

/** Somebody in the company to learn from. */
export interface Teacher {
  readonly specialist: string;
  readonly engagement: Engagement;
}

/** A step of the plan, with whom to learn it from. */
export interface PlannedStep extends LearningStep {
  readonly gap: Assessed;
  /** Those who cover the competence, employed ones first, or else those who support it. */
  readonly teachers: readonly Teacher[];
  readonly sources: readonly LearningSource[];
}

/** What is learnt between two meetings. */
export type Period = readonly PlannedStep[];

/** The gaps of a person, dealt out to the periods before the meetings. */
export interface Plan {
  readonly periods: readonly Period[];
  /** Gaps that are not closed by then, with how far the plan takes them: 0 steps where it has no room. */
  readonly left: readonly { readonly gap: Assessed; readonly steps: number }[];
}

/** The days of the meetings, each at the end of a period. */
export const MEETINGS = [30, 60, 90] as const;

/** A task takes a week or two beside the work itself, so a period has no room for more. */
export const STEPS_A_PERIOD = 3;

/**
 * Deals out what a person has to learn. `gaps` stand in the order to deal with them; each takes its
 * steps one period after the other, in the first period with room for it. A gap without learning
 * material is left.
 */
export function planOf(
  index: RuleIndex,
  staffing: Staffing,
  gaps: readonly Assessed[],
  material: readonly Learning[],
): Plan {
  const periods: PlannedStep[][] = MEETINGS.map(() => []);
  const left: { gap: Assessed; steps: number }[] = [];
  for (const gap of gaps) {
    const learning = material.find(({ competence }) => competence === gap.competence);
    const steps = (learning?.steps ?? []).filter(({ to }) => to > gap.answer && to <= gap.required);
    const teachers = teachersOf(index, staffing, gap.competence);
    let from = 0;
    let planned = 0;
    for (const step of steps) {
      const at = periods.findIndex((period, n) => n >= from && period.length < STEPS_A_PERIOD);
      if (at < 0) break;
      periods[at]?.push({ ...step, gap, teachers, sources: learning?.resources ?? [] });
      from = at + 1;
      planned += 1;
    }
    if (planned < gap.gap) left.push({ gap, steps: planned });
  }
  return { periods, left };
}

function teachersOf(index: RuleIndex, staffing: Staffing, competence: string): Teacher[] {
  const entry = index.competences[index.positions.get(competence) ?? -1];
  const present = (ids: readonly string[]) =>
    ids.flatMap((specialist) => {
      const engagement = staffing.get(specialist);
      return engagement === undefined ? [] : [{ specialist, engagement }];
    });
  const covering = present(entry?.coveredBy.map(({ specialist }) => specialist) ?? []);
  const teachers = covering.length > 0 ? covering : present(entry?.supportedBy ?? []);
  return teachers.sort(
    (a, b) => Number(a.engagement === 'external') - Number(b.engagement === 'external'),
  );
}
