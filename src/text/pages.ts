import {
  aRole,
  count,
  external,
  form,
  inSentence,
  inWords,
  list,
  type NamedRole,
  sentence,
  yourRole,
} from './swedish.ts';

/** Every string of the pages, apart from the words of each kind in `page-kinds.ts`. What tells one site from another lives in `content/`: articles, the framework's own texts and `site.yaml`. */

/** Writes a date as machines read it: "2026-11-24". */
export const isoDate = (date: Date) => date.toISOString().slice(0, 10);

/** So many that steering them asks for more: "två externa partner eller fler". */
const partners = (number: number) =>
  `${inWords(number)} ${form(number, external)} partner eller fler`;

export const site = {
  kind: 'Guide och matris',
  skip: 'Hoppa till innehållet',
  menu: 'Huvudmeny',
  /** What is no kind of page; those have their names in `page-kinds.ts`. */
  nav: {
    search: 'Sök',
    privacy: 'Integritet',
    accessibility: 'Tillgänglighet',
    data: 'Öppna data',
  },
  theme: {
    heading: 'Utseende',
    choices: { system: 'Som systemet', light: 'Ljust', dark: 'Mörkt' },
  },
  footer: {
    read: 'Läs och räkna',
    about: 'Om guiden',
    /** Followed by the source's name, which is a link. */
    origin: 'Bygger på',
    originBy: (publisher: string) => `från ${publisher}. Nivåerna och reglerna är vår tolkning.`,
    ownLevels: 'Nivåerna och reglerna är våra egna.',
    privacy:
      'Inget du fyller i lämnar din webbläsare om du inte själv delar länken. Här finns inga kakor och ingen spårning.',
  },
} as const;

export const page = {
  breadcrumbs: 'Du är här',
  contents: 'På den här sidan',
  permalink: (section: string) => `Länk till avsnittet ${section}`,
  linkCopied: 'Länken till avsnittet är kopierad.',
  footnotes: {
    label: 'Noter',
    back: (reference: number, again: number) =>
      again > 1
        ? `Tillbaka till hänvisning ${reference}, gång ${again}`
        : `Tillbaka till hänvisning ${reference}`,
  },
  reading: (minutes: number) => `${count(minutes, ['minuts', 'minuters'])} läsning`,
  related: 'Läs också',
  previous: 'Föregående',
  next: 'Nästa',
  around: 'Föregående och nästa',
  updated: 'Uppdaterad',
  responsible: 'Ansvarig',
  sources: 'Källor',
  checked: (date: string) => `Senast kontrollerad ${date}.`,
  table: (number: number) => `Tabell ${number}`,
  legal: 'Det här är en översikt, inte juridisk rådgivning.',
  example: 'Påhittat exempel',
  interpretation: 'Vår tolkning',
  /** The kinds of callout, by the names that authors write. */
  callouts: { notera: 'Notera', tips: 'Tips', viktigt: 'Viktigt', varning: 'Varning' },
  /** Under a picture: who took it. */
  credit: (name: string) => `Bild: ${name}`,
  template: {
    copy: 'Kopiera mallen',
    copied: 'Mallen är kopierad.',
    failed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  },
} as const;

export const share = {
  heading: 'Dela sidan',
  copy: 'Kopiera länk',
  sheet: 'Dela …',
  mail: 'Mejla',
  teams: 'Teams',
  linkedIn: 'LinkedIn',
  code: 'QR-kod',
  codeLabel: 'QR-kod till',
  company: 'Ta med våra specialister i länken',
  copied: 'Länken är kopierad.',
  /** Before the link itself. */
  failed: 'Kopiera länken:',
} as const;

export const areas = {
  title: (number: number) => `${sentence(inWords(number))} områden, i prioritetsordning`,
  description: (names: readonly string[], role: NamedRole) =>
    `${sentence(list(names.map(inSentence)))}: områdena som ${aRole(role)} behöver, från högst prioritet till lägst.`,
  lead: 'Ordningen säger vad som väger tyngst när ni måste välja. Hur mycket som krävs i varje område är en annan fråga, och svaret beror oftast på vilka specialister ni har.',
  singular: 'Område',
  eyebrow: (priority: number, of: number) => `Prioritet ${priority} av ${inWords(of)}`,
  competences: (number: number) => count(number, ['kompetens', 'kompetenser']),
  notDelegable: 'Kan inte läggas över på någon annan',
  delegable: 'En specialist kan sänka kraven',
} as const;

/** What a matrix says above its table, by what it shows. */
export const required = {
  all: (role: NamedRole) => `Det här krävs av ${yourRole(role)}`,
  area: (name: string) => `Det här krävs i ${inSentence(name)}`,
  /** Stands beside the competence's name. */
  competence: 'Det här krävs hos er',
} as const;

export const competence = {
  eyebrow: 'Kompetens',
  why: 'Varför det behövs',
  without: 'Utan kompetensen',
  levels: 'Så märks nivåerna',
  required: 'Kravet utan specialister',
  level: 'Grundkrav',
  floor: (level: number, reason?: string) =>
    reason === undefined
      ? `Lägre än ${level} blir kravet aldrig.`
      : `Lägre än ${level} blir kravet aldrig: ${reason}.`,
  notDelegable:
    'Ingen annan kan ta över det här, så kravet är detsamma vilka specialister ni än har.',
  neverLowered: 'Ingen annan kan ta över det här, så ingen specialist sänker kravet.',
  /** In an area that can be handed over the level may have fallen first, so it is the most. */
  raised: (atLeast: number, level: number, delegable: boolean) =>
    `Med ${partners(atLeast)} blir kravet ${delegable ? 'som högst ' : ''}${level}.`,
  highest: 'Högst med externa',
  desired: (level: number) => `Nivå ${level} är önskvärd.`,
  who: 'Vilka kan täcka det?',
  nobody: 'Ingen specialist kan sänka kravet.',
  cover: (employed: number | undefined, external: number | undefined) =>
    [
      ...(employed === undefined ? [] : [`som anställd: kravet blir ${employed}`]),
      ...(external === undefined ? [] : [`som extern: kravet blir ${external}`]),
    ].join(', '),
  supports: (roles: readonly string[]) =>
    `Ger bättre underlag men sänker inte kravet: ${list(roles)}.`,
  questions: 'Frågor att ställa i en intervju',
  goodAnswer: 'Ett bra svar',
  followUp: 'Följ upp med',
  followUpShows: 'Lyssna efter',
  warnings: 'Varningstecken',
  elsewhere: 'Besläktade begrepp',
  elsewhereNote: 'Närmaste begrepp i andra klassificeringar. De är besläktade, inte identiska.',
  weak: 'stämmer bara delvis',
  baselineMark: 'grundkravet',
  brief: 'I korthet',
  area: 'Område',
  place: (priority: number, of: number) => `prioritet ${priority} av ${inWords(of)}`,
  lowest: 'Lägst med specialist',
  delegable: 'Kan läggas över',
  no: 'Nej',
  wished: 'Önskvärt',
} as const;

export const specialist = {
  title: 'Specialisterna och kraven',
  description: (role: NamedRole) =>
    `Roller som kan finnas på plats när ni anställer ${aRole(role)}, och exakt vilka krav var och en sänker, som anställd och som extern.`,
  about: (does: string, role: NamedRole) =>
    `${does} Så ändras kraven på ${aRole(role)} när rollen finns på plats.`,
  lead: 'Välj en roll och se vad som händer med kraven. Räkningen är densamma som i matrisen.',
  eyebrow: 'Specialist',
  does: 'Vad rollen gör',
  effect: 'Så ändras kraven',
  caption: (holder: string) => `Krav på ${holder} utan rollen och med den`,
  competence: 'Kompetens',
  before: 'Utan',
  employed: 'Anställd',
  external: 'Extern',
  unchanged: 'oförändrat',
  noEffect: 'Rollen sänker inga krav.',
  whenEmployed: 'När rollen är anställd',
  whenExternal: 'När rollen är extern',
  supports: 'Ger bättre underlag i',
  /** Followed by the name of the competence, which is a link, and a full stop. */
  partners: (atLeast: number) => `Med ${partners(atLeast)} stiger kravet på`,
  tryIt: 'Öppna matrisen med rollen ikryssad',
  picture: (role: string, lowered: number) =>
    `En stapel per krav, med ${role}: ${lowered === 0 ? 'inga krav sänks' : `${lowered} krav sänks`}.`,
  pictureNote: (employed: boolean) =>
    `Fylld stapel: kravet när rollen är ${employed ? 'anställd' : 'extern'}. Kontur: kravet utan den.`,
  lowers: (number: number) => (number === 0 ? 'Sänker inga krav' : `Sänker ${number} krav`),
} as const;

export const events = {
  empty: 'Inga planerade event just nu.',
  emptyHint:
    'Vi listar bara event som har en arrangör och en källa. Under tiden finns berättelserna.',
  when: 'När',
  where: 'Var',
  organiser: 'Arrangör',
  source: 'Källa',
  calendar: 'Lägg i kalendern',
  past: 'Tidigare event',
} as const;

export const glossary = {
  title: 'Ordlista',
  description:
    'Ord som hör till rollen, förklarade på vanlig svenska och med länkar till kompetensen där de används.',
  lead: 'Ord som möter dig i rollen, förklarade på vanlig svenska, ofta med ett räkneexempel.',
  english: 'på engelska',
  digits: '0–9',
  letters: 'Bokstäver',
  see: 'Se också',
  belongs: 'Hör till',
} as const;

export const redirect = {
  title: 'Sidan har flyttat',
  description:
    'Den här sidan har fått en ny adress. Du skickas vidare automatiskt. Händer inget, följ länken.',
  text: 'Sidan finns nu här:',
} as const;

export const notFound = {
  title: 'Sidan finns inte',
  lead: 'Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan fått ett nytt namn.',
  onward: 'Härifrån kommer du vidare:',
} as const;

/** What is said when a part of the page never came. */
export const fault = {
  notice:
    'En del av sidan gick inte att hämta. Texten är hel, men vissa knappar fungerar inte. Ladda om sidan för att försöka igen.',
} as const;
