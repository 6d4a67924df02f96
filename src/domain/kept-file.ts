import type { Candidate } from './candidates.ts';
import {
  type CandidatesProblem,
  type MendedName,
  readCandidates,
  writtenCandidates,
} from './candidates-file.ts';
import {
  asRecord,
  type FormatProblem,
  hasOnly,
  ID,
  type ParseProblem,
  parseFile,
  Refused,
  refuse,
} from './file-reading.ts';
import type { Engagement, RuleFramework } from './framework.ts';
import { ENGAGEMENT_WORDS, engagementOf, FIRST_VERSION } from './link.ts';
import type { Snapshot } from './snapshots.ts';
import { readSnapshots, type SnapshotsProblem, writtenSnapshots } from './snapshots-file.ts';
import { canBe, inCatalogueOrder, type Staffing } from './staffing.ts';

/**
 * The one file that everything somebody has entered is kept in:
 *
 *     { "format": "kompetensmatrisen", "version": 2, "roll": "<role>", "nivaer": 1,
 *       "foretag": { "logistikansvarig": "anstalld" }, "val": { … },
 *       "kandidater": [ … ], "dagar": [ … ] }
 *
 * Every part from `foretag` on may be absent. `nivaer` is the version of the levels. The format only
 * ever grows: what was written before is read for ever, and what is added gets a new number. Reading
 * checks everything before anything is used and never throws.
 */
const FORMAT = 'kompetensmatrisen';
const VERSION = 2;

/** Formats of version 1 had a single part each, and said nothing of the company. */
const EARLIER: Readonly<Record<string, 'kandidater' | 'dagar'>> = {
  'kompetensmatrisen-kandidater': 'kandidater',
  'kompetensmatrisen-sjalvskattning': 'dagar',
};

/** What is kept in a file. A part that isn't meant to be there is absent, which differs from empty. */
export interface Kept {
  readonly staffing?: Staffing | undefined;
  /** The choices as JSON; what is in them is for who keeps them to say. */
  readonly choices?: string | undefined;
  readonly candidates?: readonly Candidate[] | undefined;
  /** Oldest first. */
  readonly snapshots?: readonly Snapshot[] | undefined;
}

/** What a file has been found to hold. */
export interface KeptFile extends Kept {
  /** The version of the levels; absent where the file is older than that. */
  readonly levels?: number | undefined;
  readonly mended: readonly MendedName[];
  /** Ids that the framework doesn't know. Scores and answers for such competences are kept. */
  readonly unknown: { readonly competences: readonly string[]; readonly roles: readonly string[] };
}

/** Why a file could not be read. */
export type FileProblem =
  | ParseProblem
  | FormatProblem
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'staffing'; readonly role: string }
  | CandidatesProblem
  | SnapshotsProblem;

type Catalogue = Pick<RuleFramework, 'competences' | 'specialists' | 'version'> & {
  readonly role: { readonly id: string };
};

/** Writes a file. The same content always gives the same text. */
export function encodeKept(catalogue: Catalogue, kept: Kept): string {
  const { staffing, choices, candidates, snapshots } = kept;
  const file = {
    format: FORMAT,
    version: VERSION,
    roll: catalogue.role.id,
    nivaer: levelsOf(catalogue),
    foretag: staffing && writtenStaffing(catalogue, staffing),
    val: choices === undefined ? undefined : JSON.parse(choices),
    kandidater: candidates && writtenCandidates(catalogue, candidates),
    dagar: snapshots && writtenSnapshots(catalogue, snapshots),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The version of a framework's levels. */
export function levelsOf({ version = FIRST_VERSION }: Pick<RuleFramework, 'version'>): number {
  return version;
}

/** Reads a file of any version. Nothing in it is used unless all of it is right. */
export function decodeKept(
  catalogue: Catalogue,
  text: string,
): KeptFile | { readonly problem: FileProblem } {
  const parsed = parseFile(text);
  if ('problem' in parsed) return parsed;
  try {
    return readFile(catalogue, parsed.value);
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
}

function readFile(catalogue: Catalogue, value: unknown): KeptFile {
  const top = asRecord(value);
  const { format, version } = top ?? {};
  if (top === undefined || typeof format !== 'string') return refuse({ kind: 'notOurs' });
  const only = Object.hasOwn(EARLIER, format) ? EARLIER[format] : undefined;
  if (only === undefined && format !== FORMAT) return refuse({ kind: 'notOurs' });
  if (typeof version !== 'number' || !Number.isSafeInteger(version)) refuse({ kind: 'shape' });
  if (version !== (only === undefined ? VERSION : 1)) refuse({ kind: 'version', version });
  if (only !== undefined) {
    if (!hasOnly(top, ['format', 'version', only])) refuse({ kind: 'shape' });
    return readParts(catalogue, { [only]: top[only] });
  }
  const { format: _, version: __, roll: role, nivaer: levels, ...parts } = top;
  if (typeof role !== 'string' || !ID.test(role)) return refuse({ kind: 'shape' });
  if (role !== catalogue.role.id) refuse({ kind: 'role', role });
  if (typeof levels !== 'number' || !Number.isSafeInteger(levels) || levels < 1) {
    return refuse({ kind: 'shape' });
  }
  return { ...readParts(catalogue, parts), levels };
}

function readParts(catalogue: Catalogue, parts: Record<string, unknown>): KeptFile {
  if (!hasOnly(parts, ['foretag', 'val', 'kandidater', 'dagar'])) refuse({ kind: 'shape' });
  const has = (part: string) => Object.hasOwn(parts, part);
  const { staffing, roles } = has('foretag')
    ? readStaffing(catalogue, parts['foretag'])
    : { staffing: undefined, roles: [] };
  const { candidates, mended } = has('kandidater')
    ? readCandidates(parts['kandidater'])
    : { candidates: undefined, mended: [] };
  const snapshots = has('dagar') ? readSnapshots(parts['dagar']) : undefined;
  if (has('val') && asRecord(parts['val']) === undefined) refuse({ kind: 'shape' });
  return {
    ...(staffing && { staffing }),
    ...(has('val') && { choices: JSON.stringify(parts['val']) }),
    ...(candidates && { candidates }),
    ...(snapshots && { snapshots }),
    mended,
    unknown: { competences: unknownCompetences(catalogue, { candidates, snapshots }), roles },
  };
}

function unknownCompetences(
  { competences }: Catalogue,
  { candidates = [], snapshots = [] }: Kept,
): readonly string[] {
  const known = new Set(competences.map(({ id }) => id));
  const named = [
    ...candidates.flatMap(({ scores }) => [...scores.keys()]),
    ...snapshots.flatMap(({ answers }) => [...answers.keys()]),
  ];
  return [...new Set(named)].filter((id) => !known.has(id));
}

function writtenStaffing(catalogue: Catalogue, staffing: Staffing): Record<string, string> {
  return Object.fromEntries(
    [...inCatalogueOrder(catalogue, staffing)].map(([id, form]) => [id, ENGAGEMENT_WORDS[form]]),
  );
}

/** A role by another name is read as what it is called now, and one that is unknown is named. */
function readStaffing(
  catalogue: Catalogue,
  value: unknown,
): { readonly staffing: Staffing; readonly roles: readonly string[] } {
  const record = asRecord(value);
  if (record === undefined) return refuse({ kind: 'shape' });
  const found = new Map<string, Engagement>();
  const roles: string[] = [];
  for (const [role, word] of Object.entries(record)) {
    const engagement = typeof word === 'string' ? engagementOf(word) : undefined;
    if (engagement === undefined || !ID.test(role)) return refuse({ kind: 'staffing', role });
    const specialist = catalogue.specialists.find(
      ({ id, aliases = [] }) => id === role || aliases.includes(role),
    );
    if (specialist === undefined || !canBe(specialist, engagement)) roles.push(role);
    if (specialist !== undefined) found.set(specialist.id, engagement);
  }
  return { staffing: inCatalogueOrder(catalogue, found), roles };
}
