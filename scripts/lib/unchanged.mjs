// Whether a build would only make again what stands in dist/ already.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentPaths } from '../../src/content-paths.mjs';
import { fingerprint, wholeMark } from '../../src/fingerprint.mjs';

/**
 * Remembers what a build was made from and what came of it, in one small file.
 * @param {string} root The project's folder.
 * @param {string} dist Where the site stands when it is built.
 */
export function unchanged(root, dist) {
  const memory = join(root, '.build', 'senaste.json');
  const from = wholeMark(root);
  // Which events are over depends on the time, so a site with events is always built.
  const depends = existsSync(resolve(root, contentPaths(root).articles('event')));

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
