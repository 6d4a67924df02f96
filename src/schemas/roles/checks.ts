import { inSentence, list as listed, sentence } from '../../text/swedish.ts';
import { checkNames, doubles, singlesIn } from '../doubles.ts';
import { checkEngagements } from '../framework/engagement-checks.ts';
import type { FrameworkFiles } from '../framework/files.ts';
import { checkIds } from '../framework/id-checks.ts';
import { checkLevels } from '../framework/level-checks.ts';
import { checkReferences } from '../framework/reference-checks.ts';
import { type ContentPath, type ContentProblem, code, problemAt } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { LocatedItem, LocatedList } from '../yaml/located-list.ts';
import { ownFilesOfRole } from './compose.ts';
import type { FurtherRole } from './schema.ts';

/** Tells what is wrong with a role by itself, and with what it has from the first one. */
export function checkRole(
  first: FrameworkFiles,
  list: LocatedList<FurtherRole>,
  item: LocatedItem<FurtherRole>,
  own: FrameworkFiles,
): readonly ContentProblem[] {
  const subject = `Rollen ${code(item.value.id)}`;
  const ofFramework = [
    ...checkIds(ownFilesOfRole(own, list, item)),
    ...checkReferences(own),
    ...checkLevels(own),
    ...checkEngagements(own),
    ...checkNames(own),
  ]
    // What is wrong with the first role is told of its own files.
    .filter(({ file }) => file === list.file)
    .map((problem) => ({ ...problem, message: `${subject}: ${inSentence(problem.message)}` }));
  return [
    ...shared(first, list, item, 'competences', 'Kompetensen', 'kompetenser'),
    ...shared(first, list, item, 'specialists', 'Specialisten', 'specialister'),
    ...idle(list, item, own),
    ...ranks(first, list, item, own),
    ...ofFramework,
  ];
}

/** What a role refers to is there, and stands once. */
function* shared(
  first: FrameworkFiles,
  list: LocatedList<FurtherRole>,
  { index, value: role }: LocatedItem<FurtherRole>,
  key: 'competences' | 'specialists',
  noun: string,
  own: string,
): Generator<ContentProblem> {
  const { ids } = first[key];
  const all = role[key].map(({ id }) => id);
  for (const [place, id] of all.entries()) {
    const at = (message: string, fix: string) =>
      problemAt(list, [index, key, place, 'id'], `Rollen ${code(role.id)}: ${message}`, fix);
    if (!ids.has(id)) {
      const fix = `Rätta id:t, eller skriv en egen post under ${code(`own${sentence(key)}`)}.`;
      yield at(`${noun} ${code(id)} finns inte i ${key}.yaml.`, suggest(id, ids, fix));
    } else if (all.indexOf(id) < place) {
      yield at(`${noun} ${code(id)} står redan bland rollens ${own}.`, 'Ta bort den ena posten.');
    }
  }
}

/** A specialist that touches nothing of the role would never be offered. */
function* idle(
  list: LocatedList<FurtherRole>,
  { index, value: role }: LocatedItem<FurtherRole>,
  own: FrameworkFiles,
): Generator<ContentProblem> {
  for (const [key, all] of Object.entries({
    specialists: role.specialists,
    ownSpecialists: role.ownSpecialists,
  })) {
    for (const [place, { id }] of all.entries()) {
      const found = own.specialists.items.find(({ value }) => value.id === id)?.value;
      if (found === undefined || found.supports.length > 0) continue;
      if (Object.keys(found.covers).length > 0) continue;
      yield problemAt(
        list,
        [index, key, place],
        `Rollen ${code(role.id)}: specialisten ${code(id)} har inget med rollens kompetenser att göra.`,
        'Skriv `covers` eller `supports` med en av dem, eller ta bort specialisten.',
      );
    }
  }
}

/** Where the role ranks its areas, each that it has a competence in stands once, and no other. */
function* ranks(
  first: FrameworkFiles,
  list: LocatedList<FurtherRole>,
  { index, value: role }: LocatedItem<FurtherRole>,
  own: FrameworkFiles,
): Generator<ContentProblem> {
  if (role.areas === undefined) return;
  const at = (path: ContentPath, message: string, fix: string) =>
    problemAt(list, [index, 'areas', ...path], `Rollen ${code(role.id)}: ${message}`, fix);
  const used = new Set(own.competences.items.map(({ value }) => value.area));
  for (const [place, area] of role.areas.entries()) {
    if (!first.areas.ids.has(area)) {
      const fix = suggest(area, first.areas.ids, 'Rätta id:t: områdena är den första rollens.');
      yield at([place], `området ${code(area)} finns inte i areas.yaml.`, fix);
    } else if (role.areas.indexOf(area) < place) {
      yield at([place], `området ${code(area)} står två gånger.`, 'Ta bort det ena.');
    } else if (!used.has(area)) {
      yield at(
        [place],
        `rollen har inga kompetenser i området ${code(area)}.`,
        'Lägg till minst en, eller ta bort området.',
      );
    }
  }
  const missing = [...used].filter((id) => first.areas.ids.has(id) && !role.areas?.includes(id));
  if (missing.length === 0) return;
  yield at(
    [],
    `${listed(missing.map(code))} saknas i ${code('areas')}, men rollen har kompetenser där.`,
    'Skriv varje område en gång, det med högst prioritet först.',
  );
}

/** No two roles of a site have the same id or name, or something of their own with the same id. */
export function* checkRoles(
  first: FrameworkFiles,
  list: LocatedList<FurtherRole>,
): Generator<ContentProblem> {
  const role = first.role.value;
  const names = (key: 'name' | 'definite') => [
    ...(role === undefined ? [] : [{ source: first.role, path: [key], value: role[key] }]),
    ...singlesIn(list, key),
  ];
  yield* doubles('Namnet', names('name'));
  yield* doubles('Namnet', names('definite'));
  const taken = new Map<string, string>();
  if (role !== undefined) taken.set(role.id, `den första rollens, i ${first.role.file}`);
  yield* clashes(list, taken, ({ id }) => [{ path: ['id'], id }]);
  yield* clashes(list, idsOf(first, 'competences'), ({ ownCompetences }) =>
    ownCompetences.map(({ id }, place) => ({ path: ['ownCompetences', place, 'id'], id })),
  );
  yield* clashes(list, idsOf(first, 'specialists'), ({ ownSpecialists }) =>
    ownSpecialists.flatMap(({ id, aliases = [] }, place) => [
      { path: ['ownSpecialists', place, 'id'], id },
      ...aliases.map((alias, at) => ({
        path: ['ownSpecialists', place, 'aliases', at],
        id: alias,
      })),
    ]),
  );
}

/** The ids of the first role, each with who has it. */
function idsOf(first: FrameworkFiles, key: 'competences' | 'specialists'): Map<string, string> {
  const { file, ids } = first[key];
  const aliases =
    key === 'specialists' ? first[key].items.flatMap(({ value }) => value.aliases ?? []) : [];
  const owner = `den första rollens, i ${file}. Ska rollerna dela posten räcker det att skriva id:t under ${code(key)}`;
  return new Map([...ids, ...aliases].map((id) => [id, owner]));
}

interface OwnId {
  readonly path: ContentPath;
  readonly id: string;
}

function* clashes(
  list: LocatedList<FurtherRole>,
  taken: Map<string, string>,
  ownOf: (role: FurtherRole) => readonly OwnId[],
): Generator<ContentProblem> {
  for (const { index, value: role } of list.items) {
    // Twice in the same role is told with the rest of that role.
    const before = new Map(taken);
    for (const { path, id } of ownOf(role)) {
      const owner = before.get(id);
      const line = list.lineOf([index, ...path]);
      if (owner === undefined) {
        taken.set(id, `rollen ${code(role.id)}s, på rad ${line}`);
        continue;
      }
      const message = `Rollen ${code(role.id)}: id:t ${code(id)} är redan ${owner}.`;
      yield problemAt(list, [index, ...path], message, 'Ge det ett eget id.');
    }
  }
}
