import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { innerRangeOf, insertion } from './edits.ts';
import { type ImportsOf, preloads, staticImports } from './islands/preloads.ts';
import type { Site, Step } from './step.ts';

/** Names every script of a page's islands in its head, so that none waits for another to be read first. */
export function scriptPreloads({ dir, prefix }: Site): Step {
  const known = new Map<string, readonly string[]>();
  const importsOf: ImportsOf = async (address) => {
    const imports =
      known.get(address) ??
      staticImports(await readFile(join(dir, address.slice(prefix.length)), 'utf8'), address);
    known.set(address, imports);
    return imports;
  };
  return {
    page: async ({ tree, html, edits }) => {
      const head = select('head', tree);
      if (head === undefined) return;
      edits.push(insertion(innerRangeOf(head).end, await preloads(html, importsOf)));
    },
  };
}
