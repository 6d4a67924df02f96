import type { Role } from '../domain/framework.ts';
import { count, either, inSentence, list } from './swedish.ts';

/** What is said of the roles of a site that has more than one. */

type Named = Pick<Role, 'name' | 'definite'>;

const holders = (roles: readonly Named[]) => list(roles.map(({ definite }) => definite));

export const roles = {
  /** The page in menus and breadcrumbs. */
  name: 'Roller',
  eyebrow: 'Roll',
  /** From the matrix of one role to that of another. */
  matrixOf: ({ definite }: Named) => `Matrisen för ${definite}`,
  compare: 'Jämför rollerna',
  page: {
    title: ({ definite }: Named) => `Vad måste ${definite} kunna?`,
    description: ({ definite }: Named) =>
      `Kraven på ${definite}, och en matris som räknar om dem efter era specialister.`,
    competences: ({ definite }: Named) => `Kompetenser som bara ${definite} behöver`,
    specialists: ({ definite }: Named) => `Specialister som bara avlastar ${definite}`,
  },
  comparison: {
    title: 'Jämför rollerna',
    description: (all: readonly Named[]) =>
      `Vad ${holders(all)} har gemensamt, var kraven skiljer sig och vilka specialister som kan avlasta var och en.`,
    lead: (all: readonly Named[]) =>
      `Vad har ${holders(all)} gemensamt, var skiljer sig kraven, och vem kan avlasta var och en?`,
    roles: 'Rollerna',
    brief: 'I korthet',
    same: (number: number) => count(number, ['gemensamt krav', 'gemensamma krav']),
    differs: (number: number) =>
      `${count(number, ['gemensam kompetens', 'gemensamma kompetenser'])} med olika krav`,
    some: (number: number) =>
      `${count(number, ['kompetens', 'kompetenser'])} som några av rollerna delar`,
    only: ({ definite }: Named, number: number) =>
      `${count(number, ['kompetens', 'kompetenser'])} som bara ${definite} behöver`,
    /** Behind the name of a competence: "3 för logistikchefen och 4 för transportchefen". */
    levels: (all: readonly (Named & { readonly level: number })[]) =>
      list(all.map(({ level, definite }) => `${level} för ${definite}`)),
    table: 'Krav för krav',
    caption: 'Kravet när ingen specialist finns, och vem som kan sänka det',
    competence: 'Kompetens',
    kinds: {
      same: 'samma krav',
      differs: 'olika krav',
      some: 'krävs av några',
      only: 'krävs av en',
    },
    relieved: (specialists: readonly string[], lowest: number) =>
      `Kan sänkas av ${either(specialists.map(inSentence))}, lägst till ${lowest}.`,
    fixed: 'Ingen specialist kan sänka kravet.',
  },
  /** On the page of a competence: "Krav på logistikchef". */
  demand: (name: string) => `Krav på ${inSentence(name)}`,
  notRequired: 'krävs inte',
} as const;
