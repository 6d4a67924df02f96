import { getEntry } from 'astro:content';
import type { SiteConfig } from '../text/site.ts';

/** What this site says of itself, already checked by the collection that loads it. */
export async function getSiteConfig(): Promise<SiteConfig> {
  const entry = await getEntry('site', 'site');
  if (entry === undefined) throw new Error('Samlingen "site" saknar posten "site".');
  return entry.data;
}
