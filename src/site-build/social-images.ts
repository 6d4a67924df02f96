import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import type { Framework } from '../domain/framework.ts';
import { skyline } from '../domain/skyline.ts';
import { readFramework } from '../schemas/framework/read.ts';
import { sharePicture } from '../site/share-picture.ts';
import { readColours } from '../styles/colours.ts';
import { site } from '../text/pages.ts';
import { atOnce } from './at-once.ts';
import { addressOf, pageFiles, readPage } from './built-page.ts';
import type { Card } from './social/card.ts';
import { drawer } from './social/draw.ts';

interface Options {
  /** The folder with the framework, the typeface and the colours, relative to the project. */
  readonly matrix: string;
  readonly font: string;
  readonly tokens: string;
  /** The site's base path, which the addresses in the built pages begin with. */
  readonly base: string;
}

/** How many pictures are drawn at once, on threads that whatever reads and writes files shares. */
const AT_ONCE = 2;

/**
 * Draws the picture that a built page promises in its head, for every page that does. A picture
 * is remembered by what is on it, so that a build draws only what has changed.
 */
export function socialImages({ matrix, font, tokens, base }: Options): AstroIntegration {
  const prefix = base.replace(/\/$/, '');
  let project = new URL('.', import.meta.url);
  let cacheDir = '';
  return {
    name: 'social-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = config.root;
        cacheDir = fileURLToPath(new URL('social-images/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const framework = readFramework(fileURLToPath(new URL(matrix, project)));
        const artist = await drawer({
          font: await readFile(new URL(font, project)),
          colours: readColours(await readFile(new URL(tokens, project), 'utf8')),
          cacheDir,
        });
        let pictures = 0;
        await atOnce(await pageFiles(root), AT_ONCE, async (file) => {
          const promise = promisedBy(await readPage(root, file), prefix);
          if (promise === undefined) return;
          const image = await artist.draw(cardOf(framework, promise.title, addressOf(file)));
          await writeFile(join(root, promise.file), image);
          pictures += 1;
        });
        await artist.forgetOthers();
        logger.info(`${pictures} bilder, ${artist.drawn()} nya`);
      },
    },
  };
}

/** The picture that a page's head promises: its file below the site, and the title to set on it. */
function promisedBy(
  html: string,
  prefix: string,
): { readonly file: string; readonly title: string } | undefined {
  const head = parse(html.slice(0, html.indexOf('</head>')));
  const said = (property: string) =>
    head.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  const image = said('og:image');
  const title = said('og:title');
  if (image === undefined || title === undefined) return undefined;
  return { file: new URL(image).pathname.slice(prefix.length), title };
}

function cardOf(framework: Framework, title: string, path: string): Card {
  const { subject, words } = sharePicture(framework, path);
  const { kind, says } = words;
  return {
    // The start page has the site's own name, which stands on every picture already.
    title: title === site.name ? site.tagline(framework.role.name) : title,
    kind,
    ...(says === undefined ? {} : { says }),
    site: site.name,
    bars: skyline(framework, subject),
  };
}
