import type {
  LevelChange,
  RequiredLevel,
  RuleFramework,
  SpecialistRule,
  Version,
} from './framework.ts';
import { requirements } from './requirements.ts';
import { indexFramework } from './rule-index.ts';
import type { Staffing } from './staffing.ts';

/** What a version says of the one before it; the rest is words. */
export type Step = Pick<Version, 'version' | 'rulesBefore'> & {
  readonly changes: readonly Omit<LevelChange, 'why'>[];
};

/**
 * The framework as the rule read it in an earlier version, by taking back what the versions since
 * then changed, newest first. A competence that is new since then is gone. Whether an area could be
 * handed over shows in its floors and covers alone, so every area is taken to be one that can.
 */
export function frameworkAt(
  framework: RuleFramework,
  steps: readonly Step[],
  version: number,
): RuleFramework {
  const areas = framework.areas.map((area) => ({ ...area, delegable: true }));
  return steps
    .filter((step) => step.version > version)
    .toSorted((a, b) => b.version - a.version)
    .reduce<RuleFramework>(takeBack, { ...framework, areas });
}

/** A requirement that an earlier version of the levels would have put otherwise. */
export interface Difference {
  readonly competence: string;
  /** Absent where the competence is new since then. */
  readonly before?: RequiredLevel;
  readonly now: RequiredLevel;
}

/** Which requirements of one company differ from those of an earlier version, in matrix order. */
export function differencesSince(
  framework: RuleFramework,
  steps: readonly Step[],
  version: number,
  staffing: Staffing,
): Difference[] {
  const then = indexFramework(frameworkAt(framework, steps, version));
  const before = new Map(
    requirements(then, staffing).map(({ competence, required }) => [competence, required]),
  );
  return requirements(indexFramework(framework), staffing).flatMap(({ competence, required }) => {
    const earlier = before.get(competence);
    if (earlier === required) return [];
    return [{ competence, now: required, ...(earlier === undefined ? {} : { before: earlier }) }];
  });
}

/** The newest version that changed what one competence can require; the first one if none did. */
export function lastChanged<V extends Step>(
  versions: readonly V[],
  competence: string,
): V | undefined {
  const touches = ({ changes }: V) => changes.some((change) => change.competence === competence);
  return versions.findLast(touches) ?? versions[0];
}

function takeBack(framework: RuleFramework, { changes, rulesBefore }: Step): RuleFramework {
  const byId = new Map(changes.map((change) => [change.competence, change]));
  return {
    ...framework,
    competences: framework.competences.flatMap((competence) => {
      const { added, baseline, floor } = byId.get(competence.id) ?? {};
      if (added === true) return [];
      return [
        {
          ...competence,
          baseline: baseline ?? competence.baseline,
          floor: floor ?? competence.floor,
        },
      ];
    }),
    specialists: framework.specialists.map((specialist) => ({
      ...specialist,
      covers: coversBefore(specialist, changes),
    })),
    rules: rulesBefore ?? framework.rules,
  };
}

function coversBefore(
  { id, covers }: SpecialistRule,
  changes: Step['changes'],
): Record<string, RequiredLevel> {
  const before = new Map(Object.entries(covers));
  for (const { competence, added, covers: earlier } of changes) {
    const level = added === true ? 'none' : earlier?.[id];
    if (level === 'none') before.delete(competence);
    else if (level !== undefined) before.set(competence, level);
  }
  return Object.fromEntries(before);
}
