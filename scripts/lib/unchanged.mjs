// Whether a build would only make again what stands in dist/ already.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CONTENT_SETTINGS, contentPaths, EXAMPLES } from '../../src/content-paths.mjs';

/** What the site is made from, beside the content and the settings. */
const SOURCES = [
  EXAMPLES,
  'public',
  'src',
  'scripts/build.mjs',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

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

/**
 * Remembers what a build was made from and what came of it, in one small file.
 * @param {string} root The project's folder.
 * @param {string} dist Where the site stands when it is built.
 */
export function unchanged(root, dist) {
  const memory = join(root, '.build', 'senaste.json');
  const content = contentPaths(root);
  const events = content.articles('event');
  const settings = SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`);
  const from = mark(root, [content.dir, events, ...SOURCES], [process.version, ...settings]);
  // Which events are over depends on the time, so a site with events is always built.
  const depends = existsSync(resolve(root, events));

  return {
    /** Tells whether the site that stands there is the one that would be built. */
    isBuilt() {
      if (depends || !existsSync(memory) || !existsSync(dist)) return false;
      try {
        const last = JSON.parse(readFileSync(memory, 'utf8'));
        return last.from === from && last.to === mark(dist, ['.']);
      } catch {
        return false;
      }
    },
    /** Remembers the site that has just been built. */
    remember() {
      writeFileSync(memory, JSON.stringify({ from, to: mark(dist, ['.']) }));
    },
  };
}

/**
 * One short mark of files and folders and all that they hold, of where they are and of some words.
 * @param {string} root
 * @param {readonly string[]} names
 * @param {readonly string[]} [words]
 */
function mark(root, names, words = []) {
  const hash = createHash('sha256').update(words.join('\n'));
  for (const file of names.flatMap((name) => filesIn(resolve(root, name)))) {
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
