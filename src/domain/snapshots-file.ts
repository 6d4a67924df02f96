import type { Answers } from './assessment.ts';
import { asRecord, hasOnly, ID, isLevel, listOf, refuse } from './file-reading.ts';
import type { Level, RuleFramework } from './framework.ts';
import { inMatrixOrder } from './matrix-order.ts';
import { isDate, MOST_SNAPSHOTS, mergeSnapshots, type Snapshot } from './snapshots.ts';

/**
 * The part of a file that dated answers are kept in:
 *
 *     "dagar": [{ "datum": "2026-03-12", "svar": { "<competence>": 3 } }]
 */

/** Why dated answers could not be read, and where: `day` counts from 1. */
export type SnapshotsProblem =
  | { readonly kind: 'day' | 'date'; readonly day: number }
  | { readonly kind: 'sameDay'; readonly date: string }
  | { readonly kind: 'answered' | 'answer'; readonly date: string; readonly competence: string };

type Catalogue = Pick<RuleFramework, 'competences'>;

/** Dated answers as they stand in a file. */
export function writtenSnapshots(
  { competences }: Catalogue,
  snapshots: readonly Snapshot[],
): readonly object[] {
  return snapshots.map(({ date, answers }) => ({
    datum: date,
    svar: Object.fromEntries(inMatrixOrder(competences, answers)),
  }));
}

/** Reads the dated answers of a file, oldest first. Refuses the file at the first thing that is wrong. */
export function readSnapshots(value: unknown): readonly Snapshot[] {
  const dates = new Set<string>();
  const snapshots = listOf(value, 'days', MOST_SNAPSHOTS).map((entry, position) => {
    const snapshot = readDay(entry, position + 1);
    if (dates.has(snapshot.date)) refuse({ kind: 'sameDay', date: snapshot.date });
    dates.add(snapshot.date);
    return snapshot;
  });
  return mergeSnapshots(snapshots, []);
}

function readDay(entry: unknown, day: number): Snapshot {
  const record = asRecord(entry);
  const said = asRecord(record?.['svar']);
  if (record === undefined || said === undefined || !hasOnly(record, ['datum', 'svar'])) {
    return refuse({ kind: 'day', day });
  }
  const { datum: date } = record;
  if (typeof date !== 'string' || !isDate(date)) return refuse({ kind: 'date', day });
  return { date, answers: readAnswers(said, date) };
}

function readAnswers(said: Record<string, unknown>, date: string): Answers {
  const answers = new Map<string, Level>();
  for (const [competence, level] of Object.entries(said)) {
    if (!ID.test(competence)) refuse({ kind: 'answered', date, competence });
    if (!isLevel(level)) return refuse({ kind: 'answer', date, competence });
    answers.set(competence, level);
  }
  return answers;
}
