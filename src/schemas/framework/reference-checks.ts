import { basename } from 'node:path';
import { list } from '../../text/swedish.ts';
import { type ContentPath, type ContentProblem, code, problemAt } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { LocatedList } from '../yaml/located-list.ts';
import type { FrameworkFiles } from './files.ts';

/** Checks that everything a file refers to exists and may be referred to in that way. */
export function* checkReferences(files: FrameworkFiles): Generator<ContentProblem> {
  yield* areasOf(files, files.competences);
  yield* areasOf(files, files.specialists);
  yield* emptyAreas(files);
  yield* covers(files);
  yield* profileRoles(files);
  const raised = files.rules.value?.supplierRaise?.competence;
  if (raised !== undefined && !files.competences.ids.has(raised)) {
    yield unknown(files, files.rules, ['supplierRaise', 'competence'], 'Kompetensen', raised);
  }
}

function* areasOf(
  files: FrameworkFiles,
  sheet: LocatedList<{ readonly area: string }>,
): Generator<ContentProblem> {
  for (const { index, value } of sheet.items) {
    if (files.areas.ids.has(value.area)) continue;
    yield unknown(files, sheet, [index, 'area'], 'Området', value.area);
  }
}

/** Whether a competence is in an area that doesn't exist: what the areas lack may only follow from it. */
export const hasUnknownArea = ({
  areas,
  competences,
}: Pick<FrameworkFiles, 'areas' | 'competences'>) =>
  competences.items.some(({ value }) => !areas.ids.has(value.area));

// An area without competences would give an empty page and a span of nothing.
function* emptyAreas({ areas, competences }: FrameworkFiles): Generator<ContentProblem> {
  // Where a competence doesn't fit its schema, it can't be told which area it was meant for.
  if (competences.items.length < competences.size) return;
  const used = new Set(competences.items.map(({ value }) => value.area));
  // Nor where one is in an area that doesn't exist, which is told by itself.
  if (hasUnknownArea({ areas, competences })) return;
  for (const { index, value } of areas.items) {
    if (used.has(value.id)) continue;
    yield problemAt(
      areas,
      [index, 'id'],
      `Området ${code(value.id)} har inga kompetenser.`,
      'Lägg till minst en i competences.yaml, eller vänta med området.',
    );
  }
}

function* covers(files: FrameworkFiles): Generator<ContentProblem> {
  const { specialists, competences, areas } = files;
  const fixed = new Set(
    areas.items.filter(({ value }) => !value.delegable).map(({ value }) => value.id),
  );
  const areaOf = new Map(competences.items.map(({ value }) => [value.id, value.area]));

  for (const { index, value } of specialists.items) {
    for (const competence of Object.keys(value.covers)) {
      const path = [index, 'covers', competence];
      const area = areaOf.get(competence);
      if (!competences.ids.has(competence)) {
        yield unknown(files, specialists, path, 'Kompetensen', competence);
      } else if (area !== undefined && fixed.has(area)) {
        yield problemAt(
          specialists,
          path,
          `${code(competence)} ligger i området ${code(area)}, som inte kan läggas över. Raden skulle inte ha någon verkan.`,
          'Flytta kompetensen till `supports` om rollen ger bättre underlag, annars ta bort raden.',
        );
      }
    }
    for (const [place, competence] of value.supports.entries()) {
      const path = [index, 'supports', place];
      if (!competences.ids.has(competence)) {
        yield unknown(files, specialists, path, 'Kompetensen', competence);
      } else if (competence in value.covers || value.supports.indexOf(competence) < place) {
        yield problemAt(
          specialists,
          path,
          `${code(competence)} står redan hos ${code(value.id)}.`,
          'Låt den stå en gång: under `covers` om kravet sjunker, annars under `supports`.',
        );
      }
    }
  }
}

function* profileRoles(files: FrameworkFiles): Generator<ContentProblem> {
  const { profiles, specialists } = files;
  const engagementsOf = new Map(
    specialists.items.map(({ value }) => [value.id, value.engagements]),
  );
  for (const { index, value } of profiles.items) {
    for (const [role, engagement] of Object.entries(value.specialists)) {
      const path = [index, 'specialists', role];
      const allowed = engagementsOf.get(role);
      if (!specialists.ids.has(role)) {
        yield unknown(files, profiles, path, 'Specialisten', role);
      } else if (allowed !== undefined && !allowed.includes(engagement)) {
        yield problemAt(
          profiles,
          path,
          `${code(role)} kan inte vara ${code(engagement)}.`,
          `Skriv ${list(allowed.map(code))}, som rollen tillåter i specialists.yaml.`,
        );
      }
    }
  }
}

const HOME = {
  Området: 'areas',
  Kompetensen: 'competences',
  Specialisten: 'specialists',
} as const;

function unknown(
  files: FrameworkFiles,
  source: Parameters<typeof problemAt>[0],
  path: ContentPath,
  noun: keyof typeof HOME,
  id: string,
): ContentProblem {
  const { ids, file } = files[HOME[noun]];
  return problemAt(
    source,
    path,
    `${noun} ${code(id)} finns inte.`,
    suggest(id, ids, `Rätta id:t, eller lägg till posten i ${basename(file)}.`),
  );
}
