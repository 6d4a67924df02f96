import { type Assessor, difference, type Scores } from './assessors.ts';
import { type Candidate, MOST_CANDIDATES, type NameProblem, nameProblem } from './candidates.ts';
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

/**
 * The file that candidates are kept in, which is also what the browser stores:
 *
 *     { "format": "kompetensmatrisen-kandidater", "version": 1,
 *       "kandidater": [{ "id": "k1", "namn": "A.B.",
 *         "poang": { "<competence>": { "bedomare1": 3, "bedomare2": 1, "gemensam": 2 } } }] }
 *
 * The format only ever grows: a file of version 1 is read for ever, and what is added gets a new
 * number. Reading checks everything before anything is used and never throws.
 */
const FILE: FileFormat = {
  format: 'kompetensmatrisen-kandidater',
  version: 1,
  list: 'kandidater',
  most: MOST_CANDIDATES,
};

/** In characters. Six candidates with every score and the longest names need a tenth of it. */
export const LONGEST_FILE = 250_000;

/** The words of the file, in the order they are written. */
const WORDS = {
  first: 'bedomare1',
  second: 'bedomare2',
  agreed: 'gemensam',
} as const satisfies Record<Assessor, string>;

/** Why a file could not be read, and where in it: `candidate` counts from 1. */
export type FileProblem =
  | { readonly kind: 'tooLong' | 'notJson' }
  | FormatProblem
  | { readonly kind: 'candidate'; readonly candidate: number }
  | { readonly kind: 'duplicate'; readonly candidate: number }
  | { readonly kind: 'name'; readonly candidate: number; readonly problem: NameProblem }
  | { readonly kind: 'competence'; readonly candidate: number; readonly competence: string }
  | { readonly kind: 'score'; readonly candidate: number; readonly competence: string }
  | { readonly kind: 'agreed'; readonly candidate: number; readonly competence: string };

/** What a file holds, or why it could not be read. */
export type CandidatesFile =
  | {
      readonly candidates: readonly Candidate[];
      /** Competences that the framework doesn't know. Their scores are kept, but not shown. */
      readonly unknown: readonly string[];
    }
  | { readonly problem: FileProblem };

type Catalogue = Pick<RuleFramework, 'competences'>;

/** Writes candidates as a file. The same candidates always give the same text. */
export function encodeCandidates(
  { competences }: Catalogue,
  candidates: readonly Candidate[],
): string {
  const file = {
    format: FILE.format,
    version: FILE.version,
    kandidater: candidates.map(({ id, name, scores }) => ({
      id,
      namn: name,
      poang: Object.fromEntries(
        inMatrixOrder(competences, scores).map(([competence, said]) => [competence, written(said)]),
      ),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file. Nothing in it is used unless all of it is right. */
export function decodeCandidates(catalogue: Catalogue, text: string): CandidatesFile {
  const file = parseFile(text, LONGEST_FILE);
  if ('problem' in file) return file;
  try {
    const candidates = readFile(file.value);
    const known = new Set(catalogue.competences.map(({ id }) => id));
    const named = new Set(candidates.flatMap(({ scores }) => [...scores.keys()]));
    return { candidates, unknown: [...named].filter((id) => !known.has(id)) };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
}

/** Ends the reading at the first thing that is wrong. */
class Refused extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

const refuse = (problem: FileProblem): never => {
  throw new Refused(problem);
};

function readFile(file: unknown): Candidate[] {
  const entries = entriesOf(file, FILE);
  if ('problem' in entries) return refuse(entries.problem);
  const ids = new Set<string>();
  return entries.map((entry, position) => {
    const candidate = readCandidate(entry, position + 1);
    if (ids.has(candidate.id)) refuse({ kind: 'duplicate', candidate: position + 1 });
    ids.add(candidate.id);
    return candidate;
  });
}

function readCandidate(entry: unknown, candidate: number): Candidate {
  const wrong = { kind: 'candidate', candidate } as const;
  const record = asRecord(entry);
  if (record === undefined || !hasOnly(record, ['id', 'namn', 'poang'])) return refuse(wrong);
  const { id, namn: name } = record;
  const scores = asRecord(record['poang']);
  if (typeof id !== 'string' || !ID.test(id) || scores === undefined) return refuse(wrong);
  if (typeof name !== 'string') return refuse(wrong);
  const problem = nameProblem(name);
  if (problem !== undefined) return refuse({ kind: 'name', candidate, problem });
  return {
    id,
    name,
    scores: new Map(
      Object.entries(scores).map(([competence, said]) => {
        if (!ID.test(competence)) refuse({ kind: 'competence', candidate, competence });
        return [competence, readScores(said, candidate, competence)];
      }),
    ),
  };
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
