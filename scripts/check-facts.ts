// Part of `npm run check`: names the facts that were checked more than a year ago. They are no error,
// for what is old may still be true, but somebody should read their sources again.
import { contentPaths } from '../src/content-paths.mjs';
import { oldFactLine, oldFacts, readFacts } from '../src/schemas/articles/facts.ts';
import { formatProblem } from '../src/schemas/problem.ts';

const { facts, problems } = readFacts(contentPaths().dir);
for (const problem of problems) console.error(formatProblem(problem));
const old = oldFacts(facts, new Date());
for (const fact of old) console.warn(oldFactLine(fact));
console.log(`${facts.length} fakta, ${old.length} kontrollerade för mer än ett år sedan.`);
process.exitCode = problems.length === 0 ? 0 : 1;
