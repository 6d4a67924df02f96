import rss from '@astrojs/rss';
import { feeds } from '../text/machines.ts';
import { events, isoDate, site } from '../text/pages.ts';
import { path } from './addresses.ts';

/** The site's feeds, as a page's head offers them; `section` is the path without base they belong to. */
export const FEEDS = [
  { section: '/guide/', href: path('/guide/flode.xml'), title: feeds.guide.title },
  { section: '/stories/', href: path('/stories/flode.xml'), title: feeds.stories.title },
  { section: '/event/', href: path('/event/flode.xml'), title: events.title },
] as const;

interface Item {
  /** The path of the page, with base. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly date: Date;
  /** True where the same page is news again each time its date changes. */
  readonly dated?: boolean;
}

interface Feed {
  readonly title: string;
  readonly description: string;
  readonly origin: URL | undefined;
  /** The path of the feed itself, with base. */
  readonly self: string;
  readonly items: readonly Item[];
}

/** Writes a feed as RSS, the newest first; the same content always gives the same bytes. */
export function feed({ title, description, origin, self, items }: Feed): Promise<Response> {
  const absolute = (to: string) => new URL(to, origin).href;
  return rss({
    title: `${title} – ${site.name}`,
    description,
    site: absolute(self.replace(/[^/]+$/, '')),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>sv</language><atom:link href="${absolute(self)}" rel="self" type="application/rss+xml"/>`,
    items: items
      .toSorted((a, b) => b.date.getTime() - a.date.getTime() || (a.path < b.path ? -1 : 1))
      .map((item) => {
        const link = absolute(item.path);
        const guid = `<guid isPermaLink="false">${link}#${isoDate(item.date)}</guid>`;
        return {
          title: item.title,
          description: item.description,
          link,
          pubDate: item.date,
          ...(item.dated === true ? { customData: guid } : {}),
        };
      }),
  });
}
