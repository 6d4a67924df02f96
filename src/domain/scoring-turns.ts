import { type Assessor, difference } from './assessors.ts';
import type { Candidate } from './candidates.ts';

/** One score to be set: by whom, of whom, in what. */
export interface Turn {
  readonly competence: string;
  /** The candidate's id. */
  readonly candidate: string;
  readonly assessor: Assessor;
}

/** Whether two turns are about the same score. */
export function sameTurn(one: Turn, other: Turn): boolean {
  return (
    one.competence === other.competence &&
    one.candidate === other.candidate &&
    one.assessor === other.assessor
  );
}

/**
 * Every score that is waited for, in the order to set them: one competence at a time with everybody
 * beside each other, so that the same answer is worth the same. What the assessors have to agree on
 * comes last, because they set their own scores before they talk.
 */
export function turnsOf(
  competences: readonly string[],
  candidates: readonly Candidate[],
  assessors: 1 | 2,
): readonly Turn[] {
  const own: readonly Assessor[] = assessors === 1 ? ['first'] : ['first', 'second'];
  const each = (who: (candidate: Candidate, competence: string) => readonly Assessor[]) =>
    competences.flatMap((competence) =>
      candidates.flatMap((candidate) =>
        who(candidate, competence).map((assessor) => ({
          competence,
          candidate: candidate.id,
          assessor,
        })),
      ),
    );
  return [
    ...each(() => own),
    ...each(({ scores }, competence) =>
      difference(scores.get(competence) ?? {}) > 0 ? ['agreed'] : [],
    ),
  ];
}

/** Whether a score is still waited for. */
export function isOpen(candidates: readonly Candidate[], turn: Turn): boolean {
  const candidate = candidates.find(({ id }) => id === turn.candidate);
  return candidate?.scores.get(turn.competence)?.[turn.assessor] === undefined;
}

/**
 * The next score that is waited for after a turn, and from the beginning where there is none after
 * it; undefined where nothing is waited for. Without a turn, the first one.
 */
export function nextOpen(
  candidates: readonly Candidate[],
  turns: readonly Turn[],
  after?: Turn,
): Turn | undefined {
  const at = after === undefined ? -1 : turns.findIndex((turn) => sameTurn(turn, after));
  const inOrder = [...turns.slice(at + 1), ...turns.slice(0, at + 1)];
  return inOrder.find((turn) => isOpen(candidates, turn));
}
