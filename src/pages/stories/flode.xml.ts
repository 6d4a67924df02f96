import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { storyPath } from '../../components/address.ts';
import { feed } from '../../components/feed.ts';
import { feeds } from '../../text/machines.ts';

/** The feed of stories, the latest first. */
export async function GET({ site: origin, url }: APIContext): Promise<Response> {
  const stories = await getCollection('stories');
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
