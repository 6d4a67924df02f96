import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

/**
 * Moves the style that Astro writes beside the first island of a page into its head, where HTML
 * allows it. The page's policy knows it by its hash, wherever it stands.
 */
export function islandStyles(): AstroIntegration {
  return {
    name: 'island-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(root, file), 'utf8');
          const [style] = html.match(ISLAND_STYLE) ?? [];
          if (style === undefined) continue;
          const moved = html.replace(style, '').replace('</head>', `${style}</head>`);
          await writeFile(join(root, file), moved);
        }
      },
    },
  };
}
