import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Built, canonicalOf, readBuilt } from './built-page.ts';
import { type Copied, copiedPage, llmsText } from './copies/llms-text.ts';
import { pageCopy } from './copies/page-copy.ts';

interface Options {
  /** The site's base path, which the addresses in the built pages begin with. */
  readonly base: string;
}

/**
 * Writes the Markdown copy that a built page promises in its head, for every page that does, and
 * `llms.txt`, which lists them.
 */
export function markdownCopies({ base }: Options): AstroIntegration {
  const prefix = base.replace(/\/$/, '');
  return {
    name: 'markdown-copies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const copied: Copied[] = [];
        for await (const page of readBuilt(root)) {
          const url = canonicalOf(page);
          const promised = promisedBy(page);
          if (url === undefined || promised === undefined) continue;
          await writeFile(join(root, promised.slice(prefix.length)), pageCopy(page, url));
          copied.push(copiedPage(page, new URL(promised, url).href));
        }
        await writeFile(join(root, 'llms.txt'), llmsText(copied, prefix));
      },
    },
  };
}

function promisedBy({ root }: Built): string | undefined {
  return root.querySelector('link[rel=alternate][type="text/markdown"]')?.getAttribute('href');
}
