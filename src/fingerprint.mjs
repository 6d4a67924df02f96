// Plain JavaScript, because the commands ask it too, on whatever Node the machine has.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** What the site is made with, whatever its content: code, and the packages that it names. */
export const CODE = ['src', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * One short mark of files and folders and all that they hold, of where they are and of some words.
 * What isn't there counts as empty.
 * @param {string} root
 * @param {readonly string[]} names
 * @param {readonly string[]} [words]
 */
export function fingerprint(root, names, words = []) {
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
