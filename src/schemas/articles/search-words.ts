import { z } from 'astro/zod';
import { text } from '../fields.ts';
import { type ContentProblem, code, problemAt } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { readList } from '../yaml/located-list.ts';
import { readYaml } from '../yaml/source.ts';

/** An item of sokord.yaml. */
export const searchEntry = z.strictObject({
  page: text,
  words: z.array(text).min(1),
});

/** What readers call things, by the address of the page they want, and what is wrong with it. */
export interface SearchWords {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly ContentProblem[];
}

/** Reads the words of a file; `pages` are the addresses that a search can find. */
export function readSearchWords(
  path: string,
  file: string,
  pages: ReadonlySet<string>,
): SearchWords {
  const { parsed: list, problems } = readList(readYaml(path, file), 'Sökorden', searchEntry);
  if (list === undefined) return { words: new Map(), problems };
  const words = new Map<string, readonly string[]>();
  const found: ContentProblem[] = [...problems];
  for (const { index, value } of list.items) {
    const { page } = value;
    if (words.has(page)) {
      const message = `Sidan ${code(page)} har sökord på två ställen.`;
      found.push(problemAt(list, [index, 'page'], message, 'Flytta ihop dem.'));
    } else if (!pages.has(page)) {
      const message = `Sidan ${code(page)} finns inte, eller går inte att söka fram.`;
      const fix = suggest(page, pages, 'Rätta adressen, eller ta bort posten.');
      found.push(problemAt(list, [index, 'page'], message, fix));
    }
    words.set(page, value.words);
  }
  return { words, problems: found };
}
