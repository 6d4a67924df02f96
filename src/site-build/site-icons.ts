import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { container, image } from 'takumi-js/helpers';
import { Renderer } from 'takumi-js/node';
import { readColours } from '../styles/colours.ts';
import type { SiteConfig } from '../text/site.ts';
import type { Site, Step } from './step.ts';

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
export function siteIcons({ dir, prefix, config, project }: Site): Step {
  return {
    name: 'site-icons',
    done: async () => {
      const svg = await readFile(join(dir, 'favicon.svg'), 'utf8');
      const sheet = await readFile(new URL('src/styles/tokens.css', project), 'utf8');
      const renderer = new Renderer();
      for (const icon of ICONS) {
        const bytes = await renderer.render(iconNode(svg, icon), {
          width: icon.side,
          height: icon.side,
          format: 'format' in icon ? icon.format : 'png',
        });
        await writeFile(join(dir, icon.file), bytes);
      }
      const manifest = JSON.stringify(manifestOf(`${prefix}/`, sheet, config), null, 2);
      await writeFile(join(dir, 'manifest.webmanifest'), `${manifest}\n`);
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

/** The colour that the drawing itself stands on, where its first shape is a plate; white otherwise. */
function groundOf(svg: string): string {
  const [, colour] = svg.match(/<rect[^>]* fill="(#\w+)"/) ?? [];
  return colour ?? '#ffffff';
}

function manifestOf(home: string, sheet: string, { name, description }: SiteConfig) {
  const { paper } = readColours(sheet);
  return {
    id: home,
    name,
    short_name: name,
    description,
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
