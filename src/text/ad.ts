import { dayInWords } from './dates.ts';
import { written } from './numbers.ts';
import { asWe, count, either, form, inSentence, inWords, list } from './swedish.ts';

/** When somebody begins: on a day, as soon as possible, or as agreed; all of it may be unsaid. */
export interface Start {
  readonly day: string | undefined;
  readonly by: 'soon' | 'agreed' | undefined;
}

/** What an applicant sends, to whom and by when; what isn't known is empty or undefined. */
export interface Application {
  readonly to: string;
  /** Whether that is a page on the web. */
  readonly isPage: boolean;
  readonly send: string;
  readonly lastDay: string | undefined;
}

/** The words of the draft of an ad in one language. Nothing is said of what nobody has filled in. */
export interface AdText {
  /** As in "sv-SE". */
  readonly language: string;
  /** The name that the file is saved under. */
  readonly file: string;
  readonly title: (role: string, employer: string, place: string) => string;
  readonly parts: Readonly<
    Record<
      'mission' | 'goals' | 'team' | 'bought' | 'musts' | 'merits' | 'learn' | 'terms' | 'process',
      string
    >
  >;
  readonly sells: (employer: string, goods: string, customers: string) => string;
  readonly employees: (number: number) => string;
  readonly responsibility: (what: string) => string;
  readonly reasons: Readonly<Record<'new' | 'successor' | 'cover', string>>;
  readonly manager: (manager: string) => string;
  readonly leads: (number: number, tasks: string) => string;
  /** The roles are named in the form that they have in running text. */
  readonly team: (roles: readonly string[]) => string;
  /** Where the roles would be too many to name. */
  readonly specialists: (areas: readonly string[]) => string;
  readonly support: (roles: readonly string[]) => string;
  readonly alone: (areas: readonly string[]) => string;
  readonly onYou: (areas: readonly string[]) => string;
  readonly bought: (partners: readonly string[]) => string;
  /** A demand as one line: how it shows, which begins with a verb, or the company's own words. */
  readonly must: (name: string, behaviour: string, own: string) => string;
  readonly learnWith: (competence: string, role: string) => string;
  readonly breadth: (areas: readonly string[]) => string;
  /** What stands before each of the terms. */
  readonly labels: Readonly<
    Record<'employment' | 'place' | 'start' | 'salary' | 'benefits', string>
  >;
  readonly contracts: Readonly<Record<'permanent' | 'trial' | 'fixed' | 'cover', string>>;
  readonly extents: Readonly<Record<'full' | 'part', string>>;
  readonly start: (start: Start) => string;
  readonly remote: Readonly<Record<'onsite' | 'partly' | 'fully', string>>;
  /** From and to in kronor a month; the same number twice is one. */
  readonly pay: (from: number, to: number) => string;
  readonly apply: (application: Application) => string;
  readonly questions: (person: string) => string;
  readonly interviews: (from: string | undefined) => string;
  readonly sample: string;
  readonly references: string;
  readonly answer: (day: string) => string;
  readonly adjustments: string;
}

const line = (label: string, words: string) => `${label}: ${words}`;

export const ad: AdText = {
  language: 'sv-SE',
  file: 'annons',
  title: (role, employer, place) =>
    [role, employer && `till ${employer}`, place && `i ${place}`].filter(Boolean).join(' '),
  parts: {
    mission: 'Uppdraget',
    goals: 'Det här ska ha hänt om ett år',
    team: 'Dina kollegor',
    bought: 'Det här köper vi in',
    musts: 'Det här behöver du kunna',
    merits: 'Bra att kunna, men inget krav',
    learn: 'Det här lär du dig',
    terms: 'Villkor',
    process: 'Ansökan och intervjuer',
  },
  sells: (employer, goods, customers) =>
    `${employer || 'Vi'} säljer ${goods}${customers && ` till ${customers}`}.`,
  employees: (number) => `Företaget har ${count(number, ['anställd', 'anställda'])}.`,
  responsibility: (what) => `Du ansvarar för ${what}.`,
  reasons: {
    new: 'Tjänsten är ny.',
    successor: 'Du tar över efter en kollega.',
    cover: 'Du vikarierar för en kollega som är ledig.',
  },
  manager: (manager) => `Du rapporterar till ${manager}.`,
  leads: (number, tasks) =>
    number === 0
      ? 'Rollen har inget personalansvar.'
      : `Du leder ${inWords(number)} medarbetare${tasks && ` som arbetar med ${tasks}`}.`,
  team: (roles) =>
    `Vi har redan ${list(roles)}. I ${form(roles.length, ['den delen', 'de delarna'])} räcker det att du förstår arbetet och kan ställa krav.`,
  specialists: (areas) =>
    `Vi har egna specialister inom ${list(areas.map(inSentence))}. Där räcker det att du förstår arbetet och kan ställa krav.`,
  support: (roles) => `Du får stöd av ${list(roles)}.`,
  alone: (areas) =>
    `Vi har inga egna specialister än, så du arbetar brett${areas.length === 0 ? '' : ` med ${list(areas.map(inSentence))}`}.`,
  onYou: (areas) =>
    `Ingen hos oss ansvarar i dag för ${either(areas.map(inSentence))}, så ${form(areas.length, ['den delen', 'de delarna'])} blir ${form(areas.length, ['din', 'dina'])}.`,
  bought: (partners) =>
    `Vi tar hjälp utifrån av ${list(partners)}. Du beställer, följer upp och avgör när resultatet är bra nog.`,
  must: (name, behaviour, own) => line(name, own || `du ${asWe(inSentence(behaviour))}`),
  learnWith: (competence, role) => `${competence}, tillsammans med ${role}`,
  breadth: (areas) => `Hela bredden: ${list(areas.map(inSentence))}`,
  labels: {
    employment: 'Anställning',
    place: 'Arbetsplats',
    start: 'Start',
    salary: 'Lön',
    benefits: 'Förmåner',
  },
  contracts: {
    permanent: 'tillsvidare',
    trial: 'tillsvidare efter provanställning',
    fixed: 'visstid',
    cover: 'vikariat',
  },
  extents: { full: 'heltid', part: 'deltid' },
  start: ({ day, by }) => {
    if (by === 'soon') return day === undefined ? 'snarast' : `snarast, senast ${dayInWords(day)}`;
    return [day && dayInWords(day), by && 'enligt överenskommelse'].filter(Boolean).join(' eller ');
  },
  remote: { onsite: 'på plats', partly: 'delvis på distans', fully: 'helt på distans' },
  pay: (from, to) => `${written(from)}${to === from ? '' : `–${written(to)}`} kronor i månaden`,
  apply: ({ to, isPage, send, lastDay }) => {
    const by = lastDay === undefined ? '' : ` senast den ${dayInWords(lastDay)}`;
    if (to !== '' && !isPage) return `Skicka ${send || 'din ansökan'} till ${to}${by}.`;
    const how = to === '' ? by && `Ansök${by}.` : `Ansök på ${to}${by}.`;
    return [how, send && `Skicka med ${send}.`].filter(Boolean).join(' ');
  },
  questions: (person) => `${line('Frågor om tjänsten', person)}.`,
  interviews: (from) =>
    from === undefined
      ? 'Alla får samma frågor i intervjun.'
      : `Intervjuerna börjar den ${dayInWords(from)}, och alla får samma frågor.`,
  sample: 'Går du vidare gör du också ett kort arbetsprov.',
  references: 'Referenser tar vi sist, och bara med ditt godkännande.',
  answer: (day) => `Alla som söker får besked senast den ${dayInWords(day)}.`,
  adjustments: 'Säg till om du behöver någon anpassning under rekryteringen.',
};
