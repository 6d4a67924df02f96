// One page of each kind, told from the sitemap, so that no list has to be kept.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The first page of each kind that search engines may list, as paths without base: pages are of a
 * kind when they stand equally deep in the same folder.
 * @param {string} dist
 * @param {string} base
 * @returns {Promise<string[]>}
 */
export async function oneOfEachKind(dist, base) {
  const map = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
  const prefix = base.replace(/\/?$/, '/');
  /** @type {Map<string, string>} */
  const kinds = new Map();
  for (const [, url = ''] of map.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const path = new URL(url).pathname.slice(prefix.length);
    const [folder = '', ...below] = path.split('/');
    const kind = `${folder}/${below.length}`;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}
