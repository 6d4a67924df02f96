import { kindNames as names } from '../text/page-kinds.ts';

/**
 * The kinds of page that the site has, in reading order. Menus, lists, feeds, `llms.txt`, the
 * search, the whole guide and the pictures for sharing are made from these, so a kind is added here
 * and nowhere else in `src/site/`. Plain data: the build and the browser's search read it too.
 */

/** What the site knows of one kind of page. */
interface PageKindFields {
  readonly id: string;
  /** The page that lists the others, or the only one; without the site's base. */
  readonly path: string;
  /** The addresses of the others, without the site's base; a term's is within the list. */
  readonly pages?: RegExp;
  /** The collection of `content.config.ts` with its entries: where it is empty nothing links to the list. */
  readonly collection?: string;
  /** Keeps the list at its address although the collection is empty, where this one has entries. */
  readonly keptBy?: string;
  /** Whether its pages are articles, made by the routes in `pages/[kind]/`. */
  readonly articles?: true;
  /** The feed beside its list: the date that makes something news, and another kind that is in it. */
  readonly feed?: { readonly date: 'published' | 'updated'; readonly alsoKind?: string };
  /** What it is called in menus, in breadcrumbs and on pictures for sharing. */
  readonly name: string;
  /** Its heading in the search. */
  readonly searchHeading?: string;
  /** Its heading in `llms.txt`, which several can share. */
  readonly llmsHeading?: string;
  /** Its heading in the contents of the whole guide, which several can share; left out of it without. */
  readonly chapterHeading?: string;
  /**
   * Its place in each list of kinds that it is in: the menu of every page and what the foot has
   * beside it, the groups of the search, the sections of `llms.txt`. Equal places keep the order here.
   */
  readonly order: {
    readonly header?: number;
    readonly footer?: number;
    readonly search?: number;
    readonly llms?: number;
  };
}

const kinds = [
  {
    id: 'start',
    path: '/',
    name: names.start.name,
    llmsHeading: names.matrix.name,
    order: { llms: 1 },
  },
  {
    id: 'matrix',
    path: '/matris/',
    name: names.matrix.name,
    order: { header: 1, llms: 1 },
  },
  {
    id: 'hiring',
    path: '/rekrytera/',
    name: names.hiring.name,
    llmsHeading: names.matrix.name,
    order: { header: 5, llms: 1 },
  },
  {
    id: 'candidates',
    path: '/rekrytera/kandidater/',
    name: names.candidates.name,
    order: {},
  },
  {
    id: 'area',
    path: '/omraden/',
    pages: /^\/omraden\/[^/]+\/$/,
    collection: 'omraden',
    name: names.area.name,
    llmsHeading: names.area.withCompetences,
    chapterHeading: names.area.withCompetences,
    order: { header: 3, search: 2, llms: 3 },
  },
  {
    id: 'competence',
    path: '/omraden/',
    pages: /^\/omraden\/[^/]+\/[^/]+\/$/,
    name: names.competence.name,
    chapterHeading: names.area.withCompetences,
    order: { search: 1 },
  },
  {
    id: 'specialist',
    path: '/specialister/',
    pages: /^\/specialister\/[^/]+\/$/,
    name: names.specialist.name,
    chapterHeading: names.specialist.name,
    order: { header: 4, search: 4, llms: 4 },
  },
  {
    id: 'guide',
    path: '/guide/',
    pages: /^\/guide\/[^/]+\/$/,
    collection: 'guide',
    articles: true,
    feed: { date: 'updated', alsoKind: 'area' },
    name: names.guide.name,
    chapterHeading: names.guide.name,
    order: { header: 2, search: 5, llms: 2 },
  },
  {
    id: 'story',
    path: '/stories/',
    pages: /^\/stories\/[^/]+\/$/,
    collection: 'stories',
    articles: true,
    feed: { date: 'published' },
    name: names.story.name,
    llmsHeading: names.story.withEvents,
    chapterHeading: names.story.name,
    order: { footer: 1, search: 6, llms: 5 },
  },
  {
    id: 'event',
    path: '/event/',
    pages: /^\/event\/[^/]+\/$/,
    collection: 'event',
    keptBy: 'stories',
    feed: { date: 'published' },
    name: names.event.name,
    llmsHeading: names.story.withEvents,
    order: { footer: 2, search: 7, llms: 5 },
  },
  {
    id: 'term',
    path: '/ordlista/',
    pages: /^\/ordlista\/#/,
    collection: 'ordlista',
    name: names.term.name,
    searchHeading: names.term.definite,
    chapterHeading: names.term.name,
    order: { header: 6, search: 3, llms: 6 },
  },
  {
    id: 'about',
    path: '/om/',
    pages: /^\/om\//,
    collection: 'om',
    name: names.about.name,
    searchHeading: names.about.inFull,
    llmsHeading: names.about.inFull,
    chapterHeading: names.about.inFull,
    order: { search: 8, llms: 7 },
  },
] as const satisfies readonly PageKindFields[];

type Kind = (typeof kinds)[number];

/** The id of a kind of page. */
export type PageKindId = Kind['id'];

/** What the site knows of one kind of page. */
export interface PageKind extends PageKindFields {
  readonly id: PageKindId;
  readonly collection?: Extract<Kind, { collection: string }>['collection'];
  readonly keptBy?: Extract<Kind, { keptBy: string }>['keptBy'];
}

/** A kind whose pages are articles, with its own id and collection. */
export type ArticleKind = Extract<Kind, { articles: true }>;

/** A kind that has a feed. */
export type FeedKind = Extract<Kind, { feed: object }>;

/** Every kind of page, in reading order. */
export const PAGE_KINDS: readonly PageKind[] = kinds;

/** The kinds whose pages are articles. */
export const ARTICLE_KINDS: readonly ArticleKind[] = kinds.filter((kind) => 'articles' in kind);

/** The kinds that have a feed. */
export const FEED_KINDS: readonly FeedKind[] = kinds.filter((kind) => 'feed' in kind);

/** A kind by its id. */
export function kindById(id: PageKindId): PageKind {
  const found = PAGE_KINDS.find((kind) => kind.id === id);
  if (found === undefined) throw new Error(`There is no kind of page "${id}"`);
  return found;
}

/** The kinds in one of the lists, in its order. */
export function kindsIn(list: keyof PageKind['order']): readonly PageKind[] {
  return PAGE_KINDS.filter(({ order }) => order[list] !== undefined).toSorted(
    (a, b) => (a.order[list] ?? 0) - (b.order[list] ?? 0),
  );
}

/** The kind that an address without the site's base is a page of; undefined for lists and the rest. */
export function kindAt(address: string): PageKind | undefined {
  return PAGE_KINDS.find(({ pages }) => pages?.test(address));
}
