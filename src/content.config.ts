import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import {
  aboutPage,
  areaArticle,
  claim,
  event,
  guideArticle,
  plainPage,
  redirect,
  story,
  term,
} from './schemas/articles-schema.ts';
import { readFramework } from './schemas/read-framework.ts';

/** The only file that names `content/`: it binds folders to schemas and nothing else. */

const frameworkDir = fileURLToPath(new URL('../content/matrix/', import.meta.url));

/** Reads the whole framework as one entry, because its checks run across files. */
const frameworkLoader: Loader = {
  name: 'framework',
  async load({ store, watcher, generateDigest }) {
    const read = () => {
      const data = { ...readFramework(frameworkDir) };
      store.set({ id: 'framework', data, digest: generateDigest(data) });
    };
    store.clear();
    read();
    watcher?.add(frameworkDir);
    watcher?.on('change', (path) => path.startsWith(frameworkDir) && read());
  },
};

const articles = (base: string) => glob({ base, pattern: '**/*.mdx' });

/** The events can be read from elsewhere, so that their pages are tested although none is planned. */
const eventDir = process.env['EVENT_DIR'] ?? './content/event';

const redirects = (text: string) =>
  ((parse(text) ?? []) as { from: string }[]).map((entry) => ({ id: entry.from, ...entry }));

/** A page may render several claims, so only the place in the file tells two entries apart. */
const claims = (text: string) =>
  (parse(text) as object[]).map((entry, index) => ({ id: String(index), ...entry }));

export const collections = {
  matrix: defineCollection({ loader: frameworkLoader }),
  sidor: defineCollection({ loader: articles('./content/sidor'), schema: plainPage }),
  omraden: defineCollection({ loader: articles('./content/omraden'), schema: areaArticle }),
  guide: defineCollection({ loader: articles('./content/guide'), schema: guideArticle }),
  stories: defineCollection({ loader: articles('./content/stories'), schema: story }),
  event: defineCollection({ loader: articles(eventDir), schema: event }),
  om: defineCollection({ loader: articles('./content/om'), schema: aboutPage }),
  ordlista: defineCollection({ loader: file('./content/glossary.yaml'), schema: term }),
  claims: defineCollection({
    loader: file('./content/claims.yaml', { parser: claims }),
    schema: claim,
  }),
  redirects: defineCollection({
    loader: file('./content/redirects.yaml', { parser: redirects }),
    schema: redirect.extend({ id: redirect.shape.from }),
  }),
};
