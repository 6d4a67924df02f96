import { type NamedRole, ourRole } from './swedish.ts';

/** The words of the files that the company's matrix is saved as. */
export const results = {
  file: 'matris',
  title: (role: NamedRole) => `Krav på ${ourRole(role)}`,
  sheet: 'Krav',
  /** Below each printed page, in the codes of the format: the sheet, the page and how many there are. */
  footer: '&amp;L&amp;A, sida &amp;P av &amp;N',
  staffingSheet: 'Specialister',
  head: [
    'Område',
    'Prioritet',
    'Kan läggas över',
    'Kompetens',
    'Krav',
    'Nivå',
    'Grundkrav',
    'Önskvärt',
    'Varför',
  ],
  yes: 'ja',
  no: 'nej',
  staffing: 'Specialister på plats',
  staffingHead: ['Specialist', 'Anställd eller extern'],
  employed: 'anställd',
  external: 'extern',
  nobody: 'Ingen specialist är ikryssad, så grundkraven gäller.',
  link: 'Räkna om',
  tableHead: ['Kompetens', 'Krav', 'Grundkrav', 'Varför'],
  area: (priority: number, delegable: boolean) =>
    `Prioritet ${priority}. ${delegable ? 'En specialist kan sänka kraven.' : 'Kan inte läggas över på någon annan.'}`,
  level: (required: number, label: string) => `${required} ${label}`,
  /** Takes the site's name, and whose text its levels build on. */
  origin: (publisher: string, source: string | undefined) =>
    source === undefined
      ? `Nivåerna är våra egna. Källa: ${publisher}.`
      : `Nivåerna är vår tolkning. Källa: ${publisher}, som bygger på en text från ${source}.`,
} as const;
