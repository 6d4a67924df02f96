import type { Engagement, RequiredLevel } from './framework.ts';
import {
  countingOffer,
  externalPartners,
  fallTo,
  type Requirement,
  requirementAt,
} from './requirements.ts';
import type { IndexedCompetence, RuleIndex } from './rule-index.ts';
import type { Staffing } from './staffing.ts';

/**
 * How a competence stands in the company: the manager's `own`, because nobody else can take it
 * over; a `hole`, because nobody does; hanging on a `single` role, without which the requirement
 * rises; covered by one role, but required at the `same` level without it; or covered by `several`.
 */
export type Standing = 'own' | 'hole' | 'single' | 'same' | 'several';

/** A role of the company's that covers a competence. */
export interface CoveringRole {
  readonly specialist: string;
  readonly engagement: Engagement;
  /** The level that the requirement falls to through this role alone. */
  readonly level: RequiredLevel;
  /** Whether this is the role that decides the requirement. */
  readonly counts: boolean;
}

/** Who in the company covers one competence, and what is then required of the manager. */
export interface CompetenceCoverage {
  readonly competence: string;
  readonly area: string;
  readonly required: RequiredLevel;
  readonly standing: Standing;
  /** In catalogue order; empty for what is the manager's own and for holes. */
  readonly roles: readonly CoveringRole[];
  /** What is required if the role that counts leaves; as now where nobody covers it. */
  readonly without: RequiredLevel;
}

/** What one of the company's roles carries. */
export interface RoleCoverage {
  readonly specialist: string;
  readonly engagement: Engagement;
  /** The competences that hang on this role alone, in matrix order. */
  readonly hanging: readonly string[];
  /** Those whose requirement rises if it leaves, whoever else covers them, in matrix order. */
  readonly rising: readonly string[];
}

/** Who covers what in a company. */
export interface Coverage {
  /** In matrix order. */
  readonly competences: readonly CompetenceCoverage[];
  /** The roles that cover something, in catalogue order. */
  readonly roles: readonly RoleCoverage[];
  /** Roles that are there but cover nothing, in catalogue order. */
  readonly idle: readonly string[];
}

/**
 * Tells who covers what. `requirements` is what the rule gives for the same staffing, in matrix
 * order; what would happen without a role is asked of the same rule.
 */
export function coverageOf(
  index: RuleIndex,
  staffing: Staffing,
  requirements: readonly Requirement[],
): Coverage {
  const competences = requirements.flatMap((requirement) => {
    const position = index.positions.get(requirement.competence) ?? -1;
    const entry = index.competences[position];
    return entry === undefined ? [] : [competenceCoverage(index, staffing, requirement, entry)];
  });
  const present = index.framework.specialists.flatMap(({ id }) => {
    const engagement = staffing.get(id);
    return engagement === undefined ? [] : [{ specialist: id, engagement }];
  });
  const covers = new Set(
    competences.flatMap(({ roles }) => roles.map(({ specialist }) => specialist)),
  );
  return {
    competences,
    roles: present
      .filter(({ specialist }) => covers.has(specialist))
      .map((role) => ({ ...role, ...carriedBy(role.specialist, competences) })),
    idle: present
      .map(({ specialist }) => specialist)
      .filter((specialist) => !covers.has(specialist)),
  };
}

function competenceCoverage(
  index: RuleIndex,
  staffing: Staffing,
  { competence, required, offers }: Requirement,
  entry: IndexedCompetence,
): CompetenceCoverage {
  const counts = countingOffer(offers);
  const without =
    counts === undefined
      ? required
      : requiredWithout(index, staffing, competence, counts.specialist);
  return {
    competence,
    area: entry.area.id,
    required,
    standing: standingOf(entry.delegable, offers.length, without > required),
    roles: offers.map((offer) => ({
      specialist: offer.specialist,
      engagement: offer.engagement,
      level: fallTo(entry.competence, offer.target),
      counts: offer === counts,
    })),
    without,
  };
}

/** What the rule requires of a competence in the same company without one of its roles. */
function requiredWithout(
  index: RuleIndex,
  staffing: Staffing,
  competence: string,
  specialist: string,
): RequiredLevel {
  const rest = new Map(staffing);
  rest.delete(specialist);
  const position = index.positions.get(competence) ?? -1;
  return requirementAt(index, position, rest, externalPartners(index, rest)).required;
}

function standingOf(delegable: boolean, roles: number, rises: boolean): Standing {
  if (!delegable) return 'own';
  if (roles === 0) return 'hole';
  if (roles > 1) return 'several';
  return rises ? 'single' : 'same';
}

/** What hangs on a role, and what rises without it: only where it counts can anything do so. */
function carriedBy(
  specialist: string,
  competences: readonly CompetenceCoverage[],
): Pick<RoleCoverage, 'hanging' | 'rising'> {
  const rising = competences.filter(
    ({ required, without, roles }) =>
      without > required && roles.some((role) => role.counts && role.specialist === specialist),
  );
  const ids = (some: readonly CompetenceCoverage[]) => some.map(({ competence }) => competence);
  return {
    hanging: ids(rising.filter(({ standing }) => standing === 'single')),
    rising: ids(rising),
  };
}
