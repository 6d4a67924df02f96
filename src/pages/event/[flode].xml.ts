import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { path } from '../../site/addresses.ts';
import { getEvents } from '../../site/events.ts';
import { onlyIfSection } from '../../site/pages.ts';
import { events, site } from '../../text/pages.ts';

export const getStaticPaths = () => onlyIfSection('/event/', { flode: 'flode' });

/** The feed of coming events, as RSS. */
export async function GET({ site: origin }: APIContext): Promise<Response> {
  const { coming } = await getEvents();
  return rss({
    title: `${events.title} – ${site.name}`,
    description: events.description,
    site: new URL(path('/event/'), origin).href,
    customData: '<language>sv</language>',
    items: coming.map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      link: new URL(path(`/event/${id}/`), origin).href,
      pubDate: data.starts,
    })),
  });
}
