import rss from '@astrojs/rss';
import { isoDate } from '../text/pages.ts';
import type { SiteConfig } from '../text/site.ts';
import { path } from './addresses.ts';
import { entriesOf } from './entries.ts';
import { type ArticleKind, type FeedKind, kindById, type PageKind } from './page-kinds.ts';
import { feedText } from './section-texts.ts';

/** What a feed tells of. */
export interface FeedItem {
  /** The path of the page, with base. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The day it was published, or changed: never when something it tells of happens. */
  readonly date: Date;
  /** True where the same page is news again each time its date changes. */
  readonly dated?: boolean;
}

/** The path of the feed of a kind, with base. */
export const feedPath = (id: FeedKind['id']) => path(`${kindById(id).path}flode.xml`);

/**
 * Writes the feed of a kind as RSS with the items in the order given; the same content always gives
 * the same bytes. `origin` is the address of the site, which says the rest of itself.
 */
export function feed(
  id: FeedKind['id'],
  items: readonly FeedItem[],
  origin: URL | undefined,
  site: SiteConfig,
): Promise<Response> {
  const { title, description } = feedText(site, id);
  const absolute = (to: string) => new URL(to, origin).href;
  return rss({
    title: `${title} – ${site.name}`,
    description,
    site: absolute(path(kindById(id).path)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>sv</language><atom:link href="${absolute(feedPath(id))}" rel="self" type="application/rss+xml"/>`,
    items: items.map((item) => {
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

/** What the feed of a kind of article tells of, the newest first. */
export async function articleItems({ id, feed: own }: ArticleKind): Promise<FeedItem[]> {
  const kinds = 'alsoKind' in own ? [id, own.alsoKind] : [id];
  const items = await Promise.all(kinds.map((each) => itemsOf(kindById(each), own.date)));
  return newestFirst(items.flat());
}

/** The order of a feed: readers show what is at the top as news. */
export function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted(
    (a, b) => b.date.getTime() - a.date.getTime() || (a.path < b.path ? -1 : 1),
  );
}

async function itemsOf(
  kind: PageKind,
  date: ArticleKind['feed']['date'],
): Promise<readonly FeedItem[]> {
  const entries = kind.collection === undefined ? [] : await entriesOf(kind.collection);
  return entries.flatMap(({ id, data }) => {
    if (!('updated' in data)) return [];
    const { title, description } = data;
    const item = { path: path(`${kind.path}${id}/`), title, description, date: data[date] };
    // A change is news although the article isn't, so the date is part of what tells them apart.
    return [date === 'updated' ? { ...item, dated: true } : item];
  });
}
