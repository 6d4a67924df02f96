import type { Scores } from './assessors.ts';
import { type Candidate, freeId, LONGEST_NAME, lookAlike } from './candidates.ts';

/** Two collections of candidates put together. */
export interface Merged {
  readonly candidates: readonly Candidate[];
  /** How many of the other collection were here already, with the same name and scores. */
  readonly already: number;
  /** New names of those who looked like somebody who was here. */
  readonly renamed: readonly string[];
}

/**
 * Adds candidates after those that are kept, each with an id of its own. Nobody is left out but who is
 * here already, and nobody is taken for somebody else. May give more than can be compared.
 */
export function mergeCandidates(kept: readonly Candidate[], more: readonly Candidate[]): Merged {
  const candidates = [...kept];
  const renamed: string[] = [];
  let already = 0;
  for (const candidate of more) {
    if (kept.some((one) => one.name === candidate.name && sameScores(one, candidate))) {
      already += 1;
      continue;
    }
    const name = ownName(candidate.name, candidates);
    if (name !== candidate.name) renamed.push(name);
    candidates.push({ ...candidate, id: freeId(candidates), name });
  }
  return { candidates, already, renamed };
}

/** Whether two collections hold the same people with the same scores in the same order. */
export function sameCandidates(one: readonly Candidate[], other: readonly Candidate[]): boolean {
  return (
    one.length === other.length &&
    one.every((candidate, at) => {
      const twin = other[at];
      return twin?.name === candidate.name && sameScores(candidate, twin);
    })
  );
}

function ownName(name: string, candidates: readonly Candidate[]): string {
  const names = candidates.map((candidate) => candidate.name);
  let own = name;
  for (let number = 2; lookAlike(own, names) !== undefined; number += 1) {
    const ending = ` (${number})`;
    own = [...name].slice(0, LONGEST_NAME - ending.length).join('') + ending;
  }
  return own;
}

/** Whether two people have the same scores, whatever they are called. */
export function sameScores({ scores }: Candidate, other: Candidate): boolean {
  return (
    scores.size === other.scores.size &&
    [...scores].every(([competence, said]) => same(said, other.scores.get(competence)))
  );
}

const same = (one: Scores, other: Scores = {}) =>
  one.first === other.first && one.second === other.second && one.agreed === other.agreed;
