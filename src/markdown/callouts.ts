import { readCallouts } from '../schemas/articles/mdx/callouts.ts';

/** A plug-in for Vite: lets an author write `:::tips`, by the reading that the checks go by. */
export function callouts() {
  return {
    name: 'callouts',
    // Before MDX is compiled, which knows only tags.
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (source: string) => ({ code: readCallouts(source).text, map: null }),
    },
  };
}
