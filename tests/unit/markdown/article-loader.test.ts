import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleLoader } from '../../../src/markdown/article-loader.ts';

type Entry = { readonly id: string; readonly [field: string]: unknown };

let root = '';
const meta = new Map<string, string>();
const stored = new Map<string, Entry>();
let drawn: string[] = [];

const write = (name: string, text: string) => writeFileSync(join(root, 'guide', name), text);

/** Loads the folder as Astro does, with what it keeps from one build to the next. */
async function load(drawnWith = 'this code'): Promise<void> {
  drawn = [];
  const context = {
    config: { root: pathToFileURL(`${root}/`), srcDir: pathToFileURL(`${root}/src/`) },
    logger: { error: () => undefined, warn: () => undefined },
    meta: { get: (key: string) => meta.get(key), set: meta.set.bind(meta) },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (text: string) => text,
    entryTypes: new Map([
      [
        '.mdx',
        {
          getEntryInfo: async ({ contents }: { contents: string }) => ({
            body: contents,
            data: {},
          }),
          contentModuleTypes: '',
        },
      ],
    ]),
    renderMarkdown: async (text: string) => {
      drawn.push(text);
      return { html: `<p>${text}</p>` };
    },
    store: {
      get: (id: string) => stored.get(id),
      set: (entry: Entry) => stored.set(entry.id, entry),
      keys: () => [...stored.keys()],
      delete: (id: string) => stored.delete(id),
      clear: () => stored.clear(),
      addModuleImport: () => undefined,
    },
  };
  await articleLoader('guide', drawnWith).load(context as unknown as LoaderContext);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'articles-'));
  mkdirSync(join(root, 'guide'));
  meta.clear();
  stored.clear();
  write('ord.mdx', 'Bara ord.');
  write('tagg.mdx', '<Omraden />');
});
afterEach(() => rmSync(root, { recursive: true }));

it('draws an article of nothing but Markdown, and leaves one with tags to the bundler', async () => {
  await load();
  expect(stored.get('ord')).toMatchObject({
    rendered: { html: expect.stringContaining('Bara ord.') },
  });
  expect(stored.get('ord')).not.toHaveProperty('deferredRender');
  expect(stored.get('tagg')).toMatchObject({ deferredRender: true });
  expect(stored.get('tagg')).not.toHaveProperty('rendered');
});

it('draws it once, until its text is another', async () => {
  await load();
  await load();
  expect(drawn).toEqual([]);
  write('ord.mdx', 'Andra ord.');
  await load();
  expect(drawn).toEqual([expect.stringContaining('Andra ord.')]);
});

it('draws everything anew where what it is drawn with is another', async () => {
  await load();
  await load('other code');
  expect(drawn).toHaveLength(1);
});

it('follows an article that gets its first tag, and loses it', async () => {
  await load();
  write('ord.mdx', 'Med <En>sign</En>.');
  await load();
  expect(stored.get('ord')).toMatchObject({ deferredRender: true });
  expect(stored.get('ord')).not.toHaveProperty('rendered');
  write('ord.mdx', 'Utan.');
  await load();
  expect(stored.get('ord')).not.toHaveProperty('deferredRender');
});
