import { withoutBuildAttributes } from './left-out.ts';
import { type Page, pageFiles, readPage, writePage } from './page.ts';
import type { Site, Step } from './step.ts';
import { startTimeline, type Timeline } from './timeline.ts';
import { startBook, WHOLE_GUIDE } from './whole-guide.ts';

interface Options {
  /** The words whose breaks are known. */
  readonly words: readonly string[];
  readonly timeline?: Timeline;
}

/**
 * Reads and parses each built page once, shows it to every step, and writes it once with what they
 * have changed. The page with the whole guide is made of the others: it is read first, because it
 * says of which, and finished last.
 */
export async function finishPages(
  site: Site,
  steps: readonly Step[],
  { words, timeline: { spend } = startTimeline() }: Options,
): Promise<void> {
  const finish = async (page: Page) => {
    for (const step of steps) await spend(step.name, () => step.page?.(page));
    page.edits.push(...page.elements.flatMap(withoutBuildAttributes));
    await spend('write-pages', () => writePage(site.dir, page));
  };
  const book = startBook(await readPage(site.dir, WHOLE_GUIDE), { prefix: site.prefix, words });
  for (const file of await pageFiles(site.dir)) {
    if (file === WHOLE_GUIDE) continue;
    const page = await spend('read-pages', () => readPage(site.dir, file));
    await spend('whole-guide', () => book.add(page));
    await finish(page);
  }
  await finish(await spend('whole-guide', () => book.whole()));
  site.logger.info(`${book.size} kapitel i ${book.address}`);
  for (const step of steps) await spend(step.name, () => step.done?.());
}
