import { asciiSlug } from '../../text/slug.ts';
import {
  type ContentPath,
  type ContentProblem,
  code,
  type Located,
  problemAt,
} from '../problem.ts';
import { duplicates, type LocatedList } from '../yaml/located-list.ts';
import type { FrameworkFiles } from './files.ts';
import { ID } from './schema.ts';

/** Checks that every id can stand in an address and belongs to one thing only. */
export function* checkIds(files: FrameworkFiles): Generator<ContentProblem> {
  const role = files.role.value;
  if (role !== undefined) yield* shapeOf(files.role, ['id'], role.id);
  yield* idsOf(files.areas);
  yield* idsOf(files.competences);
  yield* idsOf(files.specialists);
  yield* idsOf(files.profiles);
  yield* aliases(files);
}

function* idsOf(list: LocatedList<{ readonly id: string }>): Generator<ContentProblem> {
  for (const { index, value } of list.items) yield* shapeOf(list, [index, 'id'], value.id);
  for (const { path, value, firstLine } of duplicates(list, 'id')) {
    yield problemAt(
      list,
      path,
      `Id:t ${code(value)} används redan på rad ${firstLine}.`,
      'Ge posten ett eget id, eller ta bort den om den är en dubblett.',
    );
  }
}

function* shapeOf(source: Located, path: ContentPath, id: string): Generator<ContentProblem> {
  if (ID.test(id)) return;
  const slug = asciiSlug(id);
  const proposal = ID.test(slug) ? `, till exempel ${code(slug)}` : '';
  yield problemAt(
    source,
    path,
    `Id:t ${code(id)} kan inte stå i en adress.`,
    `Använd bara a–z, siffror och enkla bindestreck, med en bokstav först${proposal}.`,
  );
}

// An alias must lead to exactly one role. One that is also an id, or that two roles claim, could
// lead to either, and two roles that claim each other's ids lead round in a circle.
function* aliases({ specialists }: FrameworkFiles): Generator<ContentProblem> {
  const claimedBy = new Map<string, string>();
  const aliasesOf = new Map(specialists.items.map(({ value }) => [value.id, value.aliases ?? []]));
  for (const { index, value } of specialists.items) {
    for (const [place, alias] of (value.aliases ?? []).entries()) {
      const path = [index, 'aliases', place];
      yield* shapeOf(specialists, path, alias);
      const circle = circleFrom(value.id, alias, aliasesOf);
      const claim = { alias, id: value.id, circle, claimedBy: claimedBy.get(alias) };
      const wrong = misusedAlias(claim, specialists.ids);
      if (wrong !== undefined) yield problemAt(specialists, path, ...wrong);
      claimedBy.set(alias, value.id);
    }
  }
}

interface AliasClaim {
  readonly alias: string;
  /** The role that claims the alias. */
  readonly id: string;
  /** The way back to the role over the alias, if there is one. */
  readonly circle: readonly string[] | undefined;
  /** The role that has claimed the alias before. */
  readonly claimedBy: string | undefined;
}

/** The message and the fix where an alias would lead nowhere or to several roles. */
function misusedAlias(
  { alias, id, circle, claimedBy }: AliasClaim,
  ids: ReadonlySet<string>,
): [message: string, fix: string] | undefined {
  if (circle !== undefined) {
    return [
      `Aliasen går i cirkel: ${circle.map(code).join(' → ')}.`,
      'Behåll aliaset hos den roll som finns i dag och ta bort det hos den andra.',
    ];
  }
  if (ids.has(alias)) {
    return [
      `${code(alias)} är alias för ${code(id)}, men också id för en egen roll.`,
      'Ta bort aliaset, eller ta bort rollen om den har ersatts.',
    ];
  }
  if (claimedBy === undefined) return undefined;
  return [
    `${code(alias)} är redan alias för ${code(claimedBy)}.`,
    'Låt bara den roll som motsvarar den gamla ha aliaset.',
  ];
}

/** The ids passed on the way from a role over one of its aliases back to the role. */
function circleFrom(
  id: string,
  alias: string,
  aliasesOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const visited = new Set<string>();
  const open: (readonly string[])[] = [[id, alias]];
  for (let route = open.pop(); route !== undefined; route = open.pop()) {
    const here = route.at(-1) ?? '';
    if (here === id) return route;
    if (visited.has(here)) continue;
    visited.add(here);
    for (const next of aliasesOf.get(here) ?? []) open.push([...route, next]);
  }
  return undefined;
}
