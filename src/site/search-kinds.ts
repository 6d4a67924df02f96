import { kindNames } from '../text/page-kinds.ts';
import { kindAt, kindsIn, type PageKindId } from './page-kinds.ts';

/** A kind of thing that can be found: a kind of page, or `page` for what belongs to none. */
export type SearchKind = PageKindId | 'page';

/** What a search can find, in the order that groups of equal worth are shown. */
export const SEARCH_KINDS: readonly { readonly id: SearchKind; readonly heading: string }[] = [
  ...kindsIn('search').map(({ id, name, searchHeading }) => ({
    id,
    heading: searchHeading ?? name,
  })),
  { id: 'page', heading: kindNames.page.name },
];

/**
 * What an address without the site's base leads to. Read from the address rather than kept in the
 * index, where it would be found as a word, or as a filter come in another order with each build.
 */
export function searchKindAt(address: string): SearchKind {
  return kindAt(address)?.id ?? 'page';
}
