// Part of `npm run check`: names the facts and the legal notes that were checked more than a year ago.
// They are no error, for what is old may still be true, but somebody should read their sources again.
import { contentPaths } from '../src/content-paths.mjs';
import { checkedLongAgo, oldFactLine, readFacts } from '../src/schemas/articles/facts.ts';
import { oldLegalLine, readLegalNotes } from '../src/schemas/articles/legal-notes.ts';
import { formatProblem } from '../src/schemas/problem.ts';

const { dir } = contentPaths();
const today = new Date();
const { facts, problems } = readFacts(dir);
for (const problem of problems) console.error(formatProblem(problem));
const notes = readLegalNotes(dir);
const old = [
  ...checkedLongAgo(facts, today).map(oldFactLine),
  ...checkedLongAgo(notes, today).map(oldLegalLine),
];
for (const line of old) console.warn(line);
console.log(
  `${facts.length} fakta och ${notes.length} noter om lagen, ${old.length} kontrollerade för mer än ett år sedan.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
