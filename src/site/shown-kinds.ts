import { path } from './addresses.ts';
import { entriesOf } from './entries.ts';
import {
  ARTICLE_KINDS,
  kindById,
  PAGE_KINDS,
  type PageKind,
  type PageKindId,
} from './page-kinds.ts';

let known: Promise<ReadonlySet<PageKindId>> | undefined;

/** Those of the kinds that this site has something of: a smaller one does without some. */
export async function shownOf<Kind extends { readonly id: PageKindId }>(
  kinds: readonly Kind[],
): Promise<Kind[]> {
  known ??= findShown();
  const shown = await known;
  return kinds.filter(({ id }) => shown.has(id));
}

/** Links to the lists of the given kinds, with base; a kind that the site is without has none. */
export async function linksTo(...kinds: readonly (PageKind | PageKindId)[]) {
  const shown = await shownOf(
    kinds.map((kind) => (typeof kind === 'string' ? kindById(kind) : kind)),
  );
  return shown.map((kind) => ({ href: path(kind.path), name: kind.name }));
}

/** Those of an author's links that don't lead to a list with nothing on it. */
export async function withoutEmptyLists<Link extends { readonly to: string }>(
  links: readonly Link[],
): Promise<Link[]> {
  const shown = await shownOf(PAGE_KINDS);
  const empty = PAGE_KINDS.filter((kind) => !shown.includes(kind)).map((kind) => kind.path);
  return links.filter(({ to }) => !empty.includes(to));
}

/** The one page of a kind for `getStaticPaths`; none where the site is without the kind. */
export async function onlyIfKept<Params>(id: PageKindId, params: Params) {
  const { keptBy } = kindById(id);
  const isKept = (await shownOf([{ id }])).length > 0 || (await hasEntries(keptBy));
  return isKept ? [{ params }] : [];
}

/** For `getStaticPaths`: a path for each kind of article that the site has, `kind` its folder. */
export async function articleKindPaths() {
  const shown = await shownOf(ARTICLE_KINDS);
  return shown.map((kind) => ({ params: { kind: kind.path.slice(1, -1) }, props: { kind } }));
}

async function findShown(): Promise<ReadonlySet<PageKindId>> {
  const shown = await Promise.all(
    PAGE_KINDS.map(async ({ id, collection }) =>
      collection === undefined || (await hasEntries(collection)) ? [id] : [],
    ),
  );
  return new Set(shown.flat());
}

const hasEntries = async (collection: PageKind['collection']) =>
  collection !== undefined && (await entriesOf(collection)).length > 0;
