import { inSentence } from './swedish.ts';

/** What stands around the teaching material of a competence and the page of a specialist. */
export const teaching = {
  climb: 'Så tar du dig upp en nivå',
  step: (level: number, label: string) => `Till ${level}, ${inSentence(label)}`,
  task: 'Gör det här',
  sign: 'Du är där när',
  baseline: (level: number) => `Varför grundkravet är ${level}`,
  example: 'Ett räkneexempel',
  invented: 'Påhittat exempel',
  mistake: 'Det vanligaste misstaget',
  legal: 'Det här säger lagen',
  sources: (number: number) => (number === 1 ? 'Källa:' : 'Källor:'),
  resources: 'Läs vidare',
  tuesday: 'En vanlig tisdag',
  inventedDay: 'Påhittad dag',
  doesNot: (role: string) => `Det gör ${role} inte åt dig`,
  ask: (role: string) => `Det behöver du kunna fråga ${role}`,
  /** A role that can only be the one or the other leaves nothing to choose between. */
  inPractice: (engagements: number) =>
    engagements > 1 ? 'Anställd eller extern i praktiken' : 'I praktiken',
  engagement: { employed: 'Anställd', external: 'Extern' },
} as const;
