import { dayInOnePiece as day } from './dates.ts';
import { inSentence, list, sentence } from './swedish.ts';

const NBSP = '\u00a0';

/** The words of the first ninety days: of the document, of the calendar and of what asks for them. */
export const ninetyDays = {
  file: 'forsta-90-dagarna',
  calendarFile: 'avstamningar',
  title: (name: string) => `De första 90 dagarna${name === '' ? '' : ` för ${name}`}`,
  intro: (role: string, employer: string, from: string) =>
    `Planen är till dig i rollen som ${inSentence(role)}${employer && ` hos ${employer}`}${from === '' ? '' : `, räknat från den ${day(from)}`}. Den bygger på skillnaden mellan dina nivåer och företagets krav, och på vilka du kan lära dig av.`,
  /** Roles as they are called in the middle of a sentence. */
  company: (employed: readonly string[], partners: readonly string[]) => {
    if (employed.length + partners.length === 0)
      return 'Företaget har ingen av matrisens specialister på plats, så kraven är grundkraven.';
    return [
      employed.length > 0 && `På plats finns ${list(employed)}.`,
      partners.length > 0 && `Utifrån tar företaget hjälp av ${list(partners)}.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  meetings: 'Tre avstämningar',
  meetingsHead: ['Möte', 'När', 'Du visar', 'Ni går igenom'],
  meetingsCaption: 'Du och din närmaste chef, en timme varje gång',
  meeting: (number: number) => `Dag${NBSP}${number}`,
  when: (date: string) => (date === '' ? '' : sentence(day(date))),
  receipts: [
    'En sida om nuläget: vad som fungerar, var pengarna försvinner och vad kunderna klagar på.',
    'En prioriteringslista som ledningen har godkänt, med det bortvalda längst ned.',
    'En årsplan med budget och bemanning.',
  ],
  agenda: [
    'Sidan om nuläget och det du har lärt dig hittills. Säg vad som saknas för att du ska komma vidare.',
    'Listan och det du har lärt dig. Är någon tveksam säger ni det nu, och bestämmer vilket stöd som behövs.',
    'Årsplanen. Svara sedan 0–4 på kraven var för sig och ägna tiden åt raderna där ni svarar olika.',
  ],
  periods: ['Dag 1–30: förstå', 'Dag 31–60: välja', 'Dag 61–90: driva'],
  nothingHere:
    'Inget att lära in i den här perioden. Lägg tiden på det som visas upp vid avstämningen.',
  /** A step as a heading. */
  step: (competence: string, from: number, to: number) => `${competence}, från ${from} till ${to}`,
  own: 'Kan ingen annan ta över',
  task: 'Gör',
  teachers: 'Lär av',
  learnFrom: (roles: readonly string[]) =>
    `${sentence(list(roles))}. Boka en timme ${roles.length > 1 ? 'med var och en ' : ''}första veckan i perioden, och en till när uppgiften är gjord.`,
  sources: 'Läs',
  source: (name: string, teaches: string, url: string) => `${name}: ${teaches}. ${url}`,
  sign: 'Så märks det',
  left: 'Efter dag 90',
  leftIntro: 'Det här hinner inte bli klart på 90 dagar. Ta upp det vid den sista avstämningen.',
  leftStep: (competence: string, reached: number, required: number) =>
    `${competence}: från ${reached} till ${required}`,
  leftOptions: 'Det som går att lägga över kan företaget också anställa eller köpa in.',
  noGaps:
    'Inga av de bedömda kompetenserna ligger under kravet. Lägg de 90 dagarna på det som visas upp vid avstämningarna.',
  open: 'Inte bedömt än',
  openText: (competences: readonly string[]) =>
    `${sentence(competences.map(inSentence).join('; '))}. Ta ställning till dem vid den första avstämningen.`,
  origin: (publisher: string) => `Uppgifterna och kraven kommer från ${publisher}.`,
  calendar: {
    summary: (number: number, name: string) =>
      `Avstämning dag ${number}${name === '' ? '' : `: ${name}`}`,
    shows: 'Visas upp',
    learnt: 'Ska vara inlärt',
  },
} as const;

/** The words of the part of a page where the plan is made. */
export const ninetyDaysForm = {
  hint: 'Planen görs av gapen ovan. Namnet och datumet stannar i webbläsaren.',
  name: 'Namn i dokumentet',
  starts: 'Första dagen',
  startsHint: 'Mötena läggs dag 30, 60 och 90, eller nästa arbetsdag om dagen är ledig.',
  needsDay: 'Fyll i den första dagen, så går mötena att lägga i kalendern.',
  calendar: 'Kalenderfil (.ics)',
  document: 'Planen',
  failed: 'Uppgifterna kunde inte hämtas, troligen för att nätet är borta.',
} as const;

/** What opens the plan. */
export const ninetyDaysDoor = {
  hired: 'Den här personen anställs: planera de första 90 dagarna',
  own: 'Gör en plan för de första 90 dagarna',
} as const;
