import { defineCollection } from 'astro:content';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CollectionConfig } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { ARTICLE_SCHEMAS, claim, redirect, term } from './schemas/articles/schema.ts';
import { readFramework } from './schemas/framework/read.ts';

/** The only file that names `content/`: it binds folders to schemas and nothing else. */

/** Another folder of the same shape gives the same site about another role. */
const content = process.env['CONTENT_DIR'] ?? './content';

const frameworkDir = resolve(content, 'matrix');

/** Frameworks for other roles, to look at and to copy. Shown only beside the guide itself. */
const examples = process.env['CONTENT_DIR'] === undefined ? resolve('exempel') : '';

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

const exampleLoader: Loader = {
  name: 'examples',
  async load({ store }) {
    store.clear();
    for (const id of existsSync(examples) ? readdirSync(examples) : []) {
      store.set({ id, data: { ...readFramework(join(examples, id, 'content/matrix')) } });
    }
  },
};

/** The collections that this content has: a small site may do without some. */
const filled: string[] = [];

/** What a file or a folder holds; nothing where it isn't there. */
function ifThere(collection: string, path: string, loader: () => Loader): Loader | (() => []) {
  if (!existsSync(path)) return () => [];
  filled.push(collection);
  return loader();
}

const articles = (collection: string, base = `${content}/${collection}`) =>
  ifThere(collection, base, () => glob({ base, pattern: '**/*.mdx' }));

const list = (
  collection: string,
  name: string,
  parser?: (text: string) => Record<string, unknown>[],
) =>
  ifThere(collection, `${content}/${name}`, () =>
    file(`${content}/${name}`, parser === undefined ? {} : { parser }),
  );

/** The events can be read from elsewhere, so that their pages are tested although none is planned. */
const eventDir = process.env['EVENT_DIR'];

const redirects = (text: string) =>
  ((parse(text) ?? []) as { from: string }[]).map((entry) => ({ id: entry.from, ...entry }));

/** A page may render several claims, so only the place in the file tells two entries apart. */
const claims = (text: string) =>
  ((parse(text) ?? []) as object[]).map((entry, index) => ({ id: String(index), ...entry }));

type ArticleCollections = {
  [Name in keyof typeof ARTICLE_SCHEMAS]: CollectionConfig<
    (typeof ARTICLE_SCHEMAS)[Name],
    Loader | (() => [])
  >;
};

/** A collection for each folder of articles. */
const articleCollections = () =>
  Object.fromEntries(
    Object.entries(ARTICLE_SCHEMAS).map(([name, schema]) => [
      name,
      defineCollection({ loader: articles(name, name === 'event' ? eventDir : undefined), schema }),
    ]),
  ) as ArticleCollections;

export const collections = {
  matrix: defineCollection({ loader: frameworkLoader }),
  exempel: defineCollection({ loader: exampleLoader }),
  ...articleCollections(),
  ordlista: defineCollection({ loader: list('ordlista', 'glossary.yaml'), schema: term }),
  claims: defineCollection({
    loader: list('claims', 'claims.yaml', claims),
    schema: claim.extend({ id: z.string() }),
  }),
  redirects: defineCollection({
    loader: list('redirects', 'redirects.yaml', redirects),
    schema: redirect.extend({ id: redirect.shape.from }),
  }),
  // Which of the others there are, read once they all are.
  samlingar: defineCollection({ loader: () => filled.map((id) => ({ id })) }),
};
