// `npm run check`: types, lint, format, dead code and the language of what is published. Every check
// runs, so that one round shows everything there is to mend. `npm run check -- exempel/min-roll` reads
// the content of that folder instead of the guide's, and no code.
import { checkSettings, chooseContent, install, node } from './lib/tools.mjs';

const folder = chooseContent();
checkSettings();
await install();
/** @typedef {[name: string, file: string, args: string[]]} Check */
/** @type {Check[]} */
const contentChecks = [
  ['Innehåll', '../scripts/check-content.ts', []],
  ['Språk', '../scripts/check-language.ts', []],
  ['Fakta och källor', '../scripts/check-facts.ts', []],
];
/** @type {Check[]} */
const codeChecks = [
  ['Typer i sidor, öar och tester', 'astro/bin/astro.mjs', ['check', '--minimumSeverity', 'hint']],
  ['Typer i domänen, utan Node och DOM', 'typescript/bin/tsc', ['-p', 'src/domain/tsconfig.json']],
  ['Lint och format', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']],
  [
    'Format i .astro',
    'prettier/bin/prettier.cjs',
    ['--check', '--log-level', 'warn', 'src/**/*.astro'],
  ],
  ['Död kod', 'knip/bin/knip.js', []],
];

const failed = [];
const checks = folder === undefined ? [...codeChecks, ...contentChecks] : contentChecks;
for (const [name, file, args] of checks) {
  console.log(`\n— ${name}`);
  if ((await node(`node_modules/${file}`, args)) !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAllt är i ordning.' : `\nAtt rätta: ${failed.join('; ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
