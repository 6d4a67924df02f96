import type { Framework } from '../../domain/framework.ts';
import { throwIfAny } from '../problem.ts';
import { shownPath } from '../shown-path.ts';
import type { Sheet } from '../yaml/located-list.ts';
import { checkFramework } from './checks.ts';
import { type FrameworkSheets, readSheets } from './files.ts';

/** Where the build stands, so that messages name files the way the author sees them. */
export interface ReadOptions {
  /** Files are named relative to this folder; the current one unless told. */
  readonly root?: string;
}

/**
 * Reads a framework from a folder of YAML files (role, levels, areas, competences, specialists,
 * profiles, rules and, where it has been made public, published and versions). Throws a `ContentError` that names
 * everything that is wrong, in Swedish, with file and line.
 */
export function readFramework(dir: string, { root = process.cwd() }: ReadOptions = {}): Framework {
  const { sheets, problems } = readSheets(dir, shownPath(root, dir));
  throwIfAny(sheets === undefined ? problems : [...problems, ...checkFramework(sheets)]);
  return assemble(sheets);
}

function assemble(sheets: FrameworkSheets | undefined): Framework {
  const role = sheets?.role.value;
  const rules = sheets?.rules.value;
  // Nothing is missing once there are no problems, but the compiler can't know that.
  if (sheets === undefined || role === undefined || rules === undefined)
    throw new Error('Framework without problems or data');
  const versions = sheets.versions === undefined ? [] : valuesOf(sheets.versions);
  const newest = versions.at(-1)?.version;
  return {
    ...(newest === undefined ? {} : { version: newest }),
    role,
    levels: valuesOf(sheets.levels),
    areas: valuesOf(sheets.areas),
    competences: valuesOf(sheets.competences),
    specialists: valuesOf(sheets.specialists),
    profiles: valuesOf(sheets.profiles),
    rules,
    versions: versions.map(({ mark: _, ...version }) => version),
  };
}

function valuesOf<T>(sheet: Sheet<T>): readonly T[] {
  return sheet.entries.map(({ value }) => value);
}
