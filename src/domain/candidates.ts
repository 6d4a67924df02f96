import type { Answers } from './assessment.ts';
import { type Assessor, countedLevel, type Scores, withScore } from './assessors.ts';
import type { Level } from './framework.ts';
import { appearance, textProblems } from './text-hygiene.ts';

/** A person that is considered for the role. */
export interface Candidate {
  /** Tells two candidates with the same name apart. */
  readonly id: string;
  readonly name: string;
  /** Competence id to scores. May hold ids that this framework doesn't know. */
  readonly scores: ReadonlyMap<string, Scores>;
}

/** More than this can't be compared side by side. */
export const MOST_CANDIDATES = 6;

/** No name is longer, and a page must be able to show it. */
export const LONGEST_NAME = 200;

/**
 * What can be wrong with a name. `invisible` and `stacked` were once let in, so a file may hold
 * them still.
 */
export type NameProblem = 'empty' | 'long' | 'broken' | 'invisible' | 'stacked';

/** Says what is wrong with a name; undefined where nothing is. */
export function nameProblem(name: string): NameProblem | undefined {
  if ([...name].length > LONGEST_NAME) return 'long';
  const kinds = new Set(textProblems(name).map(({ kind }) => kind));
  if (kinds.has('broken') || kinds.has('control')) return 'broken';
  // Letters that are blank by nature are something else than none at all.
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return 'empty';
  if (kinds.has('invisible')) return 'invisible';
  return kinds.has('stacked') ? 'stacked' : undefined;
}

/** The first of some names that can't be told from this one; undefined where there is none. */
export function lookAlike(name: string, names: readonly string[]): string | undefined {
  const looks = appearance(name);
  return names.find((other) => appearance(other) === looks);
}

/** The first id that nobody has. */
export function freeId(candidates: readonly Candidate[]): string {
  const taken = new Set(candidates.map(({ id }) => id));
  let number = 1;
  while (taken.has(`k${number}`)) number += 1;
  return `k${number}`;
}

/** Gives a candidate with one score set or taken back. */
export function score(
  candidate: Candidate,
  competence: string,
  assessor: Assessor,
  level: Level | undefined,
): Candidate {
  const next = withScore(candidate.scores.get(competence) ?? {}, assessor, level);
  const scores = new Map(candidate.scores);
  if (Object.keys(next).length === 0) scores.delete(competence);
  else scores.set(competence, next);
  return { ...candidate, scores };
}

/** The levels that count, by competence id. */
export function answersOf({ scores }: Candidate): Answers {
  const answers = new Map<string, Level>();
  for (const [competence, said] of scores) {
    const level = countedLevel(said);
    if (level !== undefined) answers.set(competence, level);
  }
  return answers;
}
