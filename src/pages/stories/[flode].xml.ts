import type { APIContext } from 'astro';
import { storyPath } from '../../site/addresses.ts';
import { entriesOf } from '../../site/entries.ts';
import { feed } from '../../site/feeds.ts';
import { onlyIfSection } from '../../site/pages.ts';
import { feeds } from '../../text/machines.ts';

export const getStaticPaths = () => onlyIfSection('/stories/', { flode: 'flode' });

/** The feed of stories, the latest first. */
export async function GET({ site: origin, url }: APIContext): Promise<Response> {
  const stories = await entriesOf('stories');
  return feed({
    ...feeds.stories,
    origin,
    self: url.pathname,
    items: stories.map(({ id, data }) => ({
      ...data,
      path: storyPath(id),
      date: data.published,
    })),
  });
}
