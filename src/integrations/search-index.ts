import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { throwIfAny } from '../schemas/problem.ts';
import { readSearchWords } from '../schemas/search-words.ts';
import { addressOf, pageFiles } from './built-page.ts';
import { buildIndex } from './search/build-index.ts';
import { recordsOf } from './search/records.ts';

interface Options {
  /** The file with what readers call things, relative to the project. */
  readonly words: string;
}

/** Makes the search index of the built pages, in `pagefind/` beside them. */
export function searchIndex({ words: wordsFile }: Options): AstroIntegration {
  let wordsPath = wordsFile;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config }) => {
        wordsPath = fileURLToPath(new URL(wordsFile, config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const records = await Promise.all(
          (await pageFiles(root)).map(async (file) =>
            recordsOf(addressOf(file), await readFile(join(root, file), 'utf8')),
          ),
        ).then((lists) => lists.flat());
        const addresses = new Set(records.map(({ url }) => url));
        // A small site may do without words of its own.
        const { words, problems } = existsSync(wordsPath)
          ? readSearchWords(wordsPath, wordsFile.replace(/^\.\//, ''), addresses)
          : { words: new Map(), problems: [] };
        throwIfAny(problems);
        const files = await buildIndex(records, words).finally(close);
        for (const { path, content } of files) {
          const file = join(root, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${records.length} sökbara poster, ${files.length} filer`);
      },
    },
  };
}
