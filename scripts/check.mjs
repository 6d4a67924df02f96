// `npm run check`: types, lint, format, dead code and the language of what is published. Every check
// runs, so that one round shows everything there is to mend. `npm run check -- exempel/min-roll` reads
// the texts of that folder instead of the guide's.
import { checkSettings, chooseContent, install, node } from './lib/tools.mjs';

chooseContent();
checkSettings();
await install();
/** @type {[name: string, file: string, args: string[]][]} */
const checks = [
  ['Typer i sidor, öar och tester', 'astro/bin/astro.mjs', ['check', '--minimumSeverity', 'hint']],
  ['Typer i domänen, utan Node och DOM', 'typescript/bin/tsc', ['-p', 'src/domain/tsconfig.json']],
  ['Lint och format', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']],
  [
    'Format i .astro',
    'prettier/bin/prettier.cjs',
    ['--check', '--log-level', 'warn', 'src/**/*.astro'],
  ],
  ['Språk', '../scripts/check-language.ts', []],
  ['Fakta och källor', '../scripts/check-facts.ts', []],
  ['Död kod', 'knip/bin/knip.js', []],
];

const failed = [];
for (const [name, file, args] of checks) {
  console.log(`\n— ${name}`);
  if ((await node(`node_modules/${file}`, args)) !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAllt är i ordning.' : `\nAtt rätta: ${failed.join('; ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
