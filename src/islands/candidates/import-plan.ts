import { type Candidate, MOST_CANDIDATES } from '../../domain/candidates.ts';
import { type Join, type Whose, waysToJoin } from '../../domain/candidates-join.ts';
import { mergeCandidates, sameCandidates } from '../../domain/candidates-merge.ts';
import type { KeptFile } from '../../domain/kept-file.ts';
import { type Staffing, sameStaffing } from '../../domain/staffing.ts';
import { inOneForm } from './use-musts.ts';

/** What there is on the page when a file is opened. */
export interface Here {
  readonly all: readonly Candidate[];
  readonly staffing: Staffing;
  readonly choices: string | undefined;
}

/** A file with candidates in it. */
export type CandidatesFile = KeptFile & { readonly candidates: readonly Candidate[] };

/** How a part of a file stands to what is here: taken as it is, the same, or for somebody to decide. */
export type Stand = 'absent' | 'new' | 'same' | 'differs';

/** What a file brings, and what has to be decided before it is used. */
export interface Plan {
  readonly file: CandidatesFile;
  readonly candidates: Exclude<Stand, 'absent'>;
  /** How many there would be, if both were kept. */
  readonly together: number;
  /** Who is both here and in the file, and how their scores can be put together. */
  readonly join: Join;
  readonly company: Stand;
  /** The choices in today's form; undefined where the file has none, or none that can be read. */
  readonly choices: string | undefined;
  readonly musts: Stand | 'unreadable' | 'suggestion';
}

/** What somebody has decided about the parts that differ. */
export interface Decision {
  readonly candidates: 'both' | 'file' | Whose;
  readonly company: 'file' | 'here';
  readonly musts: 'file' | 'here';
}

/** Holds a file against what is here. */
export function planOf(file: CandidatesFile, here: Here): Plan {
  const empty = here.all.length === 0;
  const choices = inOneForm(file.choices ?? '');
  const join = waysToJoin(here.all, file.candidates);
  const joined = here.all.length + file.candidates.length - join.names.length;
  return {
    file,
    candidates: empty ? 'new' : sameCandidates(here.all, file.candidates) ? 'same' : 'differs',
    together: mergeCandidates(here.all, file.candidates).candidates.length,
    join: { ...join, ways: joined > MOST_CANDIDATES ? [] : join.ways },
    company: companyOf(file, here, empty),
    choices,
    musts: mustsOf(file, choices, here),
  };
}

function companyOf({ staffing }: KeptFile, here: Here, empty: boolean): Stand {
  if (staffing === undefined) return 'absent';
  if (sameStaffing(staffing, here.staffing)) return 'same';
  return empty && here.staffing.size === 0 ? 'new' : 'differs';
}

function mustsOf(file: KeptFile, choices: string | undefined, here: Here): Plan['musts'] {
  if (file.choices === undefined) return here.choices === undefined ? 'same' : 'suggestion';
  if (choices === undefined) return 'unreadable';
  if (here.choices === undefined) return 'new';
  return choices === here.choices ? 'same' : 'differs';
}

/** Whether somebody has to decide something first. */
export function isToDecide({ candidates, company, musts }: Plan): boolean {
  return candidates === 'differs' || company === 'differs' || musts === 'differs';
}

/** What is decided where nobody says anything else: nothing is lost, and the requirements are the file's. */
export function usualDecision(plan: Plan): Decision {
  return { candidates: usualCandidates(plan), company: 'file', musts: 'file' };
}

function usualCandidates({ together, join: { ways } }: Plan): Decision['candidates'] {
  const [way] = ways;
  if (way?.replaces === 0) return way.whose;
  if (together <= MOST_CANDIDATES) return 'both';
  return way?.whose ?? 'file';
}
