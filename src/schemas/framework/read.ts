import { shownPath } from '../../content-paths.mjs';
import type { Framework } from '../../domain/framework.ts';
import { checkNames } from '../doubles.ts';
import { type ContentProblem, throwIfAny } from '../problem.ts';
import type { LocatedList } from '../yaml/located-list.ts';
import { checkDefinite } from './definite-checks.ts';
import { checkEngagements } from './engagement-checks.ts';
import { type FrameworkFiles, type FrameworkReading, readFrameworkFiles } from './files.ts';
import { checkIds } from './id-checks.ts';
import { checkLevels } from './level-checks.ts';
import { checkReferences } from './reference-checks.ts';
import { checkRetired } from './retired-checks.ts';
import { checkVersions } from './version-checks.ts';

/** Where the build stands, so that messages name files the way the author sees them. */
export interface CheckOptions {
  /** Files are named relative to this folder; the current one unless told. */
  readonly root?: string;
}

/** How a framework is read. */
export interface ReadOptions extends CheckOptions {
  /** The name of the site that it is published on. */
  readonly publisher: string;
}

/**
 * Reads a framework from a folder of YAML files (role, levels, areas, competences, specialists,
 * profiles, rules and, where it has been made public, published and versions). Throws a `ContentError` that names
 * everything that is wrong, in Swedish, with file and line.
 */
export function readFramework(
  dir: string,
  { root = process.cwd(), publisher }: ReadOptions,
): Framework {
  const { files, problems } = checkedFramework(dir, { root });
  throwIfAny(problems);
  return assemble(files, publisher);
}

/** Reads the files of a framework and tells everything that is wrong with them. */
export function checkedFramework(
  dir: string,
  { root = process.cwd() }: CheckOptions = {},
): FrameworkReading {
  const { files, problems } = readFrameworkFiles(dir, shownPath(root, dir));
  return {
    files,
    problems: files === undefined ? problems : [...problems, ...checkFramework(files)],
  };
}

/** Holds the files of a framework against each other and tells everything that doesn't agree. */
function checkFramework(files: FrameworkFiles): readonly ContentProblem[] {
  const problems = [
    ...checkIds(files),
    ...checkDefinite(files),
    ...checkReferences(files),
    ...checkLevels(files),
    ...checkEngagements(files),
    ...checkRetired(files),
    ...checkNames(files),
  ];
  // A number that is wrong anyway would look like a change that no version records.
  return problems.length > 0 ? problems : [...checkVersions(files)];
}

/** Makes a framework of files without problems. */
export function assemble(files: FrameworkFiles | undefined, publisher: string): Framework {
  const role = files?.role.value;
  const rules = files?.rules.value;
  // Nothing is missing once there are no problems, but the compiler can't know that.
  if (files === undefined || role === undefined || rules === undefined)
    throw new Error('Framework without problems or data');
  const versions = files.versions === undefined ? [] : valuesOf(files.versions);
  const newest = versions.at(-1)?.version;
  return {
    ...(newest === undefined ? {} : { version: newest }),
    publisher,
    role,
    levels: valuesOf(files.levels),
    areas: valuesOf(files.areas),
    competences: valuesOf(files.competences),
    specialists: valuesOf(files.specialists),
    profiles: valuesOf(files.profiles),
    rules,
    versions: versions.map(({ mark: _, ...version }) => version),
  };
}

function valuesOf<T>(list: LocatedList<T>): readonly T[] {
  return list.items.map(({ value }) => value);
}
