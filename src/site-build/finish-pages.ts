import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Edit, withEdits } from './edits.ts';
import { withoutBuildAttributes } from './left-out.ts';
import { type Page, pageFiles, parsePage, readPage } from './page.ts';
import { type Memory, NO_MEMORY } from './page-memory.ts';
import type { Site, Step } from './step.ts';
import { startTimeline, type Timeline } from './timeline.ts';
import type { Chapter } from './whole-guide/chapter.ts';
import { startBook, WHOLE_GUIDE } from './whole-guide.ts';

interface Options {
  /** The words whose breaks are known. */
  readonly words: readonly string[];
  /** What was read of pages in the build before, by what they are made of. */
  readonly remember?: (madeOf: readonly string[]) => Promise<Memory<PageRead>>;
  readonly timeline?: Timeline;
}

/** All that comes of a page. */
export interface PageRead {
  /** What each step has read of it, by the name of the step. */
  readonly steps: Readonly<Record<string, unknown>>;
  readonly edits: readonly Edit[];
  readonly chapter: Chapter | undefined;
}

/**
 * Reads and parses each built page once, shows it to every step, and writes it once with what they
 * have changed; of a page that is as it was in the build before, what was read then is taken. The
 * page with the whole guide is made of the others: it is read first, because it says of which, and
 * finished last.
 */
export async function finishPages(
  site: Site,
  steps: readonly Step[],
  { words, remember = async () => NO_MEMORY, timeline: { spend } = startTimeline() }: Options,
): Promise<void> {
  const book = startBook(await readPage(site.dir, WHOLE_GUIDE), { prefix: site.prefix, words });
  const memory = await remember(book.chapters);

  const read = async (page: Page): Promise<PageRead> => {
    const found: [string, unknown][] = [];
    for (const step of steps) {
      found.push([step.name, await spend(step.name, () => step.read?.(page))]);
    }
    page.edits.push(...page.elements.flatMap(withoutBuildAttributes));
    const chapter = await spend('whole-guide', () => book.chapterOf(page));
    return { steps: Object.fromEntries(found), edits: page.edits, chapter };
  };
  /** Hands on what was read of a page, and gives what is being written of it. */
  const handOn = async (file: string, html: string, found: PageRead): Promise<unknown[]> => {
    const writes: unknown[] = [];
    for (const step of steps) {
      const own = found.steps[step.name] ?? undefined;
      if (own !== undefined) await spend(step.name, () => void writes.push(step.take?.(own)));
    }
    if (found.edits.length === 0) return writes;
    return [...writes, writeFile(join(site.dir, file), withEdits(html, found.edits))];
  };

  let before = underWay([]);
  for (const file of await pageFiles(site.dir)) {
    if (file === WHOLE_GUIDE) continue;
    const html = await spend('read-pages', () => readFile(join(site.dir, file), 'utf8'));
    const known = await spend('page-memory', () => memory.recall(file, html));
    const found = known ?? (await read(await spend('parse-pages', () => parsePage(file, html))));
    if (found.chapter !== undefined) book.add(file, found.chapter);
    // The page before is written while this one is read.
    await spend('write-pages', before.isDone);
    const kept = known ?? memory.keep(file, html, found);
    before = underWay([kept, ...(await handOn(file, html, found))]);
  }
  await before.isDone();
  await memory.forgetOthers();
  const whole = book.whole();
  await Promise.all(await handOn(WHOLE_GUIDE, whole.html, await read(whole)));
  site.logger.info(`${book.size} kapitel i ${book.address}`);
  for (const step of steps) await spend(step.name, () => step.done?.());
}

/** Work that goes on meanwhile; what goes wrong with it is told when it is waited for. */
function underWay(work: readonly unknown[]): { readonly isDone: () => Promise<unknown> } {
  const done = Promise.all(work);
  done.catch(() => undefined);
  return { isDone: () => done };
}
