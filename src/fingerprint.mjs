// Short marks of what a site is made from, by which it is known whether something has to be made
// again. Plain JavaScript, because the commands ask it too, on whatever Node the machine has.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CONTENT_SETTINGS, contentPaths, EXAMPLES } from './content-paths.mjs';

/** What the site is made with, whatever its content: code, and the packages that it names. */
const CODE = ['src', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Every setting that a build reads from its surroundings. */
export const SETTINGS = [
  'BASE_PATH',
  ...CONTENT_SETTINGS,
  'REPO_BRANCH',
  'REPO_URL',
  'SHOW_DRAFTS',
  'SITE_URL',
  'SOURCE_DATE_EPOCH',
];

/** The mark of the code, its packages, the settings and the version of Node. */
export function codeMark(root = process.cwd()) {
  return fingerprint(root, CODE, surroundings());
}

/**
 * The mark of all that a page can be made of beside articles: the code and the settings, and every
 * list and picture of the content.
 */
export function siteMark(root = process.cwd()) {
  const sources = [...CODE, EXAMPLES, 'public', contentPaths(root).dir];
  return fingerprint(root, sources, surroundings(), (file) => !file.endsWith('.mdx'));
}

/** The mark of everything that a site is made from. */
export function wholeMark(root = process.cwd()) {
  const content = contentPaths(root);
  const sources = [...CODE, EXAMPLES, 'public', content.dir, content.articles('event')];
  return fingerprint(root, [...sources, 'scripts/build.mjs'], surroundings());
}

const surroundings = () => [
  process.version,
  ...SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`),
];

/**
 * One short mark of files and folders and all that they hold, of where they are and of some words.
 * What isn't there counts as empty.
 * @param {string} root
 * @param {readonly string[]} names
 * @param {readonly string[]} words
 * @param {(file: string) => boolean} counts
 */
export function fingerprint(root, names, words = [], counts = () => true) {
  const hash = createHash('sha256').update(words.join('\n'));
  for (const file of names.flatMap((name) => filesIn(resolve(root, name))).filter(counts)) {
    const bytes = readFileSync(file);
    hash.update(`\n${relative(root, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
}
