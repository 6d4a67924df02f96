// Part of `npm run check`: spelling, marks and readability of everything a visitor reads.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadModule } from 'hunspell-asm';
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { contentPaths, exampleContent, filesOf } from '../src/content-paths.mjs';
import { linesLeft } from '../src/schemas/articles/language/left-to-write.ts';
import { readability } from '../src/schemas/articles/language/lix.ts';
import {
  blocksOf,
  piecesOf,
  type TextPiece,
} from '../src/schemas/articles/language/running-text.ts';
import { misspelt, wrongMarks } from '../src/schemas/articles/language/spelling.ts';
import { readArticles } from '../src/schemas/articles/source.ts';
import { siteConfig } from '../src/schemas/site.ts';

const content = contentPaths();
/** What is published: the site's own content, and the examples that it shows. Drafts aren't read. */
const folders = [
  content.dir,
  ...(siteConfig(content.dir).examples ?? []).map((name) => exampleContent(name)),
];
const LIX = { min: 30, max: 40 };

/** Articles that may be easier or heavier than the rest, and why. */
const LIX_REASONS: Readonly<Record<string, string>> = Object.assign(
  {},
  ...folders
    .map((folder) => filesOf(folder).readability)
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8'))),
);

/** Keys of the data whose values are ids, addresses, other languages or what readers type. */
const NOT_SWEDISH = new Set(
  'id area areas claim page specialists specialist from to uri url label preferredLabel english sfia competence competences see aliases covers supports engagements words proof mark date checked pages light dark logo examples'.split(
    ' ',
  ),
);

const require = createRequire(import.meta.url);
const dictionary = dirname(require.resolve('dictionary-sv'));
const hunspell = await loadModule();
const mount = (name: string) => hunspell.mountBuffer(readFileSync(join(dictionary, name)), name);
const swedish = hunspell.create(mount('index.aff'), mount('index.dic'));
/** The words that each folder has beside the dictionary's; an example leans on the guide's as well. */
const own = new Set(folders.flatMap((folder) => wordsIn(filesOf(folder).spelling)));

function wordsIn(list: string): string[] {
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  return lines
    .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
    .filter((word) => word !== '');
}

const problems: string[] = [];
const notes: string[] = [];
const unknown = new Map<string, number>();

function check(file: string, { line, text }: TextPiece): void {
  for (const word of misspelt(text, (candidate) => swedish.spell(candidate), own)) {
    const [near] = swedish.suggest(word);
    const advice = near === undefined ? '' : ` Menade du ”${near}”?`;
    problems.push(
      `${file}:${line}: ”${word}” finns inte i ordboken.${advice} Rätta, skriv <En>${word}</En> om det är engelska, eller lägg ordet i ${content.spelling}.`,
    );
    unknown.set(word, (unknown.get(word) ?? 0) + 1);
  }
  for (const message of wrongMarks(text)) problems.push(`${file}:${line}: ${message}`);
}

for (const { file, tree, frontmatter } of folders.flatMap((folder) =>
  readArticles(folder, process.cwd()),
)) {
  if (tree === undefined) continue;
  for (const piece of piecesOf(tree)) check(file, piece);
  for (const key of ['title', 'description']) {
    const value: unknown = Reflect.get(Object(frontmatter?.data), key);
    if (typeof value === 'string') {
      check(file, { line: frontmatter?.lineOf([key]) ?? 0, text: value });
    }
  }
  const { lix, words } = readability(blocksOf(tree));
  const shown = lix.toFixed(1).replace('.', ',');
  // A page of a few sentences has no readability to speak of.
  if (words < 150) continue;
  if (lix >= LIX.min && lix <= LIX.max) notes.push(`${file}: LIX ${shown}, ${words} ord`);
  else if (LIX_REASONS[file] !== undefined) {
    notes.push(`${file}: LIX ${shown}, ${words} ord. Avsiktligt: ${LIX_REASONS[file]}`);
  } else {
    problems.push(
      `${file}: LIX är ${shown} men ska vara ${LIX.min}–${LIX.max}. Skriv om, eller ange skälet i ${content.readability}.`,
    );
  }
}

const dataFiles = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
for (const file of dataFiles) {
  if (!/\.(?:mdx|yaml)$/.test(file)) continue;
  const left = linesLeft(readFileSync(file, 'utf8')).map(
    (line) => `${file}:${line}: Här är något kvar att skriva.`,
  );
  // An example that is being written is nobody's fault.
  (file.startsWith(join(content.dir, '/')) ? problems : notes).push(...left);
  // Ids, and words in English.
  if (!/(?<!\/(?:published|english))\.yaml$/.test(file)) continue;
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  visit(document, {
    Pair: (_, { key, value }) =>
      isScalar(key) &&
      NOT_SWEDISH.has(String(key.value)) &&
      (isScalar(value) || isMap(value) || value !== null)
        ? visit.SKIP
        : undefined,
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || isPair(node)) return;
      if (/^https?:/.test(node.value)) return;
      const line = lines.linePos(node.range?.[0] ?? 0).line;
      check(file, { line, text: node.value });
    },
  });
}

if (process.argv.includes('--ord')) {
  for (const [word, times] of [...unknown].sort(([a], [b]) => a.localeCompare(b, 'sv'))) {
    console.log(`${word} ${times}`);
  }
} else {
  console.log(notes.join('\n'));
  if (problems.length > 0) console.error(`\n${problems.join('\n')}\n\n${problems.length} fel.`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
