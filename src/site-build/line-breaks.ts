import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './built-page.ts';
import { withLineBreaks } from './line-breaks/with-line-breaks.ts';

interface Options {
  /** The file with the words that may be cut, relative to the project. A site may do without. */
  readonly words: string;
}

/**
 * Says where the words of the built pages may and mustn't be broken. Last of those that change
 * pages, so that copies, search, feeds and pictures have the words as they are written.
 */
export function lineBreaks({ words: wordsFile }: Options): AstroIntegration {
  let file = wordsFile;
  return {
    name: 'line-breaks',
    hooks: {
      'astro:config:setup': ({ config }) => {
        file = fileURLToPath(new URL(wordsFile, config.root));
      },
      'astro:build:done': async ({ dir }) => {
        const lines = existsSync(file) ? (await readFile(file, 'utf8')).split('\n') : [];
        const words = lines.map((line) => line.trim()).filter((line) => /^\p{L}/u.test(line));
        await changePages(fileURLToPath(dir), (html) => withLineBreaks(html, words));
      },
    },
  };
}
