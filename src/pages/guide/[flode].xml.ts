import type { APIContext } from 'astro';
import { areaPath, guidePath } from '../../site/addresses.ts';
import { entriesOf } from '../../site/entries.ts';
import { feed } from '../../site/feeds.ts';
import { onlyIfSection } from '../../site/pages.ts';
import { feeds } from '../../text/machines.ts';

export const getStaticPaths = () => onlyIfSection('/guide/', { flode: 'flode' });

/** The feed of what has changed in the guide: its articles and those about the areas. */
export async function GET({ site: origin, url }: APIContext): Promise<Response> {
  const [guides, areas] = await Promise.all([entriesOf('guide'), entriesOf('omraden')]);
  const articles = [
    ...guides.map(({ id, data }) => ({ ...data, path: guidePath(id) })),
    ...areas.map(({ id, data }) => ({ ...data, path: areaPath(id) })),
  ];
  return feed({
    ...feeds.guide,
    origin,
    self: url.pathname,
    // A change is news although the article isn't, so the date is part of what tells them apart.
    items: articles.map((article) => ({ ...article, date: article.updated, dated: true })),
  });
}
