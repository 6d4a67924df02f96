import type { APIContext } from 'astro';
import { path } from '../../site/addresses.ts';
import { getEvents } from '../../site/events.ts';
import { feed, newestFirst } from '../../site/feeds.ts';
import { onlyIfKept } from '../../site/shown-kinds.ts';
import { getSiteConfig } from '../../site/site-config.ts';

export const getStaticPaths = () => onlyIfKept('event', { flode: 'flode' });

/** The feed of coming events, the one that was published last first. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { coming } = await getEvents();
  const items = coming.map(({ id, data: { title, description, published } }) => ({
    path: path(`/event/${id}/`),
    title,
    description,
    date: published,
  }));
  return feed('event', newestFirst(items), site, await getSiteConfig());
}
