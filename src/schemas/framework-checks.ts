import { checkIds } from './framework-id-checks.ts';
import { checkLevels } from './framework-level-checks.ts';
import { checkReferences } from './framework-reference-checks.ts';
import { checkRetired } from './framework-retired-checks.ts';
import { checkRoles } from './framework-role-checks.ts';
import type { FrameworkSheets } from './framework-sheets.ts';
import { checkVersions } from './framework-version-checks.ts';
import type { ContentProblem } from './problem.ts';

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
