import type { ViteUserConfig } from 'astro';
import { readCallouts } from '../schemas/articles/mdx/callouts.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Lets an author write `:::tips`, by the same reading that the checks of the content go by. */
export function callouts(): VitePlugin {
  return {
    name: 'callouts',
    // Before MDX is compiled, which knows only tags.
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (source) => ({ code: readCallouts(source).text, map: null }),
    },
  };
}
