import pLimit from 'p-limit';
import { createIndex } from 'pagefind';
import { splitterFor, wordsOf } from './compounds.ts';
import type { SearchRecord } from './records.ts';

/** A file of the index: its path in the index's folder, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * A language that the indexer doesn't know, so that it leaves the words as they are. Its Swedish cuts
 * both "lager" and "lagar" to "lag", and then finds "lagom" too; the forms of a word are told in
 * `scripts/search/queries.ts` instead.
 */
const LANGUAGE = 'xx';

/** What our own page loads; the rest that comes along is other interfaces and a worker. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.xx_.*|wasm\.unknown\.pagefind|.*\/.*)$/;

/** The hyphen of "SEO-specialist" and the marks of "(SEO)" hide words, but not the hyphen of "e-post". */
const HIDING = /(?<=\p{L}{2})-(?=\p{L})|[^\p{L}\p{N}\s/-]/gu;

/** How many documents are on their way to the indexer, a process of its own, at a time. */
const AHEAD = 16;

/** In shorter words a wrong letter makes another word (`scripts/search/nearest.ts`). */
const SHORTEST = 4;

/** A record as the indexer reads it. */
export interface IndexDocument {
  readonly url: string;
  readonly content: string;
}

/**
 * Prepares records for the indexer. `words` are what readers call things although the pages don't,
 * by address.
 */
export function documentsOf(
  records: readonly SearchRecord[],
  words: ReadonlyMap<string, readonly string[]> = new Map(),
): IndexDocument[] {
  const vocabulary = new Set(records.flatMap(({ title, text }) => wordsOf(`${title} ${text}`)));
  const lastParts = splitterFor(vocabulary);
  return records.map((record) => {
    const inTitle = lastParts(wordsOf(record.title));
    const inText = lastParts(wordsOf(`${record.title} ${record.text}`));
    return {
      url: record.url,
      content: markup(record, {
        title: record.title,
        name: record.title.replace(HIDING, ' '),
        keywords: [...inTitle, ...(words.get(record.url) ?? [])].join(' '),
        parts: inText.filter((part) => !inTitle.includes(part)).join(' '),
      }),
    };
  });
}

/**
 * The words that a misspelt one may have been: those of the titles first, then what readers call
 * things, then those of the headings.
 */
export function vocabularyOf(
  records: readonly SearchRecord[],
  words: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const texts = [
    ...records.map(({ title }) => title),
    ...[...words.values()].flat(),
    ...records.flatMap(({ headings }) => headings),
  ];
  return [...new Set(texts.flatMap(wordsOf))].filter((word) => word.length >= SHORTEST);
}

/** Makes the search index. The same documents give the same bytes. Throws with what the indexer said. */
export async function buildIndex(
  documents: readonly IndexDocument[],
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (index === undefined) throw new Error(`Sökindexet gick inte att göra: ${errors.join(' ')}`);
  // It takes them in the order they are sent, and has the next ones at hand while it works.
  const limit = pLimit(AHEAD);
  await limit.map(documents, async (document) => {
    const { errors: refused } = await index.addHTMLFile(document);
    if (refused.length > 0) throw new Error(`${document.url}: ${refused.join(' ')}`);
  });
  const { files, errors: unwritten } = await index.getFiles();
  await index.deleteIndex();
  if (unwritten.length > 0) throw new Error(unwritten.join(' '));
  return files.filter(({ path }) => NEEDED.test(path));
}

function markup({ body }: SearchRecord, meta: Readonly<Record<string, string>>): string {
  const metas = Object.entries(meta)
    .filter(([, value]) => value !== '')
    .map(
      ([key, value]) => `<meta data-pagefind-meta="${key}[content]" content="${quoted(value)}">`,
    );
  return `<!doctype html><html lang="sv"><head>${metas.join('')}</head><body data-pagefind-body>${body}</body></html>`;
}

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
