import { createHash } from 'node:crypto';
import type { RuleFramework } from '../../domain/framework.ts';
import { frameworkAt } from '../../domain/versions.ts';
import { type ContentProblem, code, problemAt } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { LocatedList } from '../yaml/located-list.ts';
import type { FrameworkFiles } from './files.ts';
import type { VersionEntry } from './schema.ts';

/**
 * Checks that the versions tell the whole truth about how the levels have changed: what each says
 * was there before must lead back to exactly what was published then.
 */
export function* checkVersions(files: FrameworkFiles): Generator<ContentProblem> {
  const { versions } = files;
  if (versions === undefined || versions.items.length < versions.size) return;
  const problems = [...order(versions), ...references(files, versions)];
  yield* problems;
  if (problems.length === 0) yield* marks(files, versions);
}

/** A short mark of everything that the rule reads, so that a change of level can't go unnoticed. */
export function markOf({ competences, specialists, rules }: RuleFramework): string {
  const raise = rules.supplierRaise;
  const parts = [
    ...competences.map(({ id, baseline, floor }) => `${id} ${baseline} ${floor}`),
    ...specialists.flatMap(({ id, covers }) =>
      Object.entries(covers).map(([competence, level]) => `${id} ${competence} ${level}`),
    ),
    `${rules.externalFloor}`,
    raise === undefined
      ? ''
      : `${raise.competence} ${raise.externalPartnersAtLeast} ${raise.raiseBy} ${raise.max}`,
  ];
  return createHash('sha256').update(parts.toSorted().join('\n')).digest('hex').slice(0, 12);
}

function* order(list: LocatedList<VersionEntry>): Generator<ContentProblem> {
  let earlier = '';
  for (const { index, value } of list.items) {
    if (value.version !== index + 1) {
      yield problemAt(
        list,
        [index, 'version'],
        `Här ska version ${index + 1} stå, men det står ${value.version}.`,
        'Numrera versionerna från 1 utan luckor, den äldsta först.',
      );
    }
    if (value.date < earlier) {
      yield problemAt(
        list,
        [index, 'date'],
        `Version ${value.version} är daterad ${value.date}, före den version som den ersätter.`,
        'Rätta datumet, eller byt plats på versionerna.',
      );
    }
    earlier = value.date;
  }
}

function* references(
  { competences, specialists }: FrameworkFiles,
  list: LocatedList<VersionEntry>,
): Generator<ContentProblem> {
  for (const { index, value } of list.items) {
    for (const [place, change] of value.changes.entries()) {
      const path = [index, 'changes', place];
      if (!competences.ids.has(change.competence)) {
        yield problemAt(
          list,
          [...path, 'competence'],
          `Kompetensen ${code(change.competence)} finns inte.`,
          suggest(change.competence, competences.ids, 'Rätta id:t.'),
        );
      }
      for (const specialist of Object.keys(change.covers ?? {})) {
        if (specialists.ids.has(specialist)) continue;
        yield problemAt(
          list,
          [...path, 'covers', specialist],
          `Specialisten ${code(specialist)} finns inte.`,
          suggest(specialist, specialists.ids, 'Rätta id:t, som ska vara det som gäller i dag.'),
        );
      }
    }
  }
}

function* marks(
  { areas, competences, specialists, rules }: FrameworkFiles,
  list: LocatedList<VersionEntry>,
): Generator<ContentProblem> {
  if (rules.value === undefined) return;
  const valuesOf = <T>({ items }: LocatedList<T>) => items.map(({ value }) => value);
  const versions = valuesOf(list);
  const today: RuleFramework = {
    areas: valuesOf(areas),
    competences: valuesOf(competences),
    specialists: valuesOf(specialists),
    rules: rules.value,
  };
  for (const { index, value } of list.items.toReversed()) {
    const mark = markOf(frameworkAt(today, versions, value.version));
    if (mark === value.mark) continue;
    const newest = index === versions.length - 1;
    const next = value.version + 1;
    yield problemAt(
      list,
      [index, 'mark'],
      newest
        ? `Något krav har ändrats sedan version ${value.version} (${value.date}).`
        : `Det som version ${next} säger gällde förut leder inte tillbaka till version ${value.version}.`,
      newest
        ? `Lägg till version ${next} sist, med vad som gällde förut under ${code('changes')} och ${code(`mark: "${mark}"`)}. Är version ${value.version} inte publicerad än räcker det att byta ${code('mark')} till det.`
        : `Gå igenom ${code('changes')} i version ${next}: varje krav, golv och avlastning som ändrades ska stå där som det var.`,
    );
    // What is wrong in the newest would make every older one look wrong too.
    return;
  }
}
