import { inSentence } from './swedish.ts';

/** The words of each kind of page, by its id in `site/page-kinds.ts`. */

/** What each is called in menus and breadcrumbs, and its names elsewhere. */
export const kindNames = {
  start: { name: 'Start' },
  matrix: { name: 'Matrisen' },
  hiring: { name: 'Rekrytera' },
  candidates: { name: 'Kandidater' },
  area: { name: 'Områden', withCompetences: 'Områden och kompetenser' },
  competence: { name: 'Kompetenser' },
  specialist: { name: 'Specialister' },
  guide: { name: 'Guiden' },
  story: { name: 'Stories', withEvents: 'Stories och event' },
  event: { name: 'Event' },
  term: { name: 'Ordlista', definite: 'Ordlistan' },
  about: { name: 'Om', inFull: 'Om guiden' },
  /** What belongs to no other kind. */
  page: { name: 'Sidor' },
} as const;

/** The words of a feed; `link` is how the list says that there is one. */
interface FeedText {
  readonly title: string;
  readonly description: string;
  readonly link: string;
}

export const feedTexts = {
  guide: {
    title: 'Ändringar i guiden',
    description: 'Artiklar i guiden och om områdena, den senast ändrade först.',
    link: 'Prenumerera på ändringar i guiden (RSS)',
  },
  story: {
    title: 'Stories',
    description: 'Nya berättelser ur e-handelns vardag.',
    link: 'Prenumerera på stories (RSS)',
  },
  event: {
    title: 'Event',
    description:
      'Event för den som leder e-handel eller ska anställa någon som gör det. Här finns bara riktiga event, med arrangör och källa.',
    link: 'Prenumerera på event (RSS)',
  },
} as const satisfies Readonly<Record<string, FeedText>>;

/** The words of a page that lists articles. */
export interface ArticleListText {
  readonly title: string;
  /** `role` is the name of the role that the site is about. */
  readonly description: (role: string) => string;
  readonly lead: string;
  /** Divides the list under headings, by the order that the articles say they have. */
  readonly parts?: readonly {
    readonly title: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** Pages to go on to from the list, by path without base. */
  readonly links: readonly { readonly to: string; readonly name: string }[];
}

/** Leads from what it gathers to the whole guide on one page. */
export const wholeGuideLink = {
  to: '/utskrift/',
  name: 'Hela guiden på en sida, för utskrift',
} as const;

export const articleLists = {
  guide: {
    title: 'Guiden: förstå, anställ och introducera',
    description: (role) =>
      `Artiklar om vad rollen ${inSentence(role)} innebär, hur kraven räknas om, och hur ni skriver kravprofil, annonserar, intervjuar och introducerar.`,
    lead: 'Ska ni anställa: börja med kravprofilen. Har du rollen: börja med nivåerna. Driver du butiken själv: börja med reglerna och kassaflödet.',
    parts: [
      { title: 'Förstå rollen och matrisen', from: 1, to: 11 },
      { title: 'Beställ och styr', from: 12, to: 13 },
      { title: 'Anställ och introducera', from: 14, to: 21 },
      { title: 'Regler för e-handeln', from: 22, to: 24 },
    ],
    links: [wholeGuideLink],
  },
  story: {
    title: 'Stories',
    description: () =>
      'Berättelser ur e-handelns vardag: vad som händer när en specialist slutar, när byrån äger kontot och när den bästa specialisten blir chef.',
    lead: 'Fall med siffror att räkna om, där ett krav i matrisen blir verklighet en vanlig tisdag. Här hamnar också fler stories och event, när något är planerat.',
    links: [{ to: '/event/', name: 'Se kommande event' }],
  },
} as const satisfies Readonly<Record<string, ArticleListText>>;
