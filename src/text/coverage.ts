import type { CompetenceCoverage } from '../domain/coverage.ts';
import type { Engagement } from '../domain/framework.ts';
import { matrix } from './matrix.ts';
import { inSentence, inWords, list, listOfPairs, sentence } from './swedish.ts';

const number = (count: number) => sentence(inWords(count));

/** Strings of who covers what, on the screen, on paper and in the file. */
export const coverage = {
  heading: 'Vem täcker vad hos er',
  sheet: matrix.modes.coverage,
  empty:
    'Ingen roll är ikryssad än, så du bär allt själv. Kryssa i de specialister ni har, så visar tabellen vem som täcker vad, var det finns hål och vad som hänger på en enda.',
  caption: 'Vem hos er som täcker varje kompetens, och nivån som krävs av dig.',
  columns: {
    area: 'Område',
    competence: 'Kompetens',
    you: 'Du',
    without: 'Utan den som räknas',
  },
  standing: 'Läge',
  /** A role at the head of its column. */
  role: (name: string, engagement: Engagement) =>
    engagement === 'external' ? `${name}, ${matrix.next.as.external}` : name,
  legend: { counts: 'räknas: rollen avgör kravet', covers: 'täcker också' },
  counts: 'räknas',
  countsTo: (level: number) => `räknas, nivå ${level}`,
  covers: (level: number) => `täcker också, nivå ${level}`,
  level: 'nivå',
  /** Of an area that nobody else can take over. */
  own: 'Kan inte läggas över. Här är det du själv som håller nivån.',
  hanging: 'Hänger på rollen',
  print: 'Skriv ut på ett A4',
  excel: 'Ladda ned Excel',
  /** How a competence stands: what is said first, and what follows where there is room for it. */
  words: (
    { standing, required, without, roles }: CompetenceCoverage,
    role: (id: string) => string,
  ): readonly [string, string] => {
    switch (standing) {
      case 'own':
        return [`Kan inte läggas över – du själv på nivå ${required}`, ''];
      case 'hole':
        return [`Ingen – du själv på nivå ${required}`, ''];
      case 'single':
        return ['Hänger på en', `: ${role(roles[0]?.specialist ?? '')}, annars ${without}`];
      case 'same':
        return ['En täcker', `, nivå ${without} ändå`];
      case 'several':
        return [
          'Flera täcker',
          without > required ? `, annars ${without}` : `, nivå ${without} ändå`,
        ];
    }
  },
  summary: {
    holes: (count: number) =>
      count === 0
        ? 'Någon hos er täcker varje kompetens som kan läggas över.'
        : `${number(count)} ${count === 1 ? 'kompetens' : 'kompetenser'} täcker ingen hos er, så där håller du grundkravet själv.`,
    /** Takes how much hangs on each of some roles, those with the most first. */
    single: (count: number, shares: readonly Share[]) =>
      count === 0
        ? 'Ingen kompetens hänger på en enda roll.'
        : `${number(count)} av kompetenserna hänger på ${hangsOn(shares)}.`,
    /** What would happen without the role that most hangs on. */
    without: (role: string, names: readonly string[]) =>
      `Utan ${inSentence(role)} stiger ${names.length === 1 ? 'ett' : inWords(names.length)} krav: ${listOfPairs(names.map(inSentence))}.`,
  },
  /** Of roles that cover nothing. */
  idle: (roles: readonly string[]) =>
    `Utan kolumn: ${list(roles.map(inSentence))}. ${roles.length === 1 ? 'Rollen' : 'De'} ger bättre underlag men sänker inga krav.`,
} as const;

/** How many competences that hang on each of some roles. */
export type Share = readonly [each: number, roles: readonly string[]];

/** "en enda roll: fyra på logistikansvarig och en var på controller och HR", "var sin roll: …". */
function hangsOn(shares: readonly Share[]): string {
  const [first] = shares;
  if (shares.length === 1 && first !== undefined) {
    const [each, roles] = first;
    const names = list(roles.map(inSentence));
    if (roles.length === 1) return `en enda roll: ${names}`;
    if (each === 1) return `var sin roll: ${names}`;
  }
  return `en enda roll: ${list(
    shares.map(
      ([each, roles]) =>
        `${inWords(each)} ${roles.length > 1 ? 'var ' : ''}på ${list(roles.map(inSentence))}`,
    ),
  )}`;
}
