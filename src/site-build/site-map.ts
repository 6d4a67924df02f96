import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { canonicalOf, isIndexable, updatedOf } from './page.ts';
import type { Step } from './step.ts';

/** A page that search engines may list, with its day; null where they may not. */
type Listed = { readonly url: string; readonly updated: string | undefined } | null;

/**
 * Writes the sitemap: every page that search engines may list, with its date where it has one.
 * What a page says of itself decides, so that the sitemap and the page never disagree. The writer
 * works when the step has seen all pages.
 */
export function siteMap(): { readonly step: Step<Listed>; readonly writer: AstroIntegration } {
  const listed = new Map<string, string | undefined>();
  return {
    step: {
      name: 'site-map',
      read: (page) => {
        const url = canonicalOf(page);
        return url !== undefined && isIndexable(page) ? { url, updated: updatedOf(page) } : null;
      },
      take: ({ url, updated }) => {
        listed.set(url, updated);
      },
    },
    writer: sitemap({
      filter: (url) => listed.has(url),
      serialize: (item) => {
        const lastmod = listed.get(item.url);
        return lastmod === undefined ? item : { ...item, lastmod };
      },
    }),
  };
}
