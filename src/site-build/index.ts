import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { filesOf } from '../content-paths.mjs';
import { siteMark } from '../fingerprint.mjs';
import { readFramework } from '../schemas/framework/read.ts';
import { forgetReadings } from '../schemas/kept-per-file.ts';
import { throwIfAny } from '../schemas/problem.ts';
import { readRoles } from '../schemas/roles/read.ts';
import { siteConfig } from '../schemas/site.ts';
import { contentMistakes, linkChecks } from './content-checks.ts';
import { guardContent, untilSound } from './content-guard.ts';
import { finishPages, type PageRead } from './finish-pages.ts';
import { headStyles } from './head-styles.ts';
import { hosting } from './hosting.ts';
import { lineBreaks, readBreakable } from './line-breaks.ts';
import { markdownCopies } from './markdown-copies.ts';
import { pageMemory } from './page-memory.ts';
import { searchIndex } from './search-index.ts';
import { siteIcons } from './site-icons.ts';
import { siteMap } from './site-map.ts';
import { siteSheets } from './site-sheets.ts';
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
  let project: Pick<AstroConfig, 'root' | 'cacheDir'>;
  let guarded: Omit<Parameters<typeof guardContent>[1], 'logger'> | undefined;
  const finisher: AstroIntegration = {
    name: 'site-build',
    hooks: {
      // This early, because the generator reads the content before a build is said to start.
      'astro:config:setup': async ({ config, command, logger, updateConfig }) => {
        const { root, publicDir, site } = config;
        const contentDir = fileURLToPath(new URL(content, root));
        updateConfig({ vite: { plugins: [siteSheets(contentDir)] } });
        const folders = [contentDir, fileURLToPath(publicDir)] as const;
        const check = () => contentMistakes(...folders, site);
        guarded = { check, folders };
        if (command === 'build') {
          throwIfAny(await timeline.spend('check-content', check));
          forgetReadings();
        }
        if (command === 'dev') await untilSound({ ...guarded, logger });
      },
      // While the site is written, its mistakes are shown instead of its pages.
      'astro:server:setup': ({ server, logger }) => {
        if (guarded !== undefined) guardContent(server, { ...guarded, logger });
      },
      'astro:config:done': (done) => {
        project = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = filesOf(fileURLToPath(new URL(content, project.root)));
        const config = siteConfig(files.dir);
        const site: Site = {
          dir: fileURLToPath(dir),
          prefix: base.replace(/\/$/, ''),
          content: files,
          config,
          framework: readFramework(files.matrix, { publisher: config.name }),
          roles: readRoles(files.dir, { publisher: config.name }),
          project: project.root,
          cacheDir: project.cacheDir,
          logger,
        };
        const words = await readBreakable(files.hyphenation);
        const steps: readonly Step[] = await timeline.spend('start', async () => [
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

/** What is read of a page stays true while all that the site is made of beside articles is the same. */
function memoryOf({ project, cacheDir }: Site) {
  const mark = siteMark(fileURLToPath(project));
  return (chapters: readonly string[]) =>
    pageMemory<PageRead>(fileURLToPath(new URL('pages/', cacheDir)), [mark, ...chapters]);
}
