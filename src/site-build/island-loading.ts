import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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

/**
 * Makes islands light to load: few files, and none of the generator's parts that nothing here uses.
 */
export function islandLoading(): AstroIntegration {
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
