import type { Engagement, RequiredLevel } from './framework.ts';
import { fallTo, type Offer, offeredLevel, raisedLevel } from './requirements.ts';
import type { IndexedCompetence, RuleIndex } from './rule-index.ts';

/** Every offer that some company can have on a competence, in catalogue order. */
export function possibleOffers(index: RuleIndex, entry: IndexedCompetence): Offer[] {
  if (!entry.delegable) return [];
  return entry.coveredBy.flatMap(({ specialist, target }) =>
    engagementsOf(index, specialist).map((engagement) => ({
      specialist,
      engagement,
      target: offeredLevel(index.rules, engagement, target),
    })),
  );
}

/** The roles that can be an external partner in some company, in catalogue order. */
export function possiblePartners(index: RuleIndex): string[] {
  return index.coveringSpecialists.filter((id) => engagementsOf(index, id).includes('external'));
}

/**
 * Every level that a competence can be required at, whatever the staffing, from the lowest.
 * `position` is its place in matrix order.
 */
export function reachableLevels(index: RuleIndex, position: number): RequiredLevel[] {
  const entry = index.competences[position];
  if (entry === undefined) throw new RangeError(`No competence at position ${position}`);
  const { competence } = entry;
  const fallen = [
    competence.baseline,
    ...possibleOffers(index, entry).map(({ target }) => fallTo(competence, target)),
  ];
  const raise = index.rules.supplierRaise;
  const raised =
    raise?.competence === competence.id
      ? fallen.map((level) => higher(level, raisedLevel(raise, level)))
      : [];
  return [...new Set([...fallen, ...raised])].sort((a, b) => a - b);
}

const engagementsOf = (index: RuleIndex, specialist: string): readonly Engagement[] =>
  index.framework.specialists.find(({ id }) => id === specialist)?.engagements ?? [];

const higher = (a: RequiredLevel, b: RequiredLevel): RequiredLevel => (a > b ? a : b);
