import { type Assessor, difference, type Scores } from './assessors.ts';
import { type Candidate, MOST_CANDIDATES, type NameProblem, nameProblem } from './candidates.ts';
import { asRecord, hasOnly, ID, isLevel, listOf, refuse } from './file-reading.ts';
import type { Level, RuleFramework } from './framework.ts';
import { inMatrixOrder } from './matrix-order.ts';
import { mendedLine } from './text-hygiene.ts';

/**
 * The part of a file that candidates are kept in:
 *
 *     "kandidater": [{ "id": "k1", "namn": "A.B.",
 *       "poang": { "<competence>": { "bedomare1": 3, "bedomare2": 1, "gemensam": 2 } } }]
 */

/** The words of the file, in the order they are written. */
const WORDS = {
  first: 'bedomare1',
  second: 'bedomare2',
  agreed: 'gemensam',
} as const satisfies Record<Assessor, string>;

/** Why candidates could not be read, and where: `candidate` counts from 1. */
export type CandidatesProblem =
  | { readonly kind: 'candidate' | 'sameId'; readonly candidate: number }
  | { readonly kind: 'name'; readonly candidate: number; readonly problem: NameProblem }
  | {
      readonly kind: 'scored' | 'score' | 'agreed';
      readonly candidate: number;
      readonly competence: string;
    };

/** A name that can't be shown as it stood, and what it has become. `candidate` counts from 1. */
export interface MendedName {
  readonly candidate: number;
  readonly problem: NameProblem;
  readonly name: string;
}

type Catalogue = Pick<RuleFramework, 'competences'>;

/** Candidates as they stand in a file. */
export function writtenCandidates(
  { competences }: Catalogue,
  candidates: readonly Candidate[],
): readonly object[] {
  return candidates.map(({ id, name, scores }) => ({
    id,
    namn: name,
    poang: Object.fromEntries(
      inMatrixOrder(competences, scores).map(([competence, said]) => [competence, written(said)]),
    ),
  }));
}

/** Reads the candidates of a file. Refuses the file at the first thing that is wrong. */
export function readCandidates(value: unknown): {
  readonly candidates: readonly Candidate[];
  readonly mended: readonly MendedName[];
} {
  const ids = new Set<string>();
  const mended: MendedName[] = [];
  const candidates = listOf(value, 'candidates', MOST_CANDIDATES).map((entry, position) => {
    const candidate = readCandidate(entry, position + 1, mended);
    if (ids.has(candidate.id)) refuse({ kind: 'sameId', candidate: position + 1 });
    ids.add(candidate.id);
    return candidate;
  });
  return { candidates, mended };
}

function readCandidate(entry: unknown, candidate: number, mended: MendedName[]): Candidate {
  const wrong = { kind: 'candidate', candidate } as const;
  const record = asRecord(entry);
  if (record === undefined || !hasOnly(record, ['id', 'namn', 'poang'])) return refuse(wrong);
  const { id, namn: name } = record;
  const scores = asRecord(record['poang']);
  if (typeof id !== 'string' || !ID.test(id) || scores === undefined) return refuse(wrong);
  if (typeof name !== 'string') return refuse(wrong);
  return {
    id,
    name: readName(name, candidate, mended),
    scores: new Map(
      Object.entries(scores).map(([competence, said]) => {
        if (!ID.test(competence)) refuse({ kind: 'scored', candidate, competence });
        return [competence, readScores(said, candidate, competence)];
      }),
    ),
  };
}

/** What earlier versions let in is mended rather than refused: the scores belong to somebody. */
function readName(name: string, candidate: number, mended: MendedName[]): string {
  const problem = nameProblem(name);
  if (problem === undefined) return name;
  if (problem !== 'invisible' && problem !== 'stacked') {
    return refuse({ kind: 'name', candidate, problem });
  }
  const line = mendedLine(name);
  const better = nameProblem(line) === undefined ? line : `#${candidate}`;
  mended.push({ candidate, problem, name: better });
  return better;
}

function readScores(said: unknown, candidate: number, competence: string): Scores {
  const wrong = { kind: 'score', candidate, competence } as const;
  const record = asRecord(said);
  if (record === undefined || !hasOnly(record, Object.values(WORDS))) return refuse(wrong);
  const entries = Object.entries(WORDS).flatMap(([assessor, word]) =>
    Object.hasOwn(record, word) ? [[assessor, record[word]] as const] : [],
  );
  if (entries.length === 0 || !entries.every(([, level]) => isLevel(level))) return refuse(wrong);
  const scores: Scores = Object.fromEntries(entries);
  if (scores.agreed !== undefined && difference(scores) === 0) {
    return refuse({ kind: 'agreed', candidate, competence });
  }
  return scores;
}

function written(scores: Scores): Record<string, Level> {
  return Object.fromEntries(
    (['first', 'second', 'agreed'] as const).flatMap((assessor) => {
      const level = scores[assessor];
      return level === undefined ? [] : [[WORDS[assessor], level]];
    }),
  );
}
