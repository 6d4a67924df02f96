import type { AstroIntegration } from 'astro';
import { exampleContent, filesOf } from '../content-paths.mjs';
import { readFramework } from '../schemas/framework/read.ts';
import { siteConfig } from '../schemas/site.ts';
import { areaColourCss, PALETTE } from '../styles/area-colours.ts';
import type { SiteConfig } from '../text/site.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Plugin = NonNullable<NonNullable<Parameters<Setup>[0]['config']['vite']['plugins']>[number]>;

/** What `site.yaml` says to the style sheets, by what pages import it as. */
const SHEETS: Readonly<Record<string, (config: SiteConfig, contentDir: string) => string>> = {
  'virtual:area-colours.css': (config, contentDir) => {
    const { colours = PALETTE } = config;
    return areaColourCss(colours.slice(0, mostAreas(config, contentDir)));
  },
  // Stands below each page of the whole guide on paper.
  'virtual:site-name.css': ({ name }) => `:root { --site-name: ${quoted(name)}; }\n`,
};

/** Lets pages import style sheets that are made from `site.yaml`. */
export function siteSheets(contentDir: string): Plugin {
  const prefix = '\0';
  return {
    name: 'site-sheets',
    resolveId: (wanted: string) => (Object.hasOwn(SHEETS, wanted) ? prefix + wanted : undefined),
    load(id: string) {
      const sheet = id.startsWith(prefix) ? SHEETS[id.slice(prefix.length)] : undefined;
      if (sheet === undefined) return undefined;
      const { site, matrix } = filesOf(contentDir);
      for (const file of [site, `${matrix}/areas.yaml`]) this.addWatchFile(file);
      return sheet(siteConfig(contentDir), contentDir);
    },
  };
}

/** How many areas the site shows at most, in its own matrix or in an example. */
function mostAreas({ name, examples = [] }: SiteConfig, contentDir: string): number {
  const folders = [contentDir, ...examples.map(exampleContent)];
  const frameworks = folders.map((dir) => readFramework(filesOf(dir).matrix, { publisher: name }));
  return Math.max(...frameworks.map(({ areas }) => areas.length));
}

/** A text of CSS; one with `<` in it must not end the element that the sheet stands in. */
const quoted = (text: string) => JSON.stringify(text).replaceAll('<', '\\3c ');
