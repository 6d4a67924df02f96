import type { AstroIntegration } from 'astro';
import { filesOf } from '../content-paths.mjs';
import { siteConfig } from '../schemas/site.ts';
import { areaColourCss, PALETTE } from '../styles/area-colours.ts';
import type { SiteConfig } from '../text/site.ts';

type Plugin = NonNullable<NonNullable<Parameters<Hook>[0]['config']['vite']['plugins']>[number]>;
type Hook = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** What the layouts import the sheet as. */
const NAME = 'virtual:site.css';

/**
 * Lets the layouts import what `site.yaml` says to the style sheets: the colours of the areas, and
 * the name that stands below each page of the whole guide on paper.
 */
export function siteSheet(contentDir: string): Plugin {
  const id = `\0${NAME}`;
  return {
    name: 'site-sheet',
    resolveId: (wanted: string) => (wanted === NAME ? id : undefined),
    load(wanted: string) {
      if (wanted !== id) return undefined;
      this.addWatchFile(filesOf(contentDir).site);
      return sheetOf(siteConfig(contentDir));
    },
  };
}

function sheetOf({ name, colours = PALETTE }: SiteConfig): string {
  // A name with `<` in it must not end the element that the sheet stands in.
  const quoted = JSON.stringify(name).replaceAll('<', '\\3c ');
  return `${areaColourCss(colours)}:root { --site-name: ${quoted}; }\n`;
}
