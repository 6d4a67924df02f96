import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './built-page.ts';
import { type ImportsOf, preloads, staticImports } from './islands/preloads.ts';
import { sheetsInHead } from './islands/sheets.ts';

const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

/** Which modules share a file in the browser; what stands in none of these follows its island. */
const FILES = [
  // What every page runs, with the browser's one door, so that it is one request. First, and alone:
  // the next group takes along whatever its own modules import.
  {
    name: 'site',
    test: /SiteScripts|browser[\\/]browser|scripts[\\/](?:carry|reading|share|theme|search[\\/]dialog)|link-part/,
    includeDependenciesRecursively: false,
  },
  // The framework and the waker, alike for every island, and what every island says of a company:
  // with a file of its own for that, the matrix would be in more files than a browser fetches at once.
  {
    name: 'preact',
    test: /node_modules[\\/]preact|islands[\\/]hydrate|browser[\\/]visit|preload-helper|domain[\\/](?:changes|link|reasons|requirements|rule-index|skyline|staffing)\.ts|text[\\/](?:sv|swedish|explain)\.ts|matrix[\\/](?:announce|Notices|Profiles|Silhouette|Staffing|state|use-announcement|use-company)\.tsx?$/,
  },
  // What several tools need once they are used: alone each of these would be a file of a few hundred bytes.
  {
    name: 'tools',
    test: /browser[\\/]files|islands[\\/](?:shared[\\/]use-kept|matrix[\\/]WhenOpened|shared[\\/]downloads[\\/](?:MatrixDownloads|Said|use-download|load|file))\.tsx?$|text[\\/](?:kept|downloads)\.ts$|export[\\/](?:choices|document|framework)\.ts$/,
    includeDependenciesRecursively: false,
  },
];

interface Options {
  /** The site's base path, which addresses in the built pages begin with. */
  readonly base: string;
}

/**
 * Makes islands light to load: few files, none of the generator's parts that nothing here uses,
 * every script named in the head, so that none waits for another to be read first, and the sheets
 * in the head themselves. The style that the generator writes beside an island moves there as well,
 * where HTML allows it; the page's policy knows it by its hash, wherever it stands.
 */
export function islandLoading({ base }: Options): AstroIntegration {
  return {
    name: 'island-loading',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [fewFiles()],
            resolve: {
              alias: {
                '@astrojs/preact/client.js': fileURLToPath(
                  new URL('../islands/hydrate.ts', import.meta.url),
                ),
              },
            },
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = builtTexts(root, base);
        const imports: ImportsOf = async (address) => staticImports(await read(address), address);
        await changePages(root, async (html) => {
          if (!html.includes('<astro-island')) return html;
          const [style = ''] = html.match(ISLAND_STYLE) ?? [];
          const head = `${await preloads(html, imports)}${style}</head>`;
          return sheetsInHead(html.replace(style, '').replace('</head>', head), read);
        });
      },
    },
  };
}

/** The generator decides most of this for the browser's files, so it takes a plugin to differ. */
function fewFiles() {
  return {
    name: 'island-loading',
    enforce: 'pre' as const,
    // Nothing that is fetched on demand brings a sheet, so the helper that waits for one only costs.
    load: (id: string) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
    configEnvironment: (name: string) =>
      name === 'client'
        ? {
            build: {
              // What is fetched on a click is one file; the helper that preloads more costs 1 kB.
              modulePreload: false as const,
              rolldownOptions: {
                // Otherwise the waker would be a file of its own that only points at another.
                preserveEntrySignatures: 'allow-extension' as const,
                output: {
                  codeSplitting: { groups: FILES },
                  // The generator names a page's script after all the ways to it, in every page.
                  entryFileNames: ({ name }: { name: string }) =>
                    `_astro/${name.split('.')[0]}.[hash].js`,
                },
              },
            },
          }
        : undefined,
  };
}

/** Gives the text of a built file by its address; each is read no more than once. */
function builtTexts(root: string, base: string): (address: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  const prefix = base.replace(/\/$/, '');
  return (address) => {
    const text = known.get(address) ?? readFile(join(root, address.slice(prefix.length)), 'utf8');
    known.set(address, text);
    return text;
  };
}
