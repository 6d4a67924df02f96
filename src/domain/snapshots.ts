import type { Answers } from './assessment.ts';
import type { Level, RuleFramework } from './framework.ts';

/** Somebody's own answers as they were on one day. */
export interface Snapshot {
  /** As `2026-03-12`. */
  readonly date: string;
  readonly answers: Answers;
}

/** One for every month of eight years; more would be a list that nobody reads. */
export const MOST_SNAPSHOTS = 100;

/** An answer that is another than it was. */
export interface Move {
  readonly competence: string;
  readonly from: Level;
  readonly to: Level;
}

/** What has happened between two times of answering. */
export interface Since {
  readonly up: readonly Move[];
  readonly down: readonly Move[];
  /** Competences that are answered now but weren't then, and the other way round. */
  readonly added: readonly string[];
  readonly missing: readonly string[];
}

/** Whether a text is a day of the calendar, such as `2026-03-12`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(2\d{3})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** How many days a month has; 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [0, 31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}

const byDate = (a: Snapshot, b: Snapshot) => Number(a.date > b.date) - Number(a.date < b.date);

/** Adds a snapshot, oldest first. One from the same day is replaced. */
export function withSnapshot(all: readonly Snapshot[], snapshot: Snapshot): Snapshot[] {
  return [...all.filter(({ date }) => date !== snapshot.date), snapshot].sort(byDate);
}

/** Puts two collections together. A day that both know stays as it is in the first. */
export function mergeSnapshots(kept: readonly Snapshot[], more: readonly Snapshot[]): Snapshot[] {
  const days = new Set(kept.map(({ date }) => date));
  return [...kept, ...more.filter(({ date }) => !days.has(date))].sort(byDate);
}

/** The days that two collections both know, but with different answers. */
export function differingDays(
  kept: readonly Snapshot[],
  more: readonly Snapshot[],
): readonly string[] {
  const differs = ({ date, answers }: Snapshot) => {
    const here = kept.find((one) => one.date === date)?.answers;
    if (here === undefined) return false;
    return here.size !== answers.size || [...answers].some(([id, level]) => here.get(id) !== level);
  };
  return more.filter(differs).map(({ date }) => date);
}

/** The newest snapshot from a day before this one. They must stand oldest first. */
export function latestBefore(all: readonly Snapshot[], date: string): Snapshot | undefined {
  return all.findLast((snapshot) => snapshot.date < date);
}

/** Says what differs between two times of answering, in matrix order. */
export function since(
  { competences }: Pick<RuleFramework, 'competences'>,
  before: Answers,
  now: Answers,
): Since {
  const ids = competences.map(({ id }) => id);
  const moves = ids.flatMap((competence): Move[] => {
    const from = before.get(competence);
    const to = now.get(competence);
    return from === undefined || to === undefined ? [] : [{ competence, from, to }];
  });
  return {
    up: moves.filter(({ from, to }) => to > from),
    down: moves.filter(({ from, to }) => to < from),
    added: ids.filter((id) => now.has(id) && !before.has(id)),
    missing: ids.filter((id) => before.has(id) && !now.has(id)),
  };
}

/** How many steps some moves are, all together. */
export function stepsOf(moves: readonly Move[]): number {
  return moves.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
}
