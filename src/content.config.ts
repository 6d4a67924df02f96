import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CollectionConfig } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentPaths, exampleContent, filesOf } from './content-paths.mjs';
import { codeMark } from './fingerprint.mjs';
import { articleLoader } from './markdown/article-loader.ts';
import { figure } from './schemas/articles/figures.ts';
import { ARTICLE_SCHEMAS, claim, redirect, term } from './schemas/articles/schema.ts';
import { learning, specialistPage } from './schemas/articles/teaching.ts';
import { readFramework } from './schemas/framework/read.ts';
import { englishSchema, frameworkSchema } from './schemas/framework/schema.ts';
import { roleCost } from './schemas/role-cost.ts';
import { readRoles } from './schemas/roles/read.ts';
import { siteConfig, siteSchema } from './schemas/site.ts';

/** Binds the folders of the content to their schemas, and does nothing else. */

const content = contentPaths();

/** What articles are drawn with, from which it follows whether they have to be drawn again. */
const drawnWith = codeMark();

/**
 * A collection of one entry, with its name, that is made from one or more files. While the site is being
 * written it is read again when any of them changes; what is wrong then is shown instead of the pages
 * (`site-build/content-guard.ts`).
 */
const oneEntry = (name: string, files: readonly string[], read: () => object): Loader => ({
  name,
  async load({ store, watcher, parseData, generateDigest, logger }) {
    const put = async () => {
      const data = await parseData({ id: name, data: { ...read() } });
      store.set({ id: name, data, digest: generateDigest(data) });
    };
    store.clear();
    await put();
    const paths = files.map((file) => resolve(file));
    watcher?.add(paths);
    watcher?.on('all', (_event, changed) => {
      if (!paths.some((path) => changed.startsWith(path))) return;
      put().catch(({ message }: Error) => logger.error(message));
    });
  },
});

/** Reads the whole framework as one entry, because its checks run across files. */
const frameworkLoader = oneEntry('framework', [content.matrix, content.site], () =>
  readFramework(resolve(content.matrix), { publisher: siteConfig(content.dir).name }),
);

/** Reads the roles beside the first one, which share its competences; most sites have none. */
const rolesLoader = oneEntry('roles', [content.matrix, content.site, content.roles], () => ({
  all: readRoles(content.dir, { publisher: siteConfig(content.dir).name }),
}));

/** Reads what the site says of itself, which other files of the content may lean on. */
const siteLoader = oneEntry('site', [content.site], () => siteConfig(content.dir));

/** Frameworks for other roles, to look at and to copy: shown here, so published by this site. */
const exampleLoader: Loader = {
  name: 'examples',
  async load({ store, parseData }) {
    store.clear();
    const { name: publisher, examples = [] } = siteConfig(content.dir);
    for (const id of examples) {
      const { matrix } = filesOf(exampleContent(id));
      const data = { ...readFramework(resolve(matrix), { publisher }) };
      store.set({ id, data: await parseData({ id, data }) });
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

const articles = (collection: string) => {
  const base = content.articles(collection);
  return ifThere(collection, base, () => articleLoader(base, drawnWith));
};

const list = (
  collection: string,
  path: string,
  parser?: (text: string) => Record<string, unknown>[],
) => ifThere(collection, path, () => file(path, parser === undefined ? {} : { parser }));

/** Entries that are known by the id of what they tell about. */
const keyedBy = (key: string) => (text: string) =>
  ((parse(text) ?? []) as Record<string, string>[]).map((entry) => ({ id: entry[key], ...entry }));

/** A file that is one thing is the only entry of its collection. */
const whole = (id: string) => (text: string) => [{ id, ...parse(text) }];

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
      defineCollection({ loader: articles(name), schema }),
    ]),
  ) as ArticleCollections;

export const collections = {
  matrix: defineCollection({ loader: frameworkLoader, schema: frameworkSchema }),
  roller: defineCollection({
    loader: rolesLoader,
    schema: z.object({ all: z.array(frameworkSchema) }),
  }),
  site: defineCollection({ loader: siteLoader, schema: siteSchema }),
  exempel: defineCollection({ loader: exampleLoader, schema: frameworkSchema }),
  ...articleCollections(),
  english: defineCollection({
    loader: list('english', content.english, whole('english')),
    schema: englishSchema.extend({ id: z.string() }),
  }),
  learning: defineCollection({
    loader: list('learning', content.learning, keyedBy('competence')),
    schema: learning.extend({ id: z.string() }),
  }),
  specialistPages: defineCollection({
    loader: list('specialistPages', content.specialistPages, keyedBy('specialist')),
    schema: specialistPage.extend({ id: z.string() }),
  }),
  ordlista: defineCollection({ loader: list('ordlista', content.glossary), schema: term }),
  figurer: defineCollection({ loader: list('figurer', content.figures), schema: figure }),
  kostnad: defineCollection({
    loader: list('kostnad', content.cost, whole('kostnad')),
    schema: roleCost.extend({ id: z.string() }),
  }),
  claims: defineCollection({
    loader: list('claims', content.claims, claims),
    schema: claim.extend({ id: z.string() }),
  }),
  redirects: defineCollection({
    loader: list('redirects', content.redirects, keyedBy('from')),
    schema: redirect.extend({ id: redirect.shape.from }),
  }),
  // Which of the others there are, read once they all are.
  samlingar: defineCollection({ loader: () => filled.map((id) => ({ id })) }),
};
