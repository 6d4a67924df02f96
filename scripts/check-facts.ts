// Part of `npm run check`: names the facts and the legal notes that were checked more than a year ago,
// and the lines that may say a level as it was before it was changed. They are no error, for what is
// old may still be true, but somebody should read them again.
import { contentPaths } from '../src/content-paths.mjs';
import { checkedLongAgo, oldFactLine, readFacts } from '../src/schemas/articles/facts.ts';
import { oldLegalLine, readLegalNotes } from '../src/schemas/articles/legal-notes.ts';
import { readArticles } from '../src/schemas/articles/source.ts';
import { formerLevels } from '../src/schemas/articles/stated-levels.ts';
import { readFrameworkFiles } from '../src/schemas/framework/files.ts';
import { formatProblem } from '../src/schemas/problem.ts';

const { dir, matrix } = contentPaths();
const today = new Date();
const { facts, problems } = readFacts(dir);
for (const problem of problems) console.error(formatProblem(problem));
const notes = readLegalNotes(dir);
const old = [
  ...checkedLongAgo(facts, today).map(oldFactLine),
  ...checkedLongAgo(notes, today).map(oldLegalLine),
];
const { files } = readFrameworkFiles(matrix, matrix);
const levels = formerLevels(
  readArticles(dir, process.cwd()),
  files?.competences.items.map(({ value }) => value) ?? [],
  files?.versions?.items.at(-1)?.value,
);
for (const line of [...old, ...levels.map(formatProblem)]) console.warn(line);
console.log(
  `${facts.length} fakta och ${notes.length} noter om lagen, ${old.length} kontrollerade för mer än ett år sedan.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
