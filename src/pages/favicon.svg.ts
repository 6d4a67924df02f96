import type { APIContext } from 'astro';
import { faviconSvg, readLogo } from '../site/favicon.ts';
import { getSiteConfig } from '../site/site-config.ts';
import { PALETTE } from '../styles/area-colours.ts';

/** The site's mark: its own logo, or one drawn in the colours of its areas. */
export async function GET({ locals }: APIContext): Promise<Response> {
  const { logo, colours = PALETTE } = await getSiteConfig();
  const svg =
    logo === undefined ? faviconSvg(locals.framework.areas.length, colours) : await readLogo(logo);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
