import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import { codeMark } from '../fingerprint.mjs';
import { readSearchWords } from '../schemas/articles/search-words.ts';
import { throwIfAny } from '../schemas/problem.ts';
import { buildIndex, documentsOf, type IndexFile, vocabularyOf } from './search/build-index.ts';
import { recordsOf, type SearchRecord } from './search/records.ts';
import type { Site, Step } from './step.ts';

/** The file with the words to choose among for a misspelt one, which `scripts/search/engine.ts` reads. */
const VOCABULARY = 'ord.json';

/**
 * Makes the search index of the built pages, in `pagefind/` beside them. It is remembered by what is
 * in it, so that a build with the same texts makes none.
 */
export function searchIndex({ dir, content, cacheDir, logger }: Site): Step<SearchRecord[]> {
  const cache = fileURLToPath(new URL('search-index/', cacheDir));
  const records: SearchRecord[] = [];
  return {
    name: 'search-index',
    read: recordsOf,
    take: (found) => {
      records.push(...found);
    },
    done: async () => {
      const words = readWords(content.searchWords, records);
      const kept = join(cache, keyOf(records, words));
      if (!existsSync(kept)) {
        await rm(cache, { recursive: true, force: true });
        const files = await buildIndex(documentsOf(records, words)).finally(close);
        // Beside and then in place, so that a build that is interrupted leaves no half an index.
        await writeAll(`${kept}.part`, files);
        await rename(`${kept}.part`, kept);
      }
      await cp(kept, join(dir, 'pagefind'), { recursive: true });
      await writeFile(
        join(dir, 'pagefind', VOCABULARY),
        JSON.stringify(vocabularyOf(records, words)),
      );
      logger.info(`${records.length} sökbara poster`);
    },
  };
}

/** What readers call things, by address. A small site may do without. */
function readWords(
  file: string,
  records: readonly SearchRecord[],
): ReadonlyMap<string, readonly string[]> {
  if (!existsSync(file)) return new Map();
  const addresses = new Set(records.map(({ url }) => url));
  const { words, problems } = readSearchWords(file, relative(process.cwd(), file), addresses);
  throwIfAny(problems);
  return words;
}

/** All that decides the index: as long as it is the same, the index of the build before is as good. */
function keyOf(
  records: readonly SearchRecord[],
  words: ReadonlyMap<string, readonly string[]>,
): string {
  const hash = createHash('sha256')
    .update(codeMark())
    .update(JSON.stringify([...words]));
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex');
}

async function writeAll(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
