import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { filesOf } from '../content-paths.mjs';
import { CODE, fingerprint } from '../fingerprint.mjs';
import { readFramework } from '../schemas/framework/read.ts';
import { checkContent, linkChecks } from './content-checks.ts';
import { finishPages, type PageRead } from './finish-pages.ts';
import { headStyles } from './head-styles.ts';
import { hosting } from './hosting.ts';
import { lineBreaks, readBreakable } from './line-breaks.ts';
import { markdownCopies } from './markdown-copies.ts';
import { pageMemory } from './page-memory.ts';
import { searchIndex } from './search-index.ts';
import { siteIcons } from './site-icons.ts';
import { siteMap } from './site-map.ts';
import { socialImages } from './social-images.ts';
import type { Site, Step } from './step.ts';
import { startTimeline } from './timeline.ts';

interface Options {
  /** The folder with everything that is read, relative to the project. */
  readonly content: string;
  /** The site's base path, which addresses in the built pages begin with. */
  readonly base: string;
}

/**
 * Checks the content before a build, and finishes the built pages after it: checks their links,
 * and makes their Markdown copies, the search, the whole guide, the sitemap, the pictures and what
 * hosts need to know. The sitemap's writer is an integration of its own, which comes last.
 */
export function siteBuild({ content, base }: Options): AstroIntegration[] {
  const map = siteMap();
  const timeline = startTimeline();
  let config: Pick<AstroConfig, 'root' | 'cacheDir'>;
  const finisher: AstroIntegration = {
    name: 'site-build',
    hooks: {
      // This early, because the generator reads the content before a build is said to start.
      'astro:config:setup': async ({ config: { root, publicDir, site }, command }) => {
        if (command !== 'build') return;
        await timeline.spend('check-content', () =>
          checkContent(fileURLToPath(new URL(content, root)), fileURLToPath(publicDir), site),
        );
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = filesOf(fileURLToPath(new URL(content, config.root)));
        const site: Site = {
          dir: fileURLToPath(dir),
          prefix: base.replace(/\/$/, ''),
          content: files,
          framework: readFramework(files.matrix),
          project: config.root,
          cacheDir: config.cacheDir,
          logger,
        };
        const words = await readBreakable(files.hyphenation);
        const steps: readonly Step[] = await timeline.spend('index', async () => [
          headStyles(),
          map.step,
          await socialImages(site),
          markdownCopies(site),
          linkChecks(site),
          searchIndex(site),
          lineBreaks(words),
          hosting(site),
          siteIcons(site),
        ]);
        await finishPages(site, steps, { words, timeline, remember: memoryOf(site) });
        timeline.tell();
      },
    },
  };
  return [finisher, map.writer];
}

/** What is read of a page stays true while the code, the framework and these lists are the same. */
function memoryOf({ project, cacheDir, prefix, content }: Site) {
  const readWith = [...CODE, content.matrix, content.hyphenation, content.claims];
  const mark = fingerprint(fileURLToPath(project), readWith);
  return (chapters: readonly string[]) =>
    pageMemory<PageRead>(fileURLToPath(new URL('pages/', cacheDir)), [mark, prefix, ...chapters]);
}
