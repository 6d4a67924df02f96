import type { APIContext } from 'astro';
import { path } from '../site/addresses.ts';

/** Lets every crawler read everything, and says where the sitemap is. */
export function GET({ site: origin }: APIContext): Response {
  const sitemap = new URL(path('/sitemap-index.xml'), origin).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
