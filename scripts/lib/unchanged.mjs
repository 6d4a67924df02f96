// Whether a build would only make again what stands in dist/ already.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CONTENT_SETTINGS, contentPaths, EXAMPLES } from '../../src/content-paths.mjs';
import { CODE, fingerprint } from '../../src/fingerprint.mjs';

/** What the site is made from, beside the content and the settings. */
const SOURCES = [EXAMPLES, 'public', 'scripts/build.mjs', 'package-lock.json', ...CODE];

/** Every setting that a build reads from its surroundings. */
export const SETTINGS = [
  'BASE_PATH',
  ...CONTENT_SETTINGS,
  'REPO_BRANCH',
  'REPO_URL',
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
  const from = fingerprint(root, [content.dir, events, ...SOURCES], [process.version, ...settings]);
  // Which events are over depends on the time, so a site with events is always built.
  const depends = existsSync(resolve(root, events));

  return {
    /** Tells whether the site that stands there is the one that would be built. */
    isBuilt() {
      if (depends || !existsSync(memory) || !existsSync(dist)) return false;
      try {
        const last = JSON.parse(readFileSync(memory, 'utf8'));
        return last.from === from && last.to === fingerprint(dist, ['.']);
      } catch {
        return false;
      }
    },
    /** Remembers the site that has just been built. */
    remember() {
      writeFileSync(memory, JSON.stringify({ from, to: fingerprint(dist, ['.']) }));
    },
  };
}
