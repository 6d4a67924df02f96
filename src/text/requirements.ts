import type { Engagement } from '../domain/framework.ts';
import type { Span } from '../domain/span.ts';
import { inSentence, list } from './swedish.ts';

const as: Readonly<Record<Engagement, string>> = {
  employed: 'som anställd',
  external: 'som extern',
};

/** Strings of the table of requirements, the picture of them and the list of what has changed. */
export const requirements = {
  caption:
    'Krav per kompetens: 1 kan prata om det, 2 kan köpa det, 3 kan göra det, 4 kan utveckla det.',
  press: 'Tryck på en rad för att se varför.',
  columns: {
    competence: 'Kompetens',
    level: 'Krav',
    change: 'Ändring',
    by: 'Den som räknas',
    why: 'Varför',
  },
  priority: (priority: number) => `Prioritet ${priority}`,
  fold: (area: string) => `Visa eller dölj: ${inSentence(area)}`,
  span: ({ min, max }: Span) => (min === max ? `nivå ${min}` : `nivå ${min}–${max}`),
  from: (level: number) => `från ${level} till`,
  arrow: '→',
  desired: (level: number) => `önskvärt ${level}`,
  why: (competence: string) => `Varför: ${inSentence(competence)}`,
  level: (level: number, label: string) => `Nivå ${level}, ${inSentence(label)}`,
  means: (anchor: string) => `du ${inSentence(anchor)}`,
  desiredMore: (level: number, label: string) =>
    `Önskvärt är nivå ${level}, ${inSentence(label)}. Det är en fördel men inget krav, och det ändras aldrig.`,
  lowerers: 'Kan sänkas av',
  nobodyLowers: 'Ingen roll i listan sänker det här kravet.',
  notDelegable: 'Kan inte läggas över på någon annan.',
  lowerer: (role: string, targets: readonly (readonly [Engagement, number])[]) => {
    const [first] = targets;
    const same = new Set(targets.map(([, level]) => level)).size === 1;
    return first !== undefined && same
      ? `${role}: till ${first[1]}`
      : `${role}: ${list(targets.map(([engagement, level]) => `till ${level} ${as[engagement]}`))}`;
  },
  onlyChanged: 'Bara ändrade',
  levels: 'Vad betyder nivåerna?',
  desiredLine: 'Önskvärt: en fördel, men inget krav. Det ändras aldrig.',
  skyline: 'Kompetenssilhuetten: ett fält per steg, en stapel per kompetens',
  skipSkyline: 'Hoppa över bilden',
  changes: {
    heading: 'Det här ändras hos er',
    lowered: 'krav sänks',
    raised: 'krav höjs',
    unchanged: 'Inga krav är ändrade. Kryssa i en roll, så står det här vad den gör.',
  },
} as const;
