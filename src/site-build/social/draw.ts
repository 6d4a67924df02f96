import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from 'takumi-js/node';
import project from '../../../package.json' with { type: 'json' };
import type { Colours } from '../../styles/colours.ts';
import { type Card, drawCard, FONT, SIZE, TITLE, TITLE_SIZES, titleBlock } from './card.ts';

interface Options {
  /** The typeface, as the site carries it. */
  readonly font: Buffer;
  readonly colours: Colours;
  /** Where drawn pictures are kept from one build to the next. */
  readonly cacheDir: string;
}

/** Draws cards, and remembers what it has drawn. */
export interface Drawer {
  /** A picture as PNG; the same card gives the same bytes. */
  readonly draw: (card: Card) => Promise<Buffer>;
  /** Throws away every remembered picture that this drawer hasn't been asked for. */
  readonly forgetOthers: () => Promise<void>;
  /** How many were drawn anew. */
  readonly drawn: () => number;
}

/** Makes a drawer. Nothing is loaded until a picture has to be drawn. */
export async function drawer({ font, colours, cacheDir }: Options): Promise<Drawer> {
  // Another version of the part that draws may set letters otherwise.
  const base = digest(font) + project.dependencies['takumi-js'];
  const used = new Set<string>();
  let drawn = 0;
  let ready: Promise<Renderer> | undefined;
  await mkdir(cacheDir, { recursive: true });

  const render = async (card: Card) => {
    ready ??= rendererWith(font);
    const renderer = await ready;
    const size = await titleSize(renderer, card.title, colours.ink);
    drawn += 1;
    return renderer.render(drawCard(card, size, colours), { ...SIZE, format: 'png' });
  };

  return {
    draw: async (card) => {
      const name = `${nameOf(card, colours, base)}.png`;
      const file = join(cacheDir, name);
      used.add(name);
      const kept = await readFile(file).catch(() => undefined);
      if (kept !== undefined) return kept;
      const image = await render(card);
      await writeFile(file, image);
      return image;
    },
    forgetOthers: async () => {
      const others = (await readdir(cacheDir)).filter((name) => !used.has(name));
      await Promise.all(others.map((name) => rm(join(cacheDir, name), { force: true })));
    },
    drawn: () => drawn,
  };
}

/** Everything that decides how a picture looks: the drawing itself, its letters and who draws. */
function nameOf(card: Card, colours: Colours, base: string): string {
  const drawing = TITLE_SIZES.map((size) => drawCard(card, size, colours));
  return digest(JSON.stringify([drawing, TITLE, base]));
}

async function rendererWith(font: Buffer): Promise<Renderer> {
  const renderer = new Renderer();
  await renderer.registerFont({ name: FONT, data: font });
  return renderer;
}

/** The largest size in which the title stays inside its room, without breaking a word. */
async function titleSize(renderer: Renderer, title: string, ink: string): Promise<number> {
  for (const size of TITLE_SIZES) {
    const { height, children, runs } = await renderer.measure(titleBlock(title, size, ink), SIZE);
    const lines = [...runs, ...children.flatMap((child) => child.runs)];
    const widest = Math.max(...lines.map(({ width }) => width));
    if (height <= TITLE.height && widest <= TITLE.width) return size;
  }
  return TITLE_SIZES.at(-1) ?? 0;
}

function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 32);
}
