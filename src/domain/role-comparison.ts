import type { CompetenceRule, RequiredLevel, RuleFramework } from './framework.ts';
import { possibleOffers, reachableLevels } from './reachable.ts';
import { fallTo } from './requirements.ts';
import { indexFramework, type RuleIndex } from './rule-index.ts';

/** What one role requires of a competence, and who can relieve it. */
export interface RoleDemand {
  readonly baseline: RequiredLevel;
  /** The lowest that any company's specialists can bring it to. */
  readonly lowest: RequiredLevel;
  /** The specialists that can lower it, in catalogue order. */
  readonly relievedBy: readonly string[];
}

/** A competence with what each of some roles requires of it, in the order of the roles. */
export interface ComparedCompetence {
  readonly id: string;
  readonly area: string;
  /** Undefined for a role that doesn't require it. */
  readonly demands: readonly (RoleDemand | undefined)[];
  /** How it tells the roles apart: one that some of several roles have is `some`. */
  readonly kind: 'same' | 'differs' | 'some' | 'only';
}

/**
 * Lays the frameworks of some roles beside each other: every competence that any of them requires,
 * area by area in the order of the first framework, which has every area.
 */
export function compareRoles(frameworks: readonly RuleFramework[]): ComparedCompetence[] {
  const indexes = frameworks.map(indexFramework);
  const areas = frameworks[0]?.areas.map(({ id }) => id) ?? [];
  const all = new Map<string, CompetenceRule>();
  for (const { competences } of frameworks) {
    for (const competence of competences) {
      if (!all.has(competence.id)) all.set(competence.id, competence);
    }
  }
  return [...all.values()]
    .toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area))
    .map(({ id, area }) => {
      const demands = indexes.map((index) => demandOf(index, id));
      return { id, area, demands, kind: kindOf(demands) };
    });
}

function demandOf(index: RuleIndex, id: string): RoleDemand | undefined {
  const position = index.positions.get(id);
  const entry = position === undefined ? undefined : index.competences[position];
  if (position === undefined || entry === undefined) return undefined;
  const { competence } = entry;
  const relieving = possibleOffers(index, entry)
    .filter(({ target }) => fallTo(competence, target) < competence.baseline)
    .map(({ specialist }) => specialist);
  return {
    baseline: competence.baseline,
    lowest: reachableLevels(index, position)[0] ?? competence.baseline,
    relievedBy: [...new Set(relieving)],
  };
}

function kindOf(demands: ComparedCompetence['demands']): ComparedCompetence['kind'] {
  const levels = demands.flatMap((demand) => demand?.baseline ?? []);
  if (levels.length === 1) return 'only';
  if (levels.length < demands.length) return 'some';
  return new Set(levels).size === 1 ? 'same' : 'differs';
}
