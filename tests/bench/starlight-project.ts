/** What the figures are held against, with the generator it was made for. */
const PLAIN = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };

/** What gives a site in Starlight most of what ours has. Search, menu and sitemap come with it. */
const ADDED = {
  '@astrojs/rss': '4.0.19',
  'starlight-links-validator': '0.26.0',
  'starlight-llms-txt': '0.12.0',
  'starlight-markdown': '0.1.5',
  'takumi-js': '2.16.3',
};

/** Starlight as it comes, or with the additions that make it give what our build gives. */
export type Peer = 'starlight' | 'starlight med tillägg';

/** What our build makes or holds that the one with additions doesn't. */
export const STILL_LACKING = [
  'texterna prövade mot språk, källor och datum',
  'egen policy för varje sida',
  'hela guiden på en sida',
  'sökning i delar av sammansatta ord',
  'radbrytningar',
  'öppna data',
];

/** The files of a project with Starlight, by their paths. */
export function projectOf(peer: Peer): Readonly<Record<string, string>> {
  const isPlain = peer === 'starlight';
  return {
    'package.json': JSON.stringify({
      type: 'module',
      private: true,
      dependencies: isPlain ? PLAIN : { ...PLAIN, ...ADDED },
      // Its copies of pages are made for an earlier generator, and work in this one.
      overrides: isPlain ? {} : { 'starlight-markdown': { astro: '$astro' } },
    }),
    'astro.config.mjs': config(isPlain),
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    ...(isPlain ? {} : FEED_AND_PICTURES),
  };
}

function config(isPlain: boolean): string {
  const added = isPlain
    ? ''
    : `routeMiddleware: './src/picture.js',
    plugins: [starlightLinksValidator(), starlightLlmsTxt({ projectName: 'Guide' }), starlightMarkdown()],`;
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
${
  isPlain
    ? ''
    : `import starlightLinksValidator from 'starlight-links-validator';
import starlightLlmsTxt from 'starlight-llms-txt';
import starlightMarkdown from 'starlight-markdown';`
}
export default defineConfig({
  site: 'https://kompetensmatrisen.example',
  // Draws with code of the machine's own, which can't be bundled.
  vite: { ssr: { external: ['takumi-js'] } },
  integrations: [starlight({
    title: 'Guide',
    defaultLocale: 'root',
    locales: { root: { label: 'Svenska', lang: 'sv' } },
    ${added}
  })],
});`;
}

/** A feed, and a picture for each page with the tag that leads to it, as their makers show how. */
const FEED_AND_PICTURES = {
  'src/pages/flode.xml.js': `import rss from '@astrojs/rss';
import { getCollection } from 'astro:content';
export async function GET({ site }) {
  const docs = await getCollection('docs');
  const items = docs.map(({ id, data }) => ({
    title: data.title, description: data.description, link: '/' + id + '/',
  }));
  return rss({ title: 'Guide', description: 'Guide', site, items });
}`,
  'start.mdx': '---\ntitle: Guide\ndescription: Början.\n---\n\nBörja läsa.\n',
  'src/pages/bilder/[...slug].png.js': `import { readFile } from 'node:fs/promises';
import { getCollection } from 'astro:content';
import { container, text } from 'takumi-js/helpers';
import { Renderer } from 'takumi-js/node';
const renderer = new Renderer();
await renderer.registerFont({ name: 'Site', data: await readFile('typeface.woff2') });
const line = (words, fontSize, fontWeight) =>
  text({ text: words, style: { fontFamily: 'Site', fontSize, fontWeight, color: '#222' } });
export const getStaticPaths = async () =>
  (await getCollection('docs')).map(({ id, data }) => ({ params: { slug: id }, props: data }));
export async function GET({ props: { title, description } }) {
  const card = container({
    style: { width: 1200, height: 630, padding: 72, display: 'flex', flexDirection: 'column', gap: 40, backgroundColor: '#faf8f4' },
    children: [line(title, 84, 700), line(description, 40, 400), line('Guide', 40, 700)],
  });
  return new Response(await renderer.render(card, { width: 1200, height: 630, format: 'png' }));
}`,
  'src/picture.js': `import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { head, id } = locals.starlightRoute;
  const content = new URL('/bilder/' + (id || 'index') + '.png', site).href;
  head.push({ tag: 'meta', attrs: { property: 'og:image', content } });
});`,
};
