import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { isPlainMarkdown } from '../text/plain-markdown.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/**
 * Reads the articles of a folder as Astro does, with one difference: an article that is nothing but
 * Markdown is drawn here and kept in Astro's content store until its text changes. The others become
 * modules, which have to be bundled in every build. `drawnWith` marks what they are drawn with: where
 * it is another, nothing that was kept counts.
 */
export function articleLoader(base: string, drawnWith: string): Loader {
  const files = glob({ base, pattern: '**/*.mdx' });
  return {
    name: 'articles',
    load: async (context) => {
      const { store, meta, logger, renderMarkdown } = context;
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
