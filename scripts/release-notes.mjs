// `npx node scripts/release-notes.mjs`: the newest version in CHANGELOG.md, nothing where none has been
// given out. With a version after it: what is said of that one. Read by the workflow that gives it out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionsIn } from './lib/changelog.mjs';
import { giveUp, root } from './lib/tools.mjs';

const versions = versionsIn(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
const [wanted] = process.argv.slice(2);
if (wanted === undefined) {
  console.log([...versions.keys()][0] ?? '');
} else {
  const notes = versions.get(wanted);
  if (!notes) giveUp(`CHANGELOG.md säger inget om ${wanted}.`);
  console.log(notes);
}
