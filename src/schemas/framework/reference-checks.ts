import { type ContentPath, type ContentProblem, problemAt } from '../problem.ts';
import { allOf, code, suggest } from '../wording.ts';
import type { Sheet } from '../yaml/located-list.ts';
import type { FrameworkSheets } from './files.ts';

/** Checks that everything a file refers to exists and may be referred to in that way. */
export function* checkReferences(sheets: FrameworkSheets): Generator<ContentProblem> {
  yield* areasOf(sheets, sheets.competences);
  yield* areasOf(sheets, sheets.specialists);
  yield* emptyAreas(sheets);
  yield* covers(sheets);
  yield* profileRoles(sheets);
  const raised = sheets.rules.value?.supplierRaise?.competence;
  if (raised !== undefined && !sheets.competences.ids.has(raised)) {
    yield unknown(sheets, sheets.rules, ['supplierRaise', 'competence'], 'Kompetensen', raised);
  }
}

function* areasOf(
  sheets: FrameworkSheets,
  sheet: Sheet<{ readonly area: string }>,
): Generator<ContentProblem> {
  for (const { index, value } of sheet.entries) {
    if (sheets.areas.ids.has(value.area)) continue;
    yield unknown(sheets, sheet, [index, 'area'], 'Området', value.area);
  }
}

// An area without competences would give an empty page and a span of nothing.
function* emptyAreas({ areas, competences }: FrameworkSheets): Generator<ContentProblem> {
  // Where a competence doesn't fit its schema, it can't be told which area it was meant for.
  if (competences.entries.length < competences.size) return;
  const used = new Set(competences.entries.map(({ value }) => value.area));
  for (const { index, value } of areas.entries) {
    if (used.has(value.id)) continue;
    yield problemAt(
      areas,
      [index, 'id'],
      `Området ${code(value.id)} har inga kompetenser.`,
      'Lägg till minst en i competences.yaml, eller vänta med området.',
    );
  }
}

function* covers(sheets: FrameworkSheets): Generator<ContentProblem> {
  const { specialists, competences, areas } = sheets;
  const fixed = new Set(
    areas.entries.filter(({ value }) => !value.delegable).map(({ value }) => value.id),
  );
  const areaOf = new Map(competences.entries.map(({ value }) => [value.id, value.area]));

  for (const { index, value } of specialists.entries) {
    for (const competence of Object.keys(value.covers)) {
      const path = [index, 'covers', competence];
      const area = areaOf.get(competence);
      if (!competences.ids.has(competence)) {
        yield unknown(sheets, specialists, path, 'Kompetensen', competence);
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
        yield unknown(sheets, specialists, path, 'Kompetensen', competence);
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

function* profileRoles(sheets: FrameworkSheets): Generator<ContentProblem> {
  const { profiles, specialists } = sheets;
  const engagementsOf = new Map(
    specialists.entries.map(({ value }) => [value.id, value.engagements]),
  );
  for (const { index, value } of profiles.entries) {
    for (const [role, engagement] of Object.entries(value.specialists)) {
      const path = [index, 'specialists', role];
      const allowed = engagementsOf.get(role);
      if (!specialists.ids.has(role)) {
        yield unknown(sheets, profiles, path, 'Specialisten', role);
      } else if (allowed !== undefined && !allowed.includes(engagement)) {
        yield problemAt(
          profiles,
          path,
          `${code(role)} kan inte vara ${code(engagement)}.`,
          `Skriv ${allOf(allowed.map(code))}, som rollen tillåter i specialists.yaml.`,
        );
      }
    }
  }
}

const HOME = {
  Området: { sheet: 'areas', file: 'areas.yaml' },
  Kompetensen: { sheet: 'competences', file: 'competences.yaml' },
  Specialisten: { sheet: 'specialists', file: 'specialists.yaml' },
} as const;

function unknown(
  sheets: FrameworkSheets,
  source: Parameters<typeof problemAt>[0],
  path: ContentPath,
  noun: keyof typeof HOME,
  id: string,
): ContentProblem {
  const { sheet, file } = HOME[noun];
  return problemAt(
    source,
    path,
    `${noun} ${code(id)} finns inte.`,
    suggest(id, sheets[sheet].ids, `Rätta id:t, eller lägg till posten i ${file}.`),
  );
}
