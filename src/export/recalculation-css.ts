import type {
  CompetenceRule,
  Engagement,
  RequiredLevel,
  RuleFramework,
} from '../domain/framework.ts';
import { ENGAGEMENT_WORDS } from '../domain/link.ts';
import { possibleOffers, possiblePartners } from '../domain/reachable.ts';
import { fallTo, raisedLevel } from '../domain/requirements.ts';
import { type IndexedCompetence, indexFramework, type RuleIndex } from '../domain/rule-index.ts';
import { hasChoice } from '../domain/staffing.ts';

/**
 * What the element with the boxes matches while something holds, such as `:has(a,b):has(c)`. Empty
 * where it always holds, undefined where it never does.
 */
type Condition = string | undefined;

/** A role engaged in one way, with what finds its checked box or radio among the boxes. */
interface Ticked {
  readonly specialist: string;
  readonly checked: string;
  /** A role that can be engaged in one way only, or both its ways together, is its box alone. */
  readonly box: string;
}

/** A role engaged in one way, and what it lets a requirement fall to. */
interface Source extends Ticked {
  readonly level: RequiredLevel;
}

/** A competence with what can lower it, and the levels that it can have, from the highest. */
interface Competence {
  readonly competence: CompetenceRule;
  readonly sources: readonly Source[];
  readonly levels: readonly RequiredLevel[];
  /** When its level is no higher than that. */
  readonly atMost: (level: number) => Condition;
}

/**
 * The rule of the matrix as a style sheet, so that it recalculates as soon as it is drawn, with or
 * without script. In the form `[data-matrix="<id>"]` it reads and changes only these:
 *
 * - `[data-staffing]` holds the boxes; a role's radios stand in an element after its box;
 * - `[data-result]`, siblings after it, hold everything that shows a requirement;
 * - `.of-<competence>[data-baseline="<n>"]` is a row, a bar or a link of a competence. It gets its
 *   level in `--required`. In it `[data-level="<n>"]` is shown at that level, `[data-if="changed"]`
 *   while the level isn't the baseline, and `.by.by-<role>` while it is that role that counts;
 * - `[data-span="<area>"]` shows the `[data-level="<min>-<max>"]` that is the area's;
 * - `[data-any="lowered"]` and `[data-any="raised"]` are shown while some requirement is, and
 *   `[data-any="unchanged"]` while none has changed.
 *
 * Conditions look inside the staffing only, and a competence and a role are named by class, because
 * the browser finds the rules of a class at once, and tries those of an attribute one by one.
 */
export function recalculationCss(framework: RuleFramework, matrix: string): string {
  const index = indexFramework(framework);
  const all = index.competences.map((entry) => competenceOf(index, entry));
  const { names, enough, raised } = steering(index, all);
  return [
    `[data-matrix="${matrix}"]{`,
    ...SHOWN,
    ...[...all.flatMap(levelRules), ...all.flatMap(nameRules), ...names].map((rule) =>
      written(rule),
    ),
    ...[...spanRules(all), ...anyRules(all)].map((rule) => written(rule)),
    // Last, so that it counts before what it raises.
    ...(enough === undefined ? [] : [`&>[data-staffing]:where(${enough}){`]),
    ...raised.map(({ when, ...rest }) => written({ when, ...rest }, '&')),
    ...(enough === undefined ? [] : ['}']),
    '}',
  ].join('');
}

const LEVELS = [1, 2, 3, 4] as const;
const SPANS = LEVELS.flatMap((min) =>
  LEVELS.filter((max) => max >= min).map((max) => `${min}-${max}`),
);

/** Declarations for something in the result, while the staffing meets a condition. */
interface Rule {
  readonly when: string;
  readonly what: string;
  readonly declarations: string;
}

/** All rules weigh the same, so that their order alone decides. */
const written = ({ when, what, declarations }: Rule, staffing = '&>[data-staffing]'): string =>
  `${staffing}${when === '' ? '' : `:where(${when})`}~[data-result] ${what}{${declarations}}`;

/** What holds for every competence: its baseline, and what shows at one level only. */
const SHOWN: readonly string[] = [
  ...LEVELS.map((level) => `[data-baseline="${level}"]{${levelDeclarations(level, level)}}`),
  ...LEVELS.map((level) => `[data-baseline] [data-level="${level}"]{display:var(--at-${level})}`),
  ...SPANS.map((span) => `[data-span] [data-level="${span}"]{display:var(--at-${span})}`),
  '[data-if="changed"]{display:var(--if-changed)}',
  '.by,[data-any="lowered"],[data-any="raised"]{display:none}',
];

function levelDeclarations(level: number, baseline: number): string {
  return [
    `--required:${level}`,
    ...LEVELS.map((step) => `--at-${step}:${step === level ? 'inline' : 'none'}`),
    `--if-changed:${level === baseline ? 'none' : 'block'}`,
    `--changed-row:${level === baseline ? 'none' : 'grid'}`,
    `--lowered:${level < baseline ? 1 : 0}`,
    `--raised:${level > baseline ? 1 : 0}`,
  ].join(';');
}

/** True while one of some ways to engage roles is ticked. */
function has(ticked: readonly Ticked[]): string {
  const ways = (specialist: string) =>
    new Set(ticked.filter((one) => one.specialist === specialist).map(({ checked }) => checked));
  const selectors = ticked.map(({ specialist, checked, box }) =>
    ways(specialist).size > 1 ? box : checked,
  );
  return `:has(${[...new Set(selectors)].join()})`;
}

/** True while one of some conditions is. */
function either(conditions: readonly Condition[]): Condition {
  const possible = conditions.filter((condition) => condition !== undefined);
  if (possible.length === 0) return undefined;
  if (possible.includes('')) return '';
  return possible.length === 1 ? possible[0] : `:is(${possible.join()})`;
}

/** True while all of some conditions are. */
function every(conditions: readonly Condition[]): Condition {
  return conditions.includes(undefined) ? undefined : [...new Set(conditions)].join('');
}

/** True while at least so many of some are ticked. */
function atLeast(count: number, ticked: readonly Ticked[]): Condition {
  if (ticked.length < count) return undefined;
  if (count === 1) return has(ticked);
  return either(
    ticked.map((one, place) => every([has([one]), atLeast(count - 1, ticked.slice(place + 1))])),
  );
}

/** A role engaged in one way, with what is checked then. */
function tickedAs(index: RuleIndex, specialist: string, engagement: Engagement): Ticked {
  const role = index.framework.specialists.find(({ id }) => id === specialist);
  const box = `[name="${specialist}"]:checked`;
  return {
    specialist,
    box,
    checked:
      role !== undefined && hasChoice(role)
        ? `${box}~* [value="${ENGAGEMENT_WORDS[engagement]}"]:checked`
        : box,
  };
}

function competenceOf(index: RuleIndex, entry: IndexedCompetence): Competence {
  const { competence } = entry;
  const sources = possibleOffers(index, entry).map(({ specialist, engagement, target }) => ({
    ...tickedAs(index, specialist, engagement),
    level: target,
  }));
  const fallen = ({ level }: Source) => fallTo(competence, level);
  return {
    competence,
    sources,
    levels: descending([competence.baseline, ...sources.map(fallen)]),
    atMost: (level) => {
      if (competence.baseline <= level) return '';
      const offering = sources.filter((source) => fallen(source) <= level);
      return offering.length === 0 ? undefined : has(offering);
    },
  };
}

const descending = (levels: readonly RequiredLevel[]) => [...new Set(levels)].sort((a, b) => b - a);

/** Gives a competence its level: the last rule that holds is the one with the lowest. */
function levelRules({ competence: { id, baseline }, levels, atMost }: Competence): Rule[] {
  return levels.flatMap((level) => {
    const when = atMost(level);
    const declarations = levelDeclarations(level, baseline);
    return when === undefined ? [] : { when, what: `.of-${id}`, declarations };
  });
}

/** Names the role that counts: nobody offers less, and nobody before it in the catalogue as little. */
function nameRules({ competence, sources }: Competence): Rule[] {
  return sources.map((source, place) => {
    const better = sources.filter(
      (other, at) =>
        other.specialist !== source.specialist &&
        (other.level < source.level || (other.level === source.level && at < place)),
    );
    return {
      when: has([source]) + (better.length === 0 ? '' : `:not(${has(better)})`),
      what: `.of-${competence.id} .by-${source.specialist}`,
      declarations: 'display:inline',
    };
  });
}

/** Shows the span of each area: the last rule that holds is the one with the lowest levels. */
function spanRules(all: readonly Competence[]): Rule[] {
  return [...Map.groupBy(all, ({ competence }) => competence.area)].flatMap(([area, own]) => {
    const levels = descending(own.flatMap((competence) => competence.levels));
    const spans = levels
      .flatMap((max) => levels.filter((min) => min <= max).map((min) => spanOf(own, min, max)))
      .filter((span) => span !== undefined);
    return spans.map(({ name, when }) => ({
      when,
      what: `[data-span="${area}"]`,
      declarations: SPANS.map((span) => `--at-${span}:${span === name ? 'inline' : 'none'}`).join(
        ';',
      ),
    }));
  });
}

/** When the lowest of some is no higher than `min` and the highest no higher than `max`. */
function spanOf(own: readonly Competence[], min: number, max: number) {
  const lowest = either(own.map(({ atMost }) => atMost(min)));
  const when = every([...own.map(({ atMost }) => atMost(max)), lowest]);
  return when === undefined ? undefined : { name: `${min}-${max}`, when };
}

/** Shows what is said while any requirement is lowered or raised, or none. */
function anyRules(all: readonly Competence[]): Rule[] {
  const lowered = either(all.map(({ competence, atMost }) => atMost(competence.baseline - 1)));
  const raised = either(
    all.map(({ competence, atMost }) => {
      const when = atMost(competence.baseline);
      if (when === undefined) return '';
      return when === '' ? undefined : `:not(${when})`;
    }),
  );
  const shown = [
    { when: lowered, what: '[data-any="lowered"]', declarations: 'display:block' },
    { when: raised, what: '[data-any="raised"]', declarations: 'display:block' },
    {
      when: either([lowered, raised]),
      what: '[data-any="unchanged"]',
      declarations: 'display:none',
    },
  ];
  return shown.flatMap(({ when, ...rest }) => (when === undefined ? [] : { when, ...rest }));
}

/**
 * What steering external partners does to the competence that it asks for: it names them, and
 * raises the competence while there are `enough` of them.
 */
function steering(index: RuleIndex, all: readonly Competence[]) {
  const raise = index.rules.supplierRaise;
  const steered = all.find(({ competence }) => competence.id === raise?.competence);
  if (raise === undefined || steered === undefined) return { names: [], raised: [] };
  const { id, area } = steered.competence;
  const partners = possiblePartners(index).map((id) => tickedAs(index, id, 'external'));
  const names = partners.map((partner) => ({
    when: has([partner]),
    what: `.of-${id} .by-${partner.specialist}`,
    declarations: 'display:inline',
  }));
  const lift = (level: RequiredLevel) => {
    const raised = raisedLevel(raise, level);
    return raised > level ? raised : level;
  };
  const lifted: Competence = {
    ...steered,
    levels: descending(steered.levels.map(lift)),
    // Lifted it is no higher than that where it stood no higher than the highest that lifts so far.
    atMost: (level) => steered.atMost(Math.max(0, ...LEVELS.filter((from) => lift(from) <= level))),
  };
  const after = all.map((competence) => (competence === steered ? lifted : competence));
  const raised = [
    ...levelRules(lifted),
    ...spanRules(after.filter(({ competence }) => competence.area === area)),
    { when: '', what: '[data-any="lowered"]', declarations: 'display:none' },
    ...anyRules(after),
  ];
  return { names, enough: atLeast(raise.externalPartnersAtLeast, partners), raised };
}
