import type { ContentProblem } from '../problem.ts';
import type { FrameworkSheets } from './files.ts';
import { checkIds } from './id-checks.ts';
import { checkLevels } from './level-checks.ts';
import { checkReferences } from './reference-checks.ts';
import { checkRetired } from './retired-checks.ts';
import { checkRoles } from './role-checks.ts';
import { checkVersions } from './version-checks.ts';

/** Holds the files of a framework against each other and tells everything that doesn't agree. */
export function checkFramework(sheets: FrameworkSheets): readonly ContentProblem[] {
  const problems = [
    ...checkIds(sheets),
    ...checkReferences(sheets),
    ...checkLevels(sheets),
    ...checkRoles(sheets),
    ...checkRetired(sheets),
  ];
  // A number that is wrong anyway would look like a change that nobody has told.
  return problems.length > 0 ? problems : [...checkVersions(sheets)];
}
