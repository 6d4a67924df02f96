import type { ListPart, SiteLink } from './site.ts';
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
    description: 'Nya berättelser ur rollens vardag.',
    link: 'Prenumerera på stories (RSS)',
  },
  event: {
    title: 'Event',
    description:
      'Event för er som har rollen eller ska anställa till den. Här finns bara riktiga event, med arrangör och källa.',
    link: 'Prenumerera på event (RSS)',
  },
} as const satisfies Readonly<Record<string, FeedText>>;

/** The words of a page that lists articles. */
export interface ArticleListText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  /** Divides the list under headings, by the order that the articles say they have. */
  readonly parts?: readonly ListPart[];
  /** Pages to go on to from the list. */
  readonly links: readonly SiteLink[];
}

/** Leads from what it gathers to the whole guide on one page. */
export const wholeGuideLink = {
  to: '/utskrift/',
  name: 'Hela guiden på en sida, för utskrift',
} as const;

/** What the lists of articles say where `site.yaml` says nothing; `role` is the name of the role. */
export const articleLists = {
  guide: {
    title: 'Guiden',
    description: (role: string) =>
      `Artiklar om rollen ${inSentence(role)}, för er som ska anställa eller själva har den.`,
    lead: 'Läs från början, eller börja där du behöver det mest just nu.',
    links: [wholeGuideLink],
  },
  story: {
    title: 'Stories',
    description: (role: string) =>
      `Berättelser ur vardagen som ${inSentence(role)}, där kraven i matrisen blir verklighet.`,
    lead: 'Fall där ett krav i matrisen blir verklighet en vanlig tisdag.',
    links: [{ to: '/event/', name: 'Se kommande event' }],
  },
} as const;
