import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import { filesOf, shownPath } from '../../content-paths.mjs';
import { doubles } from '../doubles.ts';
import { type ContentProblem, code, problemAt } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { duplicates, readList } from '../yaml/located-list.ts';
import { readYaml } from '../yaml/source.ts';
import type { ContentLink } from './links-in-content.ts';
import { claim, redirect } from './schema.ts';

/**
 * Tells what is wrong with the two lists that name pages by their paths: the paths that have moved,
 * and the sentences that render the source. A site may do without either. That the pages are there
 * is seen when they are built.
 */
export function checkPathLists(
  contentDir: string,
  root: string = process.cwd(),
): readonly ContentProblem[] {
  return [...checkClaims(claims(contentDir, root)), ...checkRedirects(redirects(contentDir, root))];
}

/**
 * Holds the sentences that render the source against the built pages. Each page is shown once, with
 * its address without the base and the text of its main part.
 */
export function claimChecks(contentDir: string, root: string = process.cwd()) {
  const { parsed: list } = claims(contentDir, root);
  const items = list?.items ?? [];
  const open = new Map(items.map(({ index, value }) => [index, value]));
  const seen = new Set<string>();
  const named = new Set(items.map(({ value }) => value.page));
  return {
    /** Tells whether a page's text is needed. */
    concern: (address: string) => named.has(address),
    read(address: string, text: string): void {
      seen.add(address);
      const own = [...open].filter(([, { page }]) => page === address);
      // Most pages render nothing, and a page is long.
      const said = own.length === 0 ? '' : oneSpaced(text);
      for (const [index, { sentence }] of own) {
        if (said.includes(oneSpaced(sentence))) open.delete(index);
      }
    },
    missing(): readonly ContentProblem[] {
      if (list === undefined) return [];
      return [...open].map(([index, { claim: number, page, sentence }]) =>
        seen.has(page)
          ? problemAt(
              list,
              [index, 'sentence'],
              `Meningen för ${code(number)} står inte längre på ${page}: ”${sentence}”`,
              'Skriv den som den står på sidan nu, eller lägg tillbaka den där.',
            )
          : problemAt(
              list,
              [index, 'page'],
              `Sidan ${code(page)} finns inte.`,
              suggest(page, seen, 'Skriv sidan där meningen står.'),
            ),
      );
    },
  };
}

/** Text as it is compared: spaces of all kinds are one, and soft hyphens don't count. */
const oneSpaced = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/**
 * Tells which paths are said to have moved although their pages are still there: a visitor would be
 * led away from them by some servers and not by others. `pages` are the built ones by their address
 * without the base, each with whether it only leads on.
 */
export function checkMoved(
  contentDir: string,
  pages: ReadonlyMap<string, { readonly moved: boolean }>,
  root: string = process.cwd(),
): readonly ContentProblem[] {
  const { parsed: list } = redirects(contentDir, root);
  if (list === undefined) return [];
  return list.items
    .filter(({ value }) => pages.get(value.from)?.moved === false)
    .map(({ index, value }) => {
      const message = `Sidan ${code(value.from)} finns kvar, så den har inte flyttat.`;
      return problemAt(list, [index, 'from'], message, 'Ta bort posten, eller döp om sidan.');
    });
}

/** Where each path that has moved leads, as a link whose line can be told. */
export function redirectLinks(
  contentDir: string,
  root: string = process.cwd(),
): readonly ContentLink[] {
  const { parsed: list } = redirects(contentDir, root);
  if (list === undefined) return [];
  const { file, lineOf, items } = list;
  return items.map(({ index, value }) => ({ file, line: lineOf([index, 'to']), href: value.to }));
}

/** The paths that have moved. */
export function redirectPaths(contentDir: string, root: string): readonly string[] {
  return redirects(contentDir, root).parsed?.items.map(({ value }) => value.from) ?? [];
}

/** The page that each claim is rendered on, as a link whose line can be told. */
export function claimPages(contentDir: string, root: string): readonly ContentLink[] {
  const { parsed: list } = claims(contentDir, root);
  if (list === undefined) return [];
  const { file, lineOf, items } = list;
  return items.map(({ index, value }) => ({
    file,
    line: lineOf([index, 'page']),
    href: value.page,
  }));
}

const claims = (contentDir: string, root: string) =>
  read(filesOf(contentDir).claims, root, 'Påståendet', claim);

const redirects = (contentDir: string, root: string) =>
  read(filesOf(contentDir).redirects, root, 'Flytten', redirect);

function read<S extends z.ZodObject>(
  path: string,
  root: string,
  noun: string,
  schema: S,
): ReturnType<typeof readList<S>> {
  if (!existsSync(path)) return { parsed: undefined, problems: [] };
  const reading = readYaml(path, shownPath(root, path));
  // With nothing but its explanation left, the file says that nothing has moved yet.
  if (reading.source?.data === null) return { parsed: undefined, problems: [] };
  return readList(reading, noun, schema);
}

function* checkClaims({
  parsed: list,
  problems,
}: ReturnType<typeof claims>): Generator<ContentProblem> {
  yield* problems;
  if (list === undefined) return;
  const singles = list.items.map(({ index, value: { claim: number, page, sentence } }) => ({
    source: list,
    path: [index, 'sentence'],
    value: `${number} ${page} ${sentence}`,
  }));
  yield* doubles('Påståendet', singles);
}

function* checkRedirects({
  parsed: list,
  problems,
}: ReturnType<typeof redirects>): Generator<ContentProblem> {
  yield* problems;
  if (list === undefined) return;
  for (const { path, value, firstLine } of duplicates(list, 'from')) {
    const message = `Sökvägen ${code(value)} har redan flyttat på rad ${firstLine}.`;
    yield problemAt(list, path, message, 'Ta bort den ena.');
  }
  for (const { index, value } of list.items) {
    const next = list.items.find((entry) => entry.value.from === value.to);
    if (next === undefined) continue;
    const line = list.lineOf([next.index, 'from']);
    const message = `Sidan ${code(value.to)} har själv flyttat, se rad ${line}.`;
    yield problemAt(list, [index, 'to'], message, 'Skriv sidan som gäller nu.');
  }
}
