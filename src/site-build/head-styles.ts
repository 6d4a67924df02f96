import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textIn } from 'hast-util-to-string';
import { innerRangeOf, insertion, rangeOf, removal, withEdits } from './edits.ts';
import type { Site, Step } from './step.ts';

/**
 * Puts the sheets that a page with an island links to in its head, and the style that the generator
 * writes beside the island, where HTML allows it. A link in the middle of a page keeps all that
 * follows waiting a round trip, and what stands before it is styled once more when it comes.
 */
export function headStyles({ dir, prefix }: Site): Step {
  const sheets = new Map<string, string>();
  const read = async (address: string) => {
    const known = sheets.get(address);
    if (known !== undefined) return known;
    const text = await readFile(join(dir, address.slice(prefix.length)), 'utf8');
    sheets.set(address, text.trim());
    return text.trim();
  };
  return {
    page: async ({ tree, html, edits, added }) => {
      const head = select('head', tree);
      if (head === undefined || select('astro-island', tree) === undefined) return;
      const end = innerRangeOf(head).end;
      const own = selectAll('body style', tree).find((style) =>
        textIn(style).startsWith('astro-island'),
      );
      if (own !== undefined) {
        edits.push(removal(own), insertion(end, withEdits(html, [], rangeOf(own))));
      }
      const links = selectAll('link[rel=stylesheet]', tree);
      edits.push(...links.map(removal));
      for (const address of new Set(links.map(({ properties }) => String(properties['href'])))) {
        const sheet = await read(address);
        added.styles.push(sheet);
        edits.push(insertion(end, `<style>${sheet}</style>`));
      }
    },
  };
}
