import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, fontProviders } from 'astro/config';
import { contentPaths } from './src/content-paths.mjs';
import { authorTags } from './src/markdown/author-tags.ts';
import { baseLinks } from './src/markdown/base-links.ts';
import { callouts } from './src/markdown/callouts.ts';
import { cellClasses } from './src/markdown/cell-classes.ts';
import { footnoteHeading, footnoteOptions } from './src/markdown/footnotes.ts';
import { headingIds } from './src/markdown/heading-ids.ts';
import { permalinks } from './src/markdown/permalinks.ts';
import { pictureFiles } from './src/markdown/picture-files.ts';
import { rowHeaders } from './src/markdown/row-headers.ts';
import { swedishText } from './src/markdown/swedish-text.ts';
import { tabHeadings } from './src/markdown/tab-headings.ts';
import { tableScroll } from './src/markdown/table-scroll.ts';
import { basePath, siteAddress } from './src/settings.mjs';
import { siteBuild } from './src/site-build/index.ts';

/** Where the site is published. Both can be set when building, so that the same source serves a
 *  domain of its own and a sub-folder. */
const site = siteAddress();
const base = basePath();
/** The folder with everything that is read: another one gives a matrix for another role. */
const content = contentPaths().dir;

/** What the scripts of every page share with the islands, in one file instead of six small ones. */
const EVERY_PAGE =
  /src\/(browser\/(clipboard|fragment|storage)|domain\/company-part|scripts\/(carry-company|search\/query-link))\.ts$/;

export default defineConfig({
  site,
  base,
  // Inside the project, so that two copies of it that share their packages don't share a cache.
  // Another content, and each of the builds that a test makes side by side, has a cache of its own.
  cacheDir:
    process.env.CACHE_DIR ??
    `./.astro/cache${content === 'content' ? '' : `-${content.replaceAll(/\W+/g, '-')}`}`,
  trailingSlash: 'always',
  // The default joins words across line breaks; `true` never changes the text.
  compressHTML: true,
  devToolbar: { enabled: false },
  experimental: {
    // Tells editors with Astro's extension what stands in the head of an article.
    contentIntellisense: true,
    // A page whose key (`site/page-key.ts`) and code are as they were is taken from the build before.
    incrementalBuild: true,
  },
  // A sheet is a few kilobytes, and one of its own keeps the first picture waiting a round trip.
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), preact(), siteBuild({ content, base })],
  markdown: {
    processor: satteri({
      features: {
        headingAttributes: true,
        gfm: { footnotes: footnoteOptions },
        // Swedish quotation marks are the same on both sides; our own plugin sets them.
        smartPunctuation: { quotes: false, dashes: false, ellipses: true },
      },
      mdastPlugins: [swedishText(), tabHeadings(), pictureFiles(), authorTags()],
      hastPlugins: [
        headingIds(),
        footnoteHeading(),
        baseLinks(base),
        cellClasses(),
        rowHeaders(),
        tableScroll(),
        permalinks(),
      ],
    }),
    // Highlighting writes inline styles, which the policy below forbids.
    syntaxHighlight: false,
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Schibsted Grotesk',
      cssVariable: '--font-family',
      // Faces that are as wide, from `src/styles/typeface.css`; the generated one has no bold.
      fallbacks: ['Stand-in', 'sans-serif'],
      optimizedFallbacks: false,
      options: {
        variants: [
          {
            src: ['./src/assets/fonts/schibsted-grotesk.woff2'],
            weight: '400 700',
            style: 'normal',
          },
        ],
      },
    },
  ],
  vite: {
    plugins: [callouts()],
    // Astro's own directive in every MDX file; there is nothing for an author to do about it.
    build: {
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: {
          codeSplitting: {
            groups: [
              { name: 'every-page', test: EVERY_PAGE },
              { name: 'preact', test: /node_modules\/preact\// },
            ],
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
});
