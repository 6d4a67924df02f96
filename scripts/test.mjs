// `npm test`: installs, builds and runs every test. Ends with one line that counts them all.
// `npm run test:all` runs also those that need web servers and more browsers. `npm test -- exempel/min-roll`
// builds the matrix in that folder and runs the tests that hold for the site of any role: those of the
// code don't depend on the content.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isOwnRole } from '../src/content-paths.mjs';
import { findJava } from './lib/java.mjs';
import { build, checkSettings, chooseContent, giveUp, install, node, root } from './lib/tools.mjs';

/** What is asked of the site of any role in a browser. */
const ANY_SITE = ['axe', 'recalculation', 'whole-guide', 'without-script'];
/** Tests of the build itself, which make sites of their own. */
const OF_THE_BUILD = ['build-again', 'build-faults', 'build', 'event', 'own-role'];

const everything = process.argv.includes('--everything');
chooseContent();
checkSettings();
const isOwn = isOwnRole();
await install();
// Found before the build, so that a machine without a browser or Java hears of it at once.
const { findShell } = await import('./lib/browser.mjs');
const browser = await findShell({ install: everything }).catch((error) => giveUp(error.message));
await findJava().catch((error) => giveUp(error.message));
if (!(await build())) giveUp('Sajten kunde inte byggas, så inga tester kördes.');

const reports = join(root, 'reports');
await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });
const projects = isOwn
  ? ['site']
  : ['unit', 'components', 'site', 'guide', ...(everything ? ['released'] : [])];
const leftOut = isOwn ? OF_THE_BUILD : [];
const unit = await node('node_modules/vitest/vitest.mjs', [
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  ...leftOut.flatMap((name) => ['--exclude', `tests/site/${name}.test.ts`]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${join(reports, 'unit.json')}`,
]);
const walked = isOwn ? ANY_SITE.map((name) => `tests/e2e/${name}.test.ts`) : [];
const e2e = await node('node_modules/@playwright/test/cli.js', ['test', ...walked], {
  env: { ...process.env, ...(browser && { CHROMIUM_PATH: browser }) },
});

/** @param {string} name */
const read = async (name) => JSON.parse(await readFile(join(reports, name), 'utf8'));
const vitest = await read('unit.json').catch(() => giveUp('Vitest lämnade ingen rapport.'));
const playwright = await read('e2e.json').catch(() => giveUp('Playwright lämnade ingen rapport.'));
const skipped = vitest.numPendingTests + vitest.numTodoTests + playwright.stats.skipped;
const passed = vitest.numPassedTests + playwright.stats.expected;
const failed = vitest.numFailedTests + playwright.stats.unexpected + playwright.stats.flaky;
if (skipped > 0) console.error(`${skipped} tester hoppades över. Inget test får hoppas över.`);
// Said again at the end: of a long run, often only the last lines are kept.
for (const { name, message, assertionResults } of vitest.testResults) {
  const failures = assertionResults.filter(
    (/** @type {{ status: string }} */ { status }) => status === 'failed',
  );
  for (const { fullName, failureMessages } of failures)
    console.error(`\n${relative(root, name)}: ${fullName}\n${failureMessages.join('\n')}`);
  if (failures.length === 0 && message) console.error(`\n${relative(root, name)}: ${message}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = unit === 0 && e2e === 0 && failed === 0 && skipped === 0 && passed > 0 ? 0 : 1;
