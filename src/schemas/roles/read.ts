import { existsSync } from 'node:fs';
import { filesOf, shownPath } from '../../content-paths.mjs';
import type { Framework } from '../../domain/framework.ts';
import type { FrameworkFiles } from '../framework/files.ts';
import { assemble, checkedFramework, type ReadOptions } from '../framework/read.ts';
import { type ContentProblem, throwIfAny } from '../problem.ts';
import { readList } from '../yaml/located-list.ts';
import { readYaml } from '../yaml/source.ts';
import { checkRole, checkRoles } from './checks.ts';
import { filesOfRole } from './compose.ts';
import { furtherRoleSchema } from './schema.ts';

/** What came of reading `roller.yaml`: a framework for each role, and all that is wrong. */
export interface RolesReading {
  readonly roles: readonly FrameworkFiles[];
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads the roles that a content folder has beside its first one, and tells everything that is wrong
 * with them. `first` is that role's own framework, undefined where it can't be read.
 */
export function checkedRoles(
  contentDir: string,
  root: string,
  first: FrameworkFiles | undefined,
): RolesReading {
  const { roles: path } = filesOf(contentDir);
  if (!existsSync(path)) return { roles: [], problems: [] };
  const reading = readList(readYaml(path, shownPath(root, path)), 'Rollen', furtherRoleSchema);
  const { parsed: list, problems } = reading;
  if (list === undefined || first === undefined) return { roles: [], problems };
  const roles = list.items.map((item) => ({ item, files: filesOfRole(first, list, item) }));
  return {
    roles: roles.map(({ files }) => files),
    problems: [
      ...problems,
      ...checkRoles(first, list),
      ...roles.flatMap(({ item, files }) => checkRole(first, list, item, files)),
    ],
  };
}

/**
 * The frameworks of the roles that a content folder has beside its first one; none where it has no
 * `roller.yaml`. Throws a `ContentError` with everything that is wrong with them.
 */
export function readRoles(
  contentDir: string,
  { root = process.cwd(), publisher }: ReadOptions,
): readonly Framework[] {
  const { matrix, roles: path } = filesOf(contentDir);
  if (!existsSync(path)) return [];
  const { files } = checkedFramework(matrix, { root });
  const { roles, problems } = checkedRoles(contentDir, root, files);
  throwIfAny(problems);
  const newest = files?.versions?.items.at(-1)?.value.version;
  const areas = files?.areas.items.map(({ value }) => value) ?? [];
  return roles.map((role) => ({
    ...assemble(role, publisher),
    // The role keeps no history of its own, but a company's link must say under which version of the
    // first role's levels it was made: it follows there.
    ...(newest === undefined ? {} : { version: newest }),
    areas: everyArea(areas, role),
  }));
}

/** All areas of the site in their own order, which gives each its colour; those in use come first in priority. */
function everyArea(areas: Framework['areas'], { areas: used }: FrameworkFiles): Framework['areas'] {
  const own = new Map(used.items.map(({ value }) => [value.id, value]));
  let last = own.size;
  return areas.map((area) => {
    const found = own.get(area.id);
    if (found !== undefined) return found;
    last += 1;
    return { ...area, priority: last };
  });
}
