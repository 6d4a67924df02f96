import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readFramework } from '../schemas/framework/read.ts';
import { type Built, canonicalOf, readBuilt } from './built-page.ts';
import { type Copied, copiedPage, llmsText } from './copies/llms-text.ts';
import { pageCopy } from './copies/page-copy.ts';

interface Options {
  /** The site's base path, which the addresses in the built pages begin with. */
  readonly base: string;
  /** The folder of the framework, which tells what the copies build on. */
  readonly matrix: string;
}

/**
 * Writes the Markdown copy that a built page promises in its head, for every page that does, and
 * `llms.txt`, which lists them.
 */
export function markdownCopies({ base, matrix }: Options): AstroIntegration {
  let folder = matrix;
  const prefix = base.replace(/\/$/, '');
  return {
    name: 'markdown-copies',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL(matrix, config.root));
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const { source } = readFramework(folder).role;
        const copied: Copied[] = [];
        for await (const page of readBuilt(root)) {
          const url = canonicalOf(page);
          const promised = promisedBy(page);
          if (url === undefined || promised === undefined) continue;
          await writeFile(join(root, promised.slice(prefix.length)), pageCopy(page, url, source));
          copied.push(copiedPage(page, new URL(promised, url).href));
        }
        await writeFile(join(root, 'llms.txt'), llmsText(copied, prefix, source));
      },
    },
  };
}

function promisedBy({ root }: Built): string | undefined {
  return root.querySelector('link[rel=alternate][type="text/markdown"]')?.getAttribute('href');
}
