// Figures of the code itself: files and lines for each room, the longest and the most tangled
// functions, circles of imports, and steps after the build.
//
//   npx node scripts/measure-code.ts [another copy of the project]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { functionsIn } from './lib/functions.ts';
import { importCircles } from './lib/import-circles.ts';

/** How many functions are listed. */
const LISTED = 8;
const COMPLEX = 10;

const root = resolve(process.argv[2] ?? '.');
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => join(src, file))
  .filter((file) => /\.(?:ts|tsx|astro|css|m?js)$/.test(file) && statSync(file).isFile())
  .toSorted();
const code = files.filter((file) => !file.endsWith('.css'));
const read = (file: string) => readFileSync(file, 'utf8');
const linesOf = (file: string) => read(file).trimEnd().split('\n').length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const roomOf = (file: string) => relative(src, file).split(/[\\/]/).at(0) ?? '';

const row = (what: string, ...numbers: readonly (number | string)[]) =>
  console.log(`${what.padEnd(48)}${numbers.map((number) => String(number).padStart(8)).join('')}`);

row('src: filer, rader', files.length, sum(files.map(linesOf)));
for (const [room, inside] of Object.entries(Object.groupBy(files, roomOf))) {
  if (inside !== undefined) row(`  ${room}`, inside.length, sum(inside.map(linesOf)));
}

const functions = code
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    functionsIn(file, read(file)).map((figures) => ({ ...figures, file: relative(root, file) })),
  );
const at = ({ file, line, name }: (typeof functions)[number]) => `  ${file}:${line} ${name}`;
const byLength = functions.toSorted((a, b) => b.lines - a.lines);
row('längsta funktion, rader', byLength[0]?.lines ?? 0);
for (const longest of byLength.slice(0, LISTED)) row(at(longest), longest.lines);

const complex = functions
  .filter(({ complexity }) => complexity > COMPLEX)
  .toSorted((a, b) => b.complexity - a.complexity);
row(`funktioner med komplexitet över ${COMPLEX}`, complex.length);
for (const tangled of complex) row(at(tangled), tangled.complexity);

const circles = importCircles(code, src);
row('cirklar av importer', circles.length);
for (const circle of circles) console.log(`  ${circle.join(' ↔ ')}`);

const after = code.filter((file) => /['"]astro:build:done['"]/.test(read(file)));
row('steg efter bygget (filer med astro:build:done)', after.length);
for (const file of after) console.log(`  ${relative(root, file)}`);
row('längsta fil, rader', Math.max(...code.map(linesOf)));
