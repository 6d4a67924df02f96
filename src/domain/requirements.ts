import type {
  CompetenceRule,
  Engagement,
  RequiredLevel,
  Rules,
  SupplierRaise,
} from './framework.ts';
import type { Reason } from './reasons.ts';
import type { Cover, IndexedCompetence, RuleIndex } from './rule-index.ts';
import type { Staffing } from './staffing.ts';

/** A specialist's offer on a competence: the level it lets the requirement fall to. */
export interface Offer {
  readonly specialist: string;
  readonly engagement: Engagement;
  readonly target: RequiredLevel;
}

/** What a company's staffing asks of its manager in one competence, and why. */
export interface Requirement {
  readonly competence: string;
  readonly baseline: RequiredLevel;
  readonly required: RequiredLevel;
  /** Everyone who covers it, in catalogue order. */
  readonly offers: readonly Offer[];
  readonly reasons: readonly Reason[];
}

/**
 * Calculates every requirement of a framework for one staffing, in matrix order.
 * Roles that the framework doesn't know have no effect.
 */
export function requirements(index: RuleIndex, staffing: Staffing): Requirement[] {
  const partners = externalPartners(index, staffing);
  return index.competences.map((_, position) => requirementAt(index, position, staffing, partners));
}

/** Names the external partners that cover something, in catalogue order. */
export function externalPartners(index: RuleIndex, staffing: Staffing): string[] {
  const partners: string[] = [];
  for (const id of index.coveringSpecialists) {
    if (staffing.get(id) === 'external') partners.push(id);
  }
  return partners;
}

/**
 * The rule for one competence. `position` is its place in matrix order and `partners` the
 * answer of `externalPartners` for the same staffing.
 */
export function requirementAt(
  index: RuleIndex,
  position: number,
  staffing: Staffing,
  partners: readonly string[],
): Requirement {
  const entry = index.competences[position];
  if (entry === undefined) throw new RangeError(`No competence at position ${position}`);
  const { competence, delegable } = entry;
  const offers = delegable ? offersFor(index, entry.coveredBy, staffing) : [];
  const counts = countingOffer(offers);
  const fallen = counts === undefined ? competence.baseline : fallTo(competence, counts.target);
  const steering = steer(index, competence, fallen, partners);

  const raised = steering !== undefined && steering.level > fallen;
  const reasons: Reason[] = raised ? [steering.reason] : [];
  if (counts !== undefined) reasons.push(...explainOffers(index, entry, fallen, offers, counts));
  // "Unchanged" would contradict a raise that stands right above it.
  else if (!raised) reasons.push({ key: delegable ? 'baseline' : 'notDelegable' });
  if (steering !== undefined && !raised) reasons.push(steering.reason);
  for (const specialist of entry.supportedBy) {
    if (staffing.has(specialist)) reasons.push({ key: 'supports', specialist });
  }
  return {
    competence: competence.id,
    baseline: competence.baseline,
    required: steering?.level ?? fallen,
    offers,
    reasons,
  };
}

function offersFor(index: RuleIndex, coveredBy: readonly Cover[], staffing: Staffing): Offer[] {
  const offers: Offer[] = [];
  for (const { specialist, target } of coveredBy) {
    const engagement = staffing.get(specialist);
    if (engagement === undefined) continue;
    offers.push({ specialist, engagement, target: offeredLevel(index.rules, engagement, target) });
  }
  return offers;
}

/** The level that a role offers when it is engaged so: somebody has to buy what is external. */
export function offeredLevel(
  { externalFloor }: Pick<Rules, 'externalFloor'>,
  engagement: Engagement,
  target: RequiredLevel,
): RequiredLevel {
  return engagement === 'external' && externalFloor > target ? externalFloor : target;
}

/** The offer that relieves most; on a tie the first in the catalogue. */
export function countingOffer(offers: readonly Offer[]): Offer | undefined {
  let best: Offer | undefined;
  for (const offer of offers) {
    if (best === undefined || offer.target < best.target) best = offer;
  }
  return best;
}

/** The level that a requirement falls to with this offer alone: never above the baseline, never below the floor. */
export function fallTo({ baseline, floor }: CompetenceRule, target: RequiredLevel): RequiredLevel {
  return Math.max(floor, Math.min(baseline, target)) as RequiredLevel;
}

/** What several external partners raise a level to. */
export function raisedLevel({ max, raiseBy }: SupplierRaise, level: RequiredLevel): RequiredLevel {
  return Math.min(max, level + raiseBy) as RequiredLevel;
}

/** What steering external partners does to a competence; undefined where it has no part in it. */
function steer(
  index: RuleIndex,
  competence: CompetenceRule,
  level: RequiredLevel,
  partners: readonly string[],
): { readonly level: RequiredLevel; readonly reason: Reason } | undefined {
  const rule = index.rules.supplierRaise;
  if (rule?.competence !== competence.id || partners.length === 0) return undefined;
  const enough = partners.length >= rule.externalPartnersAtLeast;
  const raised = enough ? raisedLevel(rule, level) : level;
  return raised > level
    ? { level: raised, reason: { key: 'supplierRaised', partners } }
    : { level, reason: { key: 'supplierUnchanged', partners } };
}

function explainOffers(
  index: RuleIndex,
  { competence, area }: IndexedCompetence,
  fallen: RequiredLevel,
  offers: readonly Offer[],
  counts: Offer,
): Reason[] {
  const { specialist } = counts;
  const employed = counts.engagement === 'employed';
  const lowered = fallen < competence.baseline;
  const reasons: Reason[] = [];

  if (lowered) reasons.push({ key: employed ? 'loweredEmployed' : 'external', specialist });
  else reasons.push({ key: employed ? 'employedUnchanged' : 'externalUnchanged', specialist });

  if (offers.length > 1) {
    const specialists = offers.map((offer) => offer.specialist);
    reasons.push({ key: 'several', specialists, counts: specialist });
  }
  // A partner stops at the external floor, and its own reason says so; the framework's floor is
  // worth a word of its own only where it is what actually stops the fall.
  const stoppedByFloor = employed ? fallen === competence.floor : fallen > counts.target;
  if (lowered && stoppedByFloor) reasons.push({ key: 'floor', level: fallen });
  else if (lowered && employed) reasons.push({ key: 'partial', specialist });

  if (lowered && area.doesNotSpread !== undefined && index.coversOnlyOne.has(specialist)) {
    reasons.push({ key: 'doesNotSpread', specialist });
  }
  if (area.moreIsAdvantage !== undefined) reasons.push({ key: 'moreIsAdvantage' });
  return reasons;
}
