// Compares two built sites, page by page and file by file: that a change of the code changed nothing
// that a reader, a screen reader or a machine meets. Names of hashed files, hashes of the policy,
// what an island carries and whitespace are left out.
//
//   npx node scripts/compare-sites.ts before/ dist/
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Facts, factsOf } from './lib/page-facts.ts';

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined || !existsSync(before) || !existsSync(after)) {
  console.error('Säg vilka: npx node scripts/compare-sites.ts före/ efter/');
  process.exit(2);
}

/** How many differing lines of one file are shown from each site. */
const SHOWN = 4;
const WIDTH = 300;

/** Files that are compared as lines; of the rest every byte counts. */
const TEXT: readonly (readonly [kind: string, name: RegExp])[] = [
  ['markdown copies', /\.md$/],
  ['llms.txt, robots.txt', /(?:llms|robots)\.txt$/],
  ['feeds', /flode\.xml$|\.ics$/],
  ['sitemap', /sitemap.*\.xml$/],
  ['data', /^data\//],
  ['redirects', /^_redirects$/],
  ['headers', /^_headers$/],
  ['manifest', /\.webmanifest$/],
];

/** Everything that is compared, as one entry per kind and file. */
function factsOfSite(dir: string): Map<string, string[]> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(dir, file)).isFile())
    .toSorted();
  const facts = files.flatMap((file) =>
    Object.entries(factsOfFile(dir, file)).map(([kind, lines]): [string, string[]] => [
      `${kind}\t${file}`,
      lines,
    ]),
  );
  return new Map([...facts, ...searchRecords(dir)]);
}

function factsOfFile(dir: string, file: string): Facts {
  if (file.startsWith('_astro/') || file.startsWith('pagefind/')) return {};
  const bytes = readFileSync(join(dir, file));
  if (file.endsWith('.html')) return factsOf(withoutHashes(bytes.toString()));
  const kind = TEXT.find(([, name]) => name.test(file))?.[0];
  if (kind === undefined) return { 'other files': [bytes.toString('base64')] };
  return { [kind]: linesOf(withoutHashes(bytes.toString())) };
}

/** What the search finds, one entry per record; the index itself is made from them. */
function searchRecords(dir: string): [string, string[]][] {
  const folder = join(dir, 'pagefind/fragment');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString();
    const record = JSON.parse(text.slice(text.indexOf('{')));
    return [`search records\t${record.url}`, JSON.stringify(record, null, 1).split('\n')];
  });
}

function withoutHashes(text: string): string {
  return text.replace(/\/_astro\/[^"'\s)<>]+/g, '/_astro/…').replace(/ ?'sha256-[^']+'/g, '');
}

/** The lines of a text, with elements and members of data on lines of their own. */
function linesOf(text: string): string[] {
  return text
    .replaceAll('><', '>\n<')
    .replaceAll(',"', ',\n"')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The lines that only one of two lists holds, as often as it holds them, or a word on their order. */
function difference(old: readonly string[], now: readonly string[]): string[] {
  const gone = without(old, now).map((line) => `- ${line}`);
  const come = without(now, old).map((line) => `+ ${line}`);
  if (gone.length + come.length === 0) {
    const at = old.findIndex((line, position) => line !== now[position]);
    return [`  annan ordning från rad ${at + 1}: ${old[at]} | ${now[at]}`];
  }
  return [...some(gone), ...some(come)];
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const times = left.get(line) ?? 0;
    left.set(line, times - 1);
    return times <= 0;
  });
}

function some(lines: readonly string[]): string[] {
  const short = lines.map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)} …` : line));
  const more = lines.length - SHOWN;
  return more > 0 ? [...short.slice(0, SHOWN), `  … och ${more} rader till`] : short;
}

const old = factsOfSite(before);
const now = factsOfSite(after);
const counts = new Map<string, { same: number; differ: number }>();
for (const key of new Set([...old.keys(), ...now.keys()])) {
  const [kind = '', file = ''] = key.split('\t');
  const [was, is] = [old.get(key), now.get(key)];
  const count = counts.get(kind) ?? { same: 0, differ: 0 };
  counts.set(kind, count);
  if (was !== undefined && is !== undefined && was.join('\n') === is.join('\n')) {
    count.same += 1;
    continue;
  }
  count.differ += 1;
  if (was === undefined) console.log(`${kind}: ${file} finns bara i ${after}`);
  else if (is === undefined) console.log(`${kind}: ${file} finns bara i ${before}`);
  else if (kind === 'other files') console.log(`${kind}: ${file} har andra byte`);
  else console.log([`${kind}: ${file}`, ...difference(was, is)].join('\n  '));
}

console.log(`\n${basename(before)} → ${basename(after)}`);
for (const [kind, { same, differ }] of counts) {
  console.log(
    `${kind.padEnd(24)}${String(same).padStart(5)} lika${String(differ).padStart(5)} olika`,
  );
}
process.exitCode = [...counts.values()].some(({ differ }) => differ > 0) ? 1 : 0;
