import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { container, image } from 'takumi-js/helpers';
import { Renderer } from 'takumi-js/node';
import { readFramework } from '../schemas/framework/read.ts';
import { readColours } from '../styles/colours.ts';
import { manifestText } from '../text/machines.ts';
import { site } from '../text/pages.ts';

interface Options {
  /** The folder with the framework, relative to the project: it knows the role. */
  readonly matrix: string;
  /** The drawing that every icon is made of, and the colours, relative to the project. */
  readonly drawing: string;
  readonly tokens: string;
  readonly base: string;
}

/**
 * The icons that are made. `bleed` is how much of the square the drawing takes where the ground
 * goes all the way out: whoever shows such an icon cuts its corners.
 */
const ICONS = [
  { file: 'favicon.ico', side: 32, format: 'ico' },
  { file: 'ikon-192.png', side: 192, purpose: 'any' },
  { file: 'ikon-512.png', side: 512, purpose: 'any' },
  { file: 'ikon-mask-512.png', side: 512, bleed: 0.72, purpose: 'maskable' },
  { file: 'apple-touch-icon.png', side: 180, bleed: 0.86 },
] as const;

/** Draws the icons of the site in the sizes that systems ask for, and writes its manifest. */
export function siteIcons({ matrix, drawing, tokens, base }: Options): AstroIntegration {
  const home = base.replace(/\/?$/, '/');
  let project = new URL('.', import.meta.url);
  return {
    name: 'site-icons',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        const svg = await readFile(new URL(drawing, project), 'utf8');
        const sheet = await readFile(new URL(tokens, project), 'utf8');
        const renderer = new Renderer();
        for (const icon of ICONS) {
          const bytes = await renderer.render(iconNode(svg, icon), {
            width: icon.side,
            height: icon.side,
            format: 'format' in icon ? icon.format : 'png',
          });
          await writeFile(fileURLToPath(new URL(icon.file, dir)), bytes);
        }
        const { role } = readFramework(fileURLToPath(new URL(matrix, project)));
        const manifest = JSON.stringify(manifestOf(home, sheet, role.name), null, 2);
        await writeFile(fileURLToPath(new URL('manifest.webmanifest', dir)), `${manifest}\n`);
      },
    },
  };
}

function iconNode(svg: string, icon: (typeof ICONS)[number]) {
  const bleed = 'bleed' in icon ? icon.bleed : undefined;
  const side = Math.round(icon.side * (bleed ?? 1));
  return container({
    style: {
      width: icon.side,
      height: icon.side,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      ...(bleed === undefined ? {} : { backgroundColor: groundOf(svg) }),
    },
    children: [image({ src: svg, width: side, height: side })],
  });
}

/** The colour that the drawing itself stands on: its first shape. */
function groundOf(svg: string): string {
  const [, colour] = svg.match(/<rect[^>]* fill="(#\w+)"/) ?? [];
  if (colour === undefined) throw new Error('favicon.svg: en bottenplatta (<rect fill>) saknas.');
  return colour;
}

function manifestOf(home: string, sheet: string, role: string) {
  const { paper } = readColours(sheet);
  return {
    id: home,
    name: site.name,
    short_name: site.name,
    description: manifestText.description(role),
    lang: 'sv',
    dir: 'ltr',
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: ICONS.flatMap((icon) =>
      'purpose' in icon
        ? [
            {
              src: home + icon.file,
              sizes: `${icon.side}x${icon.side}`,
              type: 'image/png',
              purpose: icon.purpose,
            },
          ]
        : [],
    ),
  };
}
