import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFigures } from './build.ts';
import { type Figure, rows } from './figures.ts';
import { guideFigures } from './guide.ts';
import { largeFigures } from './large.ts';
import { ruleFigures } from './rule.ts';
import { sizeFigures } from './sizes.ts';
import { starlightArticle } from './starlight.ts';
import { SLOW } from './web/slow-page.ts';
import { webFigures } from './web/web.ts';

/**
 * `npm run bench`: what the pages, the rule, the matrix and the build cost, in one table and one
 * file. Reads `dist/`, which the command builds first. A part by itself: `npm run bench -- storlek`.
 */

const root = new URL('../../', import.meta.url);
const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    compare: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('reports/bench.json', root)) },
    starlight: { type: 'boolean', default: false },
    varv: { type: 'string', default: '5' },
  },
});
const rounds = Number(options.varv);
const article = fileURLToPath(new URL('content/guide/konsult-eller-anstalld.mdx', root));

const PARTS: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  storlek: sizeFigures,
  regel: ruleFigures,
  webb: async () =>
    webFigures(rounds, options.starlight ? await starlightArticle(article) : undefined),
  stort: () => largeFigures(rounds),
  guide: () => guideFigures(rounds),
  bygge: () => buildFigures(options.starlight),
};

const unknown = wanted.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
  console.error(
    `Delen ${unknown.join(', ')} finns inte. Välj bland ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exit(1);
}

const figures: Figure[] = [];
for (const [part, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  console.log(`Mäter ${part} …`);
  try {
    figures.push(...(await measure()));
  } catch (error) {
    // The other parts take long to measure, and are as true without this one.
    console.error(`Delen ${part} gick inte att mäta:`, error);
    process.exitCode = 1;
  }
}

const earlier: readonly Figure[] =
  options.compare === undefined ? [] : JSON.parse(readFileSync(options.compare, 'utf8')).figures;
console.table(rows(figures, earlier));
console.log(
  `Sidor mäts i Chromium på ${SLOW.bitsPerSecond / 1e6} Mbit/s, ${SLOW.latency} ms och CPU ÷ ${SLOW.cpu}, över HTTP/1.1 med brotli på den egna maskinen, median av ${rounds} varv. Den handskrivna sidan har varken meny, sök eller tema.`,
);
const conditions = {
  when: new Date().toISOString(),
  node: process.version,
  processor: `${cpus().length} × ${cpus()[0]?.model ?? 'okänd'}`,
  rounds,
  line: SLOW,
};
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, `${JSON.stringify({ conditions, figures }, undefined, 2)}\n`);
console.log(`Allt står också i ${options.out}.`);
