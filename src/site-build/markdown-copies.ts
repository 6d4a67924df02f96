import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Copied, copiedPage, llmsText } from './copies/llms-text.ts';
import { pageCopy } from './copies/page-copy.ts';
import { canonicalOf, inHead } from './page.ts';
import type { Site, Step } from './step.ts';

/**
 * Writes the Markdown copy that a built page promises in its head, for every page that does, and
 * `llms.txt`, which lists them.
 */
export function markdownCopies({ dir, prefix, framework }: Site): Step {
  const copied: Copied[] = [];
  return {
    name: 'markdown-copies',
    page: async (page) => {
      const url = canonicalOf(page);
      const promised = inHead(page, 'link[rel=alternate][type="text/markdown"]', 'href');
      if (url === undefined || promised === undefined) return;
      await writeFile(join(dir, promised.slice(prefix.length)), pageCopy(page, url, framework));
      copied.push(copiedPage(page, new URL(promised, url).href));
    },
    done: () => writeFile(join(dir, 'llms.txt'), llmsText(copied, prefix, framework)),
  };
}
