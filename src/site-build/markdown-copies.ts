import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Copied, copiedPage, llmsText } from './copies/llms-text.ts';
import { pageCopy } from './copies/page-copy.ts';
import { canonicalOf, inHead } from './page.ts';
import type { Site, Step } from './step.ts';

/** A copy of a page: its file below the site, and what the list of all says of it. */
interface Copy {
  readonly file: string;
  readonly text: string;
  readonly listed: Copied;
}

/**
 * Writes the Markdown copy that a built page promises in its head, for every page that does, and
 * `llms.txt`, which lists them.
 */
export function markdownCopies({ dir, prefix, framework }: Site): Step<Copy | null> {
  const copied: Copied[] = [];
  return {
    name: 'markdown-copies',
    read: (page) => {
      const url = canonicalOf(page);
      const promised = inHead(page, 'link[rel=alternate][type="text/markdown"]', 'href');
      if (url === undefined || promised === undefined) return null;
      return {
        file: promised.slice(prefix.length),
        text: pageCopy(page, url, framework),
        listed: copiedPage(page, new URL(promised, url).href),
      };
    },
    take: async ({ file, text, listed }) => {
      copied.push(listed);
      await writeFile(join(dir, file), text);
    },
    done: () => writeFile(join(dir, 'llms.txt'), llmsText(copied, prefix, framework)),
  };
}
