import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { fingerprint } from '../fingerprint.mjs';
import { isPlainMarkdown } from '../text/plain-markdown.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** What an article is drawn with; where any of it is changed, every article is drawn anew. */
const DRAWN_WITH = ['src/markdown', 'src/text', 'package.json'];

/**
 * Reads the articles of a folder as Astro does, with one difference: an article that is nothing but
 * Markdown is drawn here and kept in Astro's content store until its text changes. The others become
 * modules, which have to be bundled in every build.
 */
export function articleLoader(base: string): Loader {
  const files = glob({ base, pattern: '**/*.mdx' });
  return {
    name: 'articles',
    load: async (context) => {
      const { store, meta, logger, renderMarkdown } = context;
      const drawnWith = fingerprint(process.cwd(), DRAWN_WITH);
      if (meta.get('drawn-with') !== drawnWith) store.clear();
      meta.set('drawn-with', drawnWith);
      const drawings: Promise<unknown>[] = [];
      const draw = async ({ deferredRender: _, ...entry }: Entry) => {
        // With an empty head, or a line that opens the text would be taken for the beginning of one.
        const rendered = await renderMarkdown(`---\n---\n${entry.body ?? ''}`);
        store.set({ ...entry, rendered });
      };
      const set: typeof store.set = (entry) => {
        if (!isPlainMarkdown(entry.body ?? '')) return store.set(entry);
        const drawing = draw(entry as Entry);
        // While the site is being written nobody waits for it below.
        drawing.catch((error: unknown) => logger.error(`${entry.filePath}: ${error}`));
        drawings.push(drawing);
        return true;
      };
      await files.load({ ...context, store: { ...store, set } });
      await Promise.all(drawings);
    },
  };
}
