// Part of `npm run check`: everything in the content that would stop a build before a page is made.
import { contentPaths } from '../src/content-paths.mjs';
import { formatProblem } from '../src/schemas/problem.ts';
import { contentMistakes } from '../src/site-build/content-checks.ts';

const problems = contentMistakes(contentPaths().dir, 'public', undefined);
for (const problem of problems) console.error(formatProblem(problem));
console.log(problems.length === 0 ? 'Inget att anmärka på.' : `${problems.length} fel.`);
process.exitCode = problems.length === 0 ? 0 : 1;
