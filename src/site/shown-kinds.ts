import { path } from './addresses.ts';
import { entriesOf } from './entries.ts';
import {
  ARTICLE_KINDS,
  kindById,
  PAGE_KINDS,
  type PageKind,
  type PageKindId,
} from './page-kinds.ts';

let known: Promise<readonly PageKind[]> | undefined;

/** The kinds of page whose lists this site has: a smaller one does without some. */
export function shownKinds(): Promise<readonly PageKind[]> {
  known ??= listShown();
  return known;
}

/** Links to the lists of the given kinds, with base; a kind that the site is without has none. */
export async function linksTo(
  ...ids: readonly PageKindId[]
): Promise<{ href: string; name: string }[]> {
  const shown = await shownKinds();
  return ids
    .map(kindById)
    .filter((kind) => shown.includes(kind))
    .map(linkTo);
}

/** A link to the list of a kind, with base. */
export const linkTo = (kind: PageKind) => ({ href: path(kind.path), name: kind.name });

/** The one page of a kind for `getStaticPaths`; none where the site is without the kind. */
export async function onlyIfShown<Params>(id: PageKindId, params: Params) {
  return (await shownKinds()).includes(kindById(id)) ? [{ params }] : [];
}

/** For `getStaticPaths`: a path for each kind of article that the site has, `kind` its folder. */
export async function articleKindPaths() {
  const shown = await shownKinds();
  return ARTICLE_KINDS.filter(({ id }) => shown.some((kind) => kind.id === id)).map((kind) => ({
    params: { kind: kind.path.slice(1, -1) },
    props: { kind },
  }));
}

async function listShown(): Promise<PageKind[]> {
  const all = await Promise.all(
    PAGE_KINDS.map(async (kind) => {
      const collections = [kind.collection, kind.keptBy].filter((name) => name !== undefined);
      const entries = await Promise.all(collections.map((name) => entriesOf(name)));
      return collections.length === 0 || entries.flat().length > 0 ? [kind] : [];
    }),
  );
  return all.flat();
}
