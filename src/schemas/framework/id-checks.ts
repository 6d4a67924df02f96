import { type ContentProblem, problemAt } from '../problem.ts';
import { asciiSlug, code, isAsciiSlug } from '../wording.ts';
import { repeats, type Sheet } from '../yaml/located-list.ts';
import type { FrameworkSheets } from './files.ts';

/** Checks that every id can stand in an address and belongs to one thing only. */
export function* checkIds(sheets: FrameworkSheets): Generator<ContentProblem> {
  yield* idsOf(sheets.areas);
  yield* idsOf(sheets.competences);
  yield* idsOf(sheets.specialists);
  yield* idsOf(sheets.profiles);
  yield* aliases(sheets);
}

function* idsOf(sheet: Sheet<{ readonly id: string }>): Generator<ContentProblem> {
  for (const { index, value } of sheet.entries) yield* shapeOf(sheet, [index, 'id'], value.id);
  for (const { path, value, first } of repeats(sheet, 'id')) {
    yield problemAt(
      sheet,
      path,
      `Id:t ${code(value)} används redan på rad ${first}.`,
      'Ge posten ett eget id, eller ta bort den om den är en dubblett.',
    );
  }
}

function* shapeOf(
  sheet: Sheet<unknown>,
  path: readonly (string | number)[],
  id: string,
): Generator<ContentProblem> {
  // A letter first: the id is also an anchor and, in data files, a key that mustn't look like a number.
  if (isAsciiSlug(id) && /^[a-z]/.test(id)) return;
  const slug = asciiSlug(id);
  const proposal = /^[a-z]/.test(slug) ? `, till exempel ${code(slug)}` : '';
  yield problemAt(
    sheet,
    path,
    `Id:t ${code(id)} kan inte stå i en adress.`,
    `Använd bara a–z, siffror och enkla bindestreck, med en bokstav först${proposal}.`,
  );
}

// An alias must lead to exactly one role. One that is also an id, or that two roles claim, could
// lead to either, and two roles that claim each other's ids lead round in a circle.
function* aliases({ specialists }: FrameworkSheets): Generator<ContentProblem> {
  const claims = new Map<string, string>();
  const aliasesOf = new Map(
    specialists.entries.map(({ value }) => [value.id, value.aliases ?? []]),
  );
  for (const { index, value } of specialists.entries) {
    for (const [place, alias] of (value.aliases ?? []).entries()) {
      const path = [index, 'aliases', place];
      yield* shapeOf(specialists, path, alias);
      const circle = circleFrom(value.id, alias, aliasesOf);
      const claimedBy = claims.get(alias);
      if (circle !== undefined) {
        yield problemAt(
          specialists,
          path,
          `Aliasen går i cirkel: ${circle.map(code).join(' → ')}.`,
          'Behåll aliaset hos den roll som finns i dag och ta bort det hos den andra.',
        );
      } else if (specialists.ids.has(alias)) {
        yield problemAt(
          specialists,
          path,
          `${code(alias)} är alias för ${code(value.id)}, men också id för en egen roll.`,
          'Ta bort aliaset, eller ta bort rollen om den har ersatts.',
        );
      } else if (claimedBy !== undefined) {
        yield problemAt(
          specialists,
          path,
          `${code(alias)} är redan alias för ${code(claimedBy)}.`,
          'Låt bara den roll som motsvarar den gamla ha aliaset.',
        );
      }
      claims.set(alias, value.id);
    }
  }
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
