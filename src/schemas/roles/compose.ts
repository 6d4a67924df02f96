import type { Area, Competence, Rules, Specialist } from '../../domain/framework.ts';
import { raisedLevel } from '../../domain/requirements.ts';
import type { FrameworkFiles } from '../framework/files.ts';
import type { ContentPath, Located } from '../problem.ts';
import type { LocatedItem, LocatedList } from '../yaml/located-list.ts';
import type { FurtherRole, SharedCompetence } from './schema.ts';

/** Something of a role, with where it stands in the role's entry. */
interface Part<T> {
  readonly path: ContentPath;
  readonly value: T;
}

/**
 * Makes the framework of a further role: what it shares with the first one, with its own numbers, and
 * what is its own. In the form that the checks of a framework take, with its lines in `roller.yaml`.
 * What the first role doesn't have is left out, which `checkRole` tells.
 */
export function filesOfRole(
  first: FrameworkFiles,
  list: LocatedList<FurtherRole>,
  { index, value: role }: LocatedItem<FurtherRole>,
): FrameworkFiles {
  const place = placeIn(list, index);
  const competences = partsOf(place, competencesOf(first, role));
  const { source, licence } = first.role.value ?? {};
  const { id, name, definite, determiner, description } = role;
  return {
    role: {
      ...place((inner) => inner),
      value: {
        ...{ id, name, definite, description },
        ...(determiner === undefined ? {} : { determiner }),
        // Most of the texts are the first role's.
        ...(source === undefined ? {} : { source }),
        ...(licence === undefined ? {} : { licence }),
      },
    },
    levels: first.levels,
    areas: { ...first.areas, items: areasOf(first, role, competences) },
    // One that is misspelt is told once, and not again by everything that refers to it.
    competences: { ...competences, ids: new Set([...competences.ids, ...idsOf(role.competences)]) },
    specialists: partsOf(place, specialistsOf(first, role, competences.ids)),
    profiles: partsOf(place, partsUnder('profiles', role.profiles)),
    rules: {
      ...place((inner) => ['rules', ...inner]),
      value: role.rules ?? rulesOf(first, competences),
    },
    published: undefined,
    versions: undefined,
  };
}

/** What of that the role has by itself, for what holds of its ids. */
export function ownFilesOfRole(
  files: FrameworkFiles,
  list: LocatedList<FurtherRole>,
  { index, value: role }: LocatedItem<FurtherRole>,
): FrameworkFiles {
  const place = placeIn(list, index);
  return {
    ...files,
    areas: { ...files.areas, items: [] },
    competences: partsOf(place, partsUnder('ownCompetences', role.ownCompetences)),
    specialists: partsOf(place, partsUnder('ownSpecialists', role.ownSpecialists)),
  };
}

/** Makes what knows the lines of a part of a role, given the way from that part into the role. */
type Place = (path: (inner: ContentPath) => ContentPath) => Located;

const placeIn =
  ({ file, lineOf }: Located, index: number): Place =>
  (path) => ({ file, lineOf: (inner) => lineOf([index, ...path(inner)]) });

const partsUnder = <T>(key: string, values: readonly T[]): Part<T>[] =>
  values.map((value, at) => ({ path: [key, at], value }));

/** Parts as a list of their own, which knows where in the role each stands. */
const partsOf = <T extends { readonly id: string }>(
  place: Place,
  parts: readonly Part<T>[],
): LocatedList<T> => ({
  ...place(([at, ...inner]) => [...(parts[Number(at)]?.path ?? []), ...inner]),
  items: parts.map(({ value }, index) => ({ index, value })),
  ids: new Set(parts.map(({ value }) => value.id)),
  size: parts.length,
});

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

const valuesOf = <T>({ items }: LocatedList<T>) => items.map(({ value }) => value);

/** In the order of the areas, so that two matrices of a site can be laid beside each other. */
function competencesOf(first: FrameworkFiles, role: FurtherRole): Part<Competence>[] {
  const known = new Map(valuesOf(first.competences).map((each) => [each.id, each]));
  const areas = valuesOf(first.areas);
  const isFixed = (id: string) => areas.find((area) => area.id === id)?.delegable === false;
  const shared = role.competences.flatMap((own, place) => {
    const competence = known.get(own.id);
    // One that stands twice counts where it stands first.
    if (competence === undefined || idsOf(role.competences).indexOf(own.id) < place) return [];
    const value = withNumbers(competence, own, isFixed(competence.area));
    return [{ path: ['competences', place], value }];
  });
  const placeOf = ({ value }: Part<Competence>) => areas.findIndex(({ id }) => id === value.area);
  const own = partsUnder('ownCompetences', role.ownCompetences);
  return [...shared, ...own].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The texts of the first role with the numbers of this one. */
function withNumbers(
  { desired: _, floorReason, ...competence }: Competence,
  own: SharedCompetence,
  isFixed: boolean,
): Competence {
  const lowest = Math.min(competence.floor, own.baseline) as Competence['floor'];
  const reason = own.floorReason ?? floorReason;
  return {
    ...competence,
    ...(reason === undefined ? {} : { floorReason: reason }),
    floor: isFixed ? own.baseline : lowest,
    ...own,
  };
}

/** The areas that the role has something in, where the first role has them, with its own priorities. */
function areasOf(
  { areas }: FrameworkFiles,
  role: FurtherRole,
  competences: LocatedList<Competence>,
): LocatedItem<Area>[] {
  const used = new Set(valuesOf(competences).map(({ area }) => area));
  const inOrder = valuesOf(areas).toSorted((a, b) => a.priority - b.priority);
  const ranked = role.areas ?? idsOf(inOrder).filter((id) => used.has(id));
  return areas.items
    .filter(({ value }) => used.has(value.id))
    .map(({ index, value }) => ({
      index,
      value: { ...value, priority: ranked.indexOf(value.id) + 1 },
    }));
}

/**
 * Every specialist that the site knows, so that a company follows from one role to another without
 * loss. One that the role doesn't name covers nothing of it, and isn't offered.
 */
function specialistsOf(
  first: FrameworkFiles,
  role: FurtherRole,
  competences: ReadonlySet<string>,
): Part<Specialist>[] {
  const shared = valuesOf(first.specialists).map((specialist) => {
    const place = role.specialists.findIndex(({ id }) => id === specialist.id);
    const own = role.specialists[place];
    const value =
      own === undefined
        ? { ...specialist, covers: {}, supports: [] }
        : { ...specialist, ...within(specialist, competences), ...own };
    return { path: own === undefined ? [] : ['specialists', place], value };
  });
  return [...shared, ...partsUnder('ownSpecialists', role.ownSpecialists)];
}

/** What of a specialist's work some competences are touched by. */
const within = (
  { covers, supports }: Specialist,
  competences: ReadonlySet<string>,
): Pick<Specialist, 'covers' | 'supports'> => ({
  covers: Object.fromEntries(Object.entries(covers).filter(([id]) => competences.has(id))),
  supports: supports.filter((id) => competences.has(id)),
});

/** The first role's numbers, without what can't raise anything here. */
function rulesOf(
  { rules }: FrameworkFiles,
  competences: LocatedList<Competence>,
): Rules | undefined {
  if (rules.value === undefined) return undefined;
  const { supplierRaise: raise, ...rest } = rules.value;
  const raised = valuesOf(competences).find(({ id }) => id === raise?.competence);
  const canRaise =
    raise !== undefined &&
    raised !== undefined &&
    raisedLevel(raise, raised.baseline) > raised.baseline &&
    String(raisedLevel(raise, raised.baseline)) in raised.anchors;
  return canRaise ? { ...rest, supplierRaise: raise } : rest;
}
