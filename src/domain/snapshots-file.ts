import type { Answers } from './assessment.ts';
import {
  asRecord,
  entriesOf,
  type FileFormat,
  type FormatProblem,
  hasOnly,
  ID,
  isLevel,
  parseFile,
} from './file-reading.ts';
import type { Level, RuleFramework } from './framework.ts';
import { inMatrixOrder } from './matrix-order.ts';
import { isDate, MOST_SNAPSHOTS, mergeSnapshots, type Snapshot } from './snapshots.ts';

/**
 * The file that dated answers are kept in, which is also what the browser stores:
 *
 *     { "format": "kompetensmatrisen-sjalvskattning", "version": 1,
 *       "dagar": [{ "datum": "2026-03-12", "svar": { "<competence>": 3 } }] }
 *
 * The format only ever grows: a file of version 1 is read for ever, and what is added gets a new
 * number. Reading checks everything before anything is used and never throws.
 */
const FILE: FileFormat = {
  format: 'kompetensmatrisen-sjalvskattning',
  version: 1,
  list: 'dagar',
  most: MOST_SNAPSHOTS,
};

/** In characters. A hundred days of a framework with two hundred competences need less. */
export const LONGEST_FILE = 1_000_000;

/** Why a file could not be read, and where in it: `day` counts from 1. */
export type FileProblem =
  | { readonly kind: 'tooLong' | 'notJson' }
  | FormatProblem
  | { readonly kind: 'day' | 'date'; readonly day: number }
  | { readonly kind: 'duplicate'; readonly date: string }
  | { readonly kind: 'competence' | 'level'; readonly date: string; readonly competence: string };

/** What a file holds, or why it could not be read. */
export type SnapshotsFile =
  | {
      /** Oldest first. */
      readonly snapshots: readonly Snapshot[];
      /** Competences that the framework doesn't know. Their answers are kept, but not shown. */
      readonly unknown: readonly string[];
    }
  | { readonly problem: FileProblem };

type Catalogue = Pick<RuleFramework, 'competences'>;

/** Writes snapshots as a file. The same snapshots always give the same text. */
export function encodeSnapshots(
  { competences }: Catalogue,
  snapshots: readonly Snapshot[],
): string {
  const file = {
    format: FILE.format,
    version: FILE.version,
    dagar: snapshots.map(({ date, answers }) => ({
      datum: date,
      svar: Object.fromEntries(inMatrixOrder(competences, answers)),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file. Nothing in it is used unless all of it is right. */
export function decodeSnapshots({ competences }: Catalogue, text: string): SnapshotsFile {
  const file = parseFile(text, LONGEST_FILE);
  if ('problem' in file) return file;
  const days = entriesOf(file.value, FILE);
  if ('problem' in days) return days;
  const snapshots: Snapshot[] = [];
  for (const [position, entry] of days.entries()) {
    const found = readDay(entry, position + 1);
    if ('problem' in found) return found;
    if (snapshots.some(({ date }) => date === found.date)) {
      return { problem: { kind: 'duplicate', date: found.date } };
    }
    snapshots.push(found);
  }
  const known = new Set(competences.map(({ id }) => id));
  const named = new Set(snapshots.flatMap(({ answers }) => [...answers.keys()]));
  return {
    snapshots: mergeSnapshots(snapshots, []),
    unknown: [...named].filter((id) => !known.has(id)),
  };
}

type Refused = { readonly problem: FileProblem };

function readDay(entry: unknown, day: number): Snapshot | Refused {
  const record = asRecord(entry);
  const said = asRecord(record?.['svar']);
  if (record === undefined || said === undefined || !hasOnly(record, ['datum', 'svar'])) {
    return { problem: { kind: 'day', day } };
  }
  const { datum: date } = record;
  if (typeof date !== 'string' || !isDate(date)) return { problem: { kind: 'date', day } };
  const answers = readAnswers(said, date);
  return 'problem' in answers ? answers : { date, answers };
}

function readAnswers(said: Record<string, unknown>, date: string): Answers | Refused {
  const answers = new Map<string, Level>();
  for (const [competence, level] of Object.entries(said)) {
    if (!ID.test(competence)) return { problem: { kind: 'competence', date, competence } };
    if (!isLevel(level)) return { problem: { kind: 'level', date, competence } };
    answers.set(competence, level);
  }
  return answers;
}
