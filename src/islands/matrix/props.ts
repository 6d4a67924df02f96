import type {
  Area,
  Competence,
  Framework,
  LevelDefinition,
  Profile,
  Role,
  Rules,
  Source,
  Specialist,
  SpecialistRule,
  Version,
} from '../../domain/framework.ts';
import { FIRST_VERSION } from '../../domain/link.ts';
import { raisedLevel } from '../../domain/requirements.ts';
import type { AreaPart } from '../../domain/span.ts';
import { unbroken } from '../../text/swedish.ts';
import { pick } from '../shared/pick.ts';

/**
 * The fields that a matrix shows or calculates with. Only what is named here reaches the page, so a
 * new field of the framework stays out of it until an island needs it.
 */
const ROLE = ['id', 'name', 'determiner', 'definite'] as const;
const LEVEL = ['level', 'label', 'ruleOfThumb'] as const;
const AREA = [
  'id',
  'name',
  'shortName',
  'priority',
  'delegable',
  'doesNotSpread',
  'moreIsAdvantage',
] as const;
/** Those of a competence are also what the hiring documents begin from. */
export const COMPETENCE = [
  'id',
  'area',
  'name',
  'baseline',
  'floor',
  'desired',
  'floorReason',
  'anchors',
] as const;
const SPECIALIST = [
  'id',
  'aliases',
  'name',
  'indefinite',
  'area',
  'engagements',
  'covers',
  'supports',
] as const;
const PROFILE = ['id', 'name', 'employees', 'text', 'leadershipScope', 'specialists'] as const;
const VERSION = ['version', 'date', 'changes', 'rulesBefore'] as const;

/** The part of a framework that the matrix shows: everything else stays out of the page. */
export interface MatrixFramework {
  readonly publisher: string;
  readonly role: Pick<Role, (typeof ROLE)[number]> & {
    readonly source?: Pick<Source, 'publisher'>;
  };
  /** The general words of a level are only there where a person can be assessed. */
  readonly levels: readonly (Pick<LevelDefinition, (typeof LEVEL)[number]> &
    Partial<Pick<LevelDefinition, 'behaviour'>>)[];
  readonly areas: readonly Pick<Area, (typeof AREA)[number]>[];
  readonly competences: readonly Pick<Competence, (typeof COMPETENCE)[number]>[];
  readonly specialists: readonly Pick<Specialist, (typeof SPECIALIST)[number]>[];
  readonly profiles: readonly Pick<Profile, (typeof PROFILE)[number]>[];
  readonly rules: Rules;
  readonly version?: number;
  /** What has changed since a link was made; absent while there is only one version. */
  readonly versions?: readonly Pick<Version, (typeof VERSION)[number]>[];
}

/** What the matrix says of an area for one staffing. */
export type MatrixArea = AreaPart<
  MatrixFramework['areas'][number],
  MatrixFramework['competences'][number]
>;

/** What the island is handed. */
export interface MatrixProps {
  /** Distinguishes the ids of two matrices on the same page. */
  readonly id: string;
  readonly framework: MatrixFramework;
  /** Ids of the roles that are offered, in that order; the others are still understood in a link. */
  readonly offered: readonly string[];
  /** What stands above the table. */
  readonly heading: string;
  /** A staffing to begin from, as a fragment. Such a matrix is an example and leaves the address alone. */
  readonly start?: string;
  /** The page that a copied link leads to; this one without it. */
  readonly home?: string;
  /** The page that writes the requirements down, where there is one to go on to. */
  readonly hiring?: string;
  /** Where a competence is explained, by competence id; no link where it has no page. */
  readonly pages: Readonly<Record<string, string>>;
  /** The section of those pages that says how to learn the competence, where they have one. */
  readonly learnAt?: string | undefined;
  /** The data that says how each competence is learnt, where there is any. */
  readonly learning?: string | undefined;
  /** Offers the self-assessment too; the framework then holds the words of every level. */
  readonly tool?: boolean;
}

/** What a matrix is limited to: one area, one competence, or nothing at all. */
export interface Scope {
  readonly area?: string | undefined;
  readonly competence?: string | undefined;
}

/**
 * Cuts a framework down to what one matrix shows.
 * Throws where the area or the competence doesn't exist.
 */
export function matrixFramework(
  framework: Framework,
  { area, competence }: Scope = {},
): MatrixFramework {
  mustExist('area', area, framework.areas);
  mustExist('competence', competence, framework.competences);
  const shown = framework.competences.filter(
    (candidate) =>
      (area ?? candidate.area) === candidate.area && (competence ?? candidate.id) === candidate.id,
  );
  const ids = new Set(shown.map(({ id }) => id));
  const isShown = (id: string) => ids.has(id);
  return {
    publisher: framework.publisher,
    role: {
      ...pick(framework.role, ROLE),
      definite: unbroken(framework.role.definite),
      ...sourceOf(framework.role),
    },
    levels: framework.levels.map((level) => pick(level, LEVEL)),
    // All of them: an offered role may belong to an area that isn't shown.
    areas: framework.areas.map((each) => pick(each, AREA)),
    competences: shown.map((each) => ({
      ...pick(each, COMPETENCE),
      anchors: upTo(highestOf(each, framework.rules), each.anchors),
    })),
    specialists: framework.specialists.map((each) => ({
      ...pick(each, SPECIALIST),
      covers: nearest(each.covers, isShown),
      supports: each.supports.filter(isShown),
    })),
    // An example of a whole company says nothing about a single competence.
    profiles: shown.length > 1 ? framework.profiles.map(withFigure) : [],
    rules: framework.rules,
    ...history(framework),
  };
}

/** A figure never ends a line without its word: "1 person" and "2–10 anställda" are in one piece. */
const withFigure = (profile: Profile) => ({
  ...pick(profile, PROFILE),
  employees: profile.employees.replace(' ', '\u00a0').replace('–', '–\u2060'),
});

function sourceOf({ source }: Role): Pick<MatrixFramework['role'], 'source'> {
  return source === undefined ? {} : { source: pick(source, ['publisher']) };
}

function history({ version, versions }: Framework): Pick<MatrixFramework, 'version' | 'versions'> {
  if (version === undefined || version === FIRST_VERSION) return {};
  // A role beside the first one passes on links of the first one's version, and has no history itself.
  return versions.length === 0
    ? { version }
    : { version, versions: versions.map((each) => pick(each, VERSION)) };
}

function mustExist(
  attribute: string,
  id: string | undefined,
  known: readonly { readonly id: string }[],
): void {
  if (id === undefined || known.some((candidate) => candidate.id === id)) return;
  const ids = known.map((candidate) => candidate.id).join(', ');
  throw new Error(`<Kompetensmatris ${attribute}="${id}" />: finns inte. Välj ett av ${ids}.`);
}

/**
 * What a role covers of what is shown, and as much beside it as it takes to tell a role that covers
 * one competence from one that covers several: the rule asks for no more.
 */
function nearest(
  covers: SpecialistRule['covers'],
  isShown: (id: string) => boolean,
): SpecialistRule['covers'] {
  const all = Object.entries(covers);
  const shown = all.filter(([id]) => isShown(id));
  const beside = all.filter(([id]) => !isShown(id)).slice(0, Math.max(0, 2 - shown.length));
  return Object.fromEntries([...shown, ...beside]);
}

/** A row tells what its level means, so the steps above those that it can reach need not travel. */
const upTo = (highest: number, anchors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(anchors).filter(([level]) => Number(level) <= highest));

/** The highest level that a requirement can have: more partners than one may raise it. */
const highestOf = ({ id, baseline }: Competence, { supplierRaise: raise }: Rules): number =>
  raise?.competence === id ? Math.max(baseline, raisedLevel(raise, baseline)) : baseline;

/** The id of the list of what has changed, in a matrix with an id. */
export const changesId = (id: string) => `${id}-changes`;

/** The id of the row that begins an area, in a matrix with an id. */
export const areaRowId = (id: string, area: string) => `${id}-omrade-${area}`;

/** The id of what tells what the levels mean, in a matrix with an id. */
export const levelsId = (id: string) => `${id}-nivaer`;

/**
 * The roles that matter for what is shown: those that cover or support a shown competence, and
 * every role that covers anything where the shown part counts external partners. They come area by
 * area, and where only a part is shown its own before those of other areas.
 */
export function offeredSpecialists({
  areas,
  competences,
  specialists,
  rules,
}: MatrixFramework): string[] {
  const shown = new Set(competences.map(({ id }) => id));
  const isShown = (area: string) => competences.some((competence) => competence.area === area);
  const order = areas.map(({ id }) => id).sort((a, b) => Number(isShown(b)) - Number(isShown(a)));
  const countsPartners = shown.has(rules.supplierRaise?.competence ?? '');
  return specialists
    .filter(
      ({ covers, supports }) =>
        Object.keys(covers).some((id) => countsPartners || shown.has(id)) ||
        supports.some((id) => shown.has(id)),
    )
    .sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area))
    .map(({ id }) => id);
}
