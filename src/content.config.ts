import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readFramework } from './schemas/read-framework.ts';

/** The only file that names `content/`: it binds folders to schemas and nothing else. */

const frameworkDir = fileURLToPath(new URL('../content/matrix/', import.meta.url));

/** Reads the whole framework as one entry, because its checks run across files. */
const frameworkLoader: Loader = {
  name: 'framework',
  async load({ store, watcher, generateDigest }) {
    const read = () => {
      const framework = readFramework(frameworkDir);
      const data = { ...framework };
      store.set({ id: 'framework', data, digest: generateDigest(data) });
    };
    store.clear();
    read();
    watcher?.add(frameworkDir);
    watcher?.on('change', (path) => path.startsWith(frameworkDir) && read());
  },
};

const articles = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/*.mdx' });

const article = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(50).max(160),
});

export const collections = {
  matrix: defineCollection({ loader: frameworkLoader }),
  sidor: defineCollection({ loader: articles('sidor'), schema: article }),
  omraden: defineCollection({ loader: articles('omraden'), schema: article }),
};
