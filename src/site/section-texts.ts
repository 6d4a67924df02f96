import { type ArticleListText, articleLists, feedTexts } from '../text/page-kinds.ts';
import { areas, glossary, specialist } from '../text/pages.ts';
import type { SiteConfig } from '../text/site.ts';
import type { NamedRole } from '../text/swedish.ts';
import type { ArticleKind, FeedKind } from './page-kinds.ts';

/**
 * How each section introduces itself: in the words of `site.yaml` where it has any, and otherwise in
 * words that suit every role. `role` is the name of the role that the site is about.
 */

/** The words of a page that lists articles. */
export function articleListText(
  { sections }: SiteConfig,
  { id, collection }: Pick<ArticleKind, 'id' | 'collection'>,
  role: string,
): ArticleListText {
  const usual = articleLists[id];
  return { ...usual, description: usual.description(role), ...sections?.[collection] };
}

/** The words of a feed. */
export function feedText({ sections }: SiteConfig, id: FeedKind['id']) {
  const own = {
    guide: sections?.guide?.feed,
    story: sections?.stories?.feed,
    event: sections?.event?.description,
  }[id];
  return { ...feedTexts[id], ...(own === undefined ? {} : { description: own }) };
}

/** The words of the glossary. */
export const glossaryText = ({ sections }: SiteConfig) => ({ ...glossary, ...sections?.ordlista });

/** What the list of areas begins with. */
export const areasLead = ({ sections }: SiteConfig) => sections?.omraden?.lead ?? areas.lead;

/** The words of the list of specialists. */
export function specialistsText({ sections }: SiteConfig, role: NamedRole) {
  const { title, lead } = specialist;
  return { title, lead, description: specialist.description(role), ...sections?.specialister };
}
