import type { ContentProblem } from '../problem.ts';
import { checkEngagements } from './engagement-checks.ts';
import type { FrameworkFiles } from './files.ts';
import { checkIds } from './id-checks.ts';
import { checkLevels } from './level-checks.ts';
import { checkReferences } from './reference-checks.ts';
import { checkRetired } from './retired-checks.ts';
import { checkVersions } from './version-checks.ts';

/** Holds the files of a framework against each other and tells everything that doesn't agree. */
export function checkFramework(files: FrameworkFiles): readonly ContentProblem[] {
  const problems = [
    ...checkIds(files),
    ...checkReferences(files),
    ...checkLevels(files),
    ...checkEngagements(files),
    ...checkRetired(files),
  ];
  // A number that is wrong anyway would look like a change that nobody has told.
  return problems.length > 0 ? problems : [...checkVersions(files)];
}
