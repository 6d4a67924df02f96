import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { readSearchWords } from '../schemas/articles/search-words.ts';
import { throwIfAny } from '../schemas/problem.ts';
import { addressOf, pageFiles, readPage } from './built-page.ts';
import { pinnedVersion } from './pinned-version.ts';
import {
  buildIndex,
  documentsOf,
  type IndexDocument,
  type IndexFile,
  NEEDED,
} from './search/build-index.ts';
import { recordsOf } from './search/records.ts';

interface Options {
  /** The file with what readers call things, relative to the project. */
  readonly words: string;
}

/**
 * Makes the search index of the built pages, in `pagefind/` beside them. It is remembered by what is
 * in it, so that a build with the same texts makes none.
 */
export function searchIndex({ words: wordsFile }: Options): AstroIntegration {
  let wordsPath = wordsFile;
  let cacheDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config }) => {
        wordsPath = fileURLToPath(new URL(wordsFile, config.root));
      },
      'astro:config:done': ({ config }) => {
        cacheDir = fileURLToPath(new URL('search-index/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const records = await Promise.all(
          (await pageFiles(root)).map(async (file) =>
            recordsOf(addressOf(file), await readPage(root, file)),
          ),
        ).then((lists) => lists.flat());
        const addresses = new Set(records.map(({ url }) => url));
        // A small site may do without words of its own.
        const { words, problems } = existsSync(wordsPath)
          ? readSearchWords(wordsPath, wordsFile.replace(/^\.\//, ''), addresses)
          : { words: new Map(), problems: [] };
        throwIfAny(problems);
        const documents = documentsOf(records, words);
        const kept = join(cacheDir, keyOf(documents));
        if (!existsSync(kept)) {
          await rm(cacheDir, { recursive: true, force: true });
          const files = await buildIndex(documents).finally(close);
          // Beside and then in place, so that a build that is interrupted leaves no half an index.
          await writeAll(`${kept}.part`, files);
          await rename(`${kept}.part`, kept);
        }
        await cp(kept, join(root, 'pagefind'), { recursive: true });
        logger.info(`${records.length} sökbara poster`);
      },
    },
  };
}

/** What decides the index: as long as it is the same, the index of the build before is as good. */
function keyOf(documents: readonly IndexDocument[]): string {
  const hash = createHash('sha256').update(pinnedVersion('pagefind') + NEEDED.source);
  for (const { url, content } of documents) hash.update(JSON.stringify([url, content]));
  return hash.digest('hex');
}

async function writeAll(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
