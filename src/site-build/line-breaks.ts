import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { lineBreakEdits } from './line-breaks/line-break-edits.ts';
import type { Step } from './step.ts';

/** Reads the words that may be cut in a heading. A site may do without. */
export async function readBreakable(file: string): Promise<string[]> {
  const lines = existsSync(file) ? (await readFile(file, 'utf8')).split('\n') : [];
  return lines.map((line) => line.trim()).filter((line) => /^\p{L}/u.test(line));
}

/**
 * Says where the words of a page may and mustn't be broken. As all edits, these are made when every
 * step has seen the page, so that copies, search and pictures have the words as they are written.
 */
export function lineBreaks(words: readonly string[]): Step {
  return {
    page: ({ tree, html, edits }) => {
      // What an island says is written anew in the browser.
      const isIsland = ({ tagName }: { tagName: string }) => tagName === 'astro-island';
      edits.push(...lineBreakEdits(tree, html, words, isIsland));
    },
  };
}
