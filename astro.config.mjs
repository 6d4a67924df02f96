import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, fontProviders } from 'astro/config';
import { authorTags } from './src/markdown/author-tags.ts';
import { baseLinks } from './src/markdown/base-links.ts';
import { cellClasses } from './src/markdown/cell-classes.ts';
import { footnoteHeading, footnoteOptions } from './src/markdown/footnotes.ts';
import { headingIds } from './src/markdown/heading-ids.ts';
import { permalinks } from './src/markdown/permalinks.ts';
import { swedishText } from './src/markdown/swedish-text.ts';
import { tableScroll } from './src/markdown/table-scroll.ts';
import { contentChecks } from './src/site-build/content-checks.ts';
import { hosting } from './src/site-build/hosting.ts';
import { lineBreaks } from './src/site-build/line-breaks.ts';
import { markdownCopies } from './src/site-build/markdown-copies.ts';
import { ownHashes } from './src/site-build/own-hashes.ts';
import { searchIndex } from './src/site-build/search-index.ts';
import { sideBySide } from './src/site-build/side-by-side.ts';
import { siteIcons } from './src/site-build/site-icons.ts';
import { siteMap } from './src/site-build/site-map.ts';
import { socialImages } from './src/site-build/social-images.ts';
import { wholeGuide } from './src/site-build/whole-guide.ts';

/** Where the site is published. Both can be set when building, so that the same source serves a
 *  domain of its own and a sub-folder. */
const site = process.env.SITE_URL ?? 'https://kompetensmatrisen.example';
const base = process.env.BASE_PATH ?? '/';
/** The folder with everything that is read: another one gives a matrix for another role. */
const content = process.env.CONTENT_DIR ?? './content';

export default defineConfig({
  site,
  base,
  // Inside the project, so that two copies of it that share their packages don't share a cache.
  // Another content, and each of the builds that a test makes side by side, has a cache of its own.
  cacheDir:
    process.env.CACHE_DIR ??
    `./.astro/cache${content === './content' ? '' : content.replaceAll(/\W+/g, '-')}`,
  trailingSlash: 'always',
  // The default joins words across line breaks; `true` never changes the text.
  compressHTML: true,
  devToolbar: { enabled: false },
  // A sheet is a few kilobytes, and one of its own keeps the first picture waiting a round trip.
  build: { inlineStylesheets: 'always' },
  integrations: [
    mdx(),
    preact(),
    ownHashes(),
    siteMap(),
    siteIcons({
      matrix: `${content}/matrix/`,
      drawing: './public/favicon.svg',
      tokens: './src/styles/tokens.css',
      base,
    }),
    sideBySide(
      // Most of a build's work beside the pages, and on threads of its own.
      [
        socialImages({
          matrix: `${content}/matrix/`,
          font: './src/assets/fonts/schibsted-grotesk.woff2',
          tokens: './src/styles/tokens.css',
          base,
        }),
      ],
      [
        markdownCopies({ base, matrix: `${content}/matrix/` }),
        wholeGuide({ page: '/utskrift/', base }),
        contentChecks({ content, base }),
      ],
      // Mostly the indexer's, which is a process of its own.
      [searchIndex({ words: `${content}/sokord.yaml` })],
    ),
    lineBreaks({ words: `${content}/avstavning.txt` }),
    hosting({ redirects: `${content}/redirects.yaml`, base }),
  ],
  markdown: {
    processor: satteri({
      features: {
        headingAttributes: true,
        gfm: { footnotes: footnoteOptions },
        // Swedish quotation marks are the same on both sides; our own plugin sets them.
        smartPunctuation: { quotes: false, dashes: false, ellipses: true },
      },
      mdastPlugins: [swedishText(), authorTags()],
      hastPlugins: [
        headingIds(),
        footnoteHeading(),
        baseLinks(base),
        cellClasses(),
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
    // Astro's own directive in every MDX file; there is nothing for an author to do about it.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
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
