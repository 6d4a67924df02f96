import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { skyline } from '../domain/skyline.ts';
import { roleHome } from '../schemas/roles/paths.ts';
import { sharePicture } from '../site/share-picture.ts';
import { PALETTE } from '../styles/area-colours.ts';
import { readColours } from '../styles/colours.ts';
import { inHead, type Page } from './page.ts';
import type { Card } from './social/card.ts';
import { drawer } from './social/draw.ts';
import type { Site, Step } from './step.ts';

/** How many pictures are drawn at once, on threads that whatever reads and writes files shares. */
const AT_ONCE = 2;

/**
 * Draws the picture that a built page promises in its head, for every page that does, beside the
 * work of the other steps. A picture is remembered by what is on it, so that a build draws only
 * what has changed.
 */
export async function socialImages(built: Site): Promise<Step<Promised | null>> {
  const tokens = await readFile(new URL('src/styles/tokens.css', built.project), 'utf8');
  const artist = await drawer({
    font: await readFile(new URL('src/assets/fonts/schibsted-grotesk.woff2', built.project)),
    colours: readColours(tokens, 'light', built.config.colours ?? PALETTE),
    cacheDir: fileURLToPath(new URL('social-images/', built.cacheDir)),
  });
  const limit = pLimit(AT_ONCE);
  const drawings: Promise<void>[] = [];
  return {
    name: 'social-images',
    read: (page) => promisedBy(page, built.prefix),
    take: ({ file, title, address }) => {
      const card = cardOf(built, title, address);
      const drawing = limit(async () => writeFile(join(built.dir, file), await artist.draw(card)));
      // What goes wrong is told when all pages have been seen.
      drawing.catch(() => undefined);
      drawings.push(drawing);
    },
    done: async () => {
      await Promise.all(drawings);
      await artist.forgetOthers();
      built.logger.info(`${drawings.length} bilder, ${artist.drawn()} nya`);
    },
  };
}

/** A picture that a page promises: its file below the site, and the title to set on it. */
interface Promised {
  readonly file: string;
  readonly title: string;
  readonly address: string;
}

/** The picture that a page's head promises; null where it promises none. */
function promisedBy(page: Page, prefix: string): Promised | null {
  const image = inHead(page, 'meta[property="og:image"]', 'content');
  const title = inHead(page, 'meta[property="og:title"]', 'content');
  if (image === undefined || title === undefined) return null;
  const { address } = page;
  return { file: new URL(image).pathname.slice(prefix.length), title, address };
}

function cardOf({ framework: first, roles, config }: Site, title: string, path: string): Card {
  const framework = roles.find(({ role }) => path.startsWith(roleHome(role.id))) ?? first;
  const { subject, words } = sharePicture(framework, path);
  const { kind, says } = words;
  return {
    // The start page has the site's own name, which stands on every picture already.
    title: title === config.name ? config.tagline : title,
    kind,
    ...(says === undefined ? {} : { says }),
    site: config.name,
    bars: skyline(framework, subject),
  };
}
