import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { canonicalOf, isIndexable, readHeads, updatedOf } from './built-page.ts';

/**
 * Writes the sitemap: every page that search engines may list, with its date where it has one.
 * What a page says of itself decides, so that the sitemap and the page never disagree.
 */
export function siteMap(): AstroIntegration {
  const listed = new Map<string, string | undefined>();
  const writer = sitemap({
    filter: (url) => listed.has(url),
    serialize: (item) => {
      const lastmod = listed.get(item.url);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  return {
    ...writer,
    hooks: {
      ...writer.hooks,
      'astro:build:done': async (options) => {
        listed.clear();
        for await (const page of readHeads(fileURLToPath(options.dir))) {
          const url = canonicalOf(page);
          if (url !== undefined && isIndexable(page)) listed.set(url, updatedOf(page));
        }
        await writer.hooks['astro:build:done']?.(options);
      },
    },
  };
}
