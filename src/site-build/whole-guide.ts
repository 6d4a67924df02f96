import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPage } from './built-page.ts';
import { chapter, chapterId } from './whole-guide/chapter.ts';

interface Options {
  /** The page with the cover and the contents, as a path without base. */
  readonly page: string;
  /** The site's base path, which the addresses in the built pages begin with. */
  readonly base: string;
}

const CHAPTER_LINK = /<a href="([^"]+)" data-chapter>/g;

/**
 * Puts the whole guide on one page: every page that its contents name becomes a chapter, in that
 * order. The chapters are made of the built pages, so that they never differ from them.
 */
export function wholeGuide({ page, base }: Options): AstroIntegration {
  const prefix = base.replace(/\/$/, '');
  return {
    name: 'whole-guide',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const fileOf = (path: string) => join(path, 'index.html');
        const read = (path: string) => readPage(root, fileOf(path));
        const frame = await read(page);
        const paths = [...frame.matchAll(CHAPTER_LINK)].map(([, to = '']) =>
          to.slice(prefix.length),
        );
        if (paths.length === 0) throw new Error(`${page}: innehållet (data-chapter) saknas.`);
        const chapters = new Map(paths.map((path) => [path, chapterId(path)]));
        const book = { chapters, prefix };
        const made = await Promise.all(
          paths.map(async (path) => chapter(mainOf(await read(path)), path, book)),
        );
        const main = mainOf(frame);
        const filled = main
          .replace(CHAPTER_LINK, '<a href="$1">')
          .replaceAll(/<a href="([^"#]+)"/g, (link, to: string) => {
            const found = chapters.get(to.slice(prefix.length));
            return found === undefined ? link : `<a href="#${found}"`;
          })
          .replace(/<\/div>\s*<\/main>$/, (end) => made.join('\n') + end);
        // Beside and then in place, because others may be reading the page just then.
        const whole = join(root, fileOf(page));
        const beside = `${whole}.part`;
        await writeFile(
          beside,
          frame.replace(main, () => filled),
        );
        await rename(beside, whole);
        logger.info(`${made.length} kapitel i ${page}`);
      },
    },
  };
}

function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>') + '</main>'.length);
}
