import type { Area, Competence } from '../../domain/framework.ts';
import type { Addresses } from '../addresses.ts';
import { uuidOf } from './uuid.ts';

/** The identifier and address that every object of a CASE package has. */
export interface Identity {
  readonly identifier: string;
  readonly uri: string;
}

/** The identity of whatever has this address: the same address always gives the same one. */
export function identityOf(uri: string): Identity {
  return { identifier: uuidOf(uri), uri };
}

/** A pointer to an object by its title. */
export const linkTo = (title: string, { identifier, uri }: Identity) => ({
  title,
  identifier,
  uri,
});

/** Where the objects of a package have their addresses; those with a page have that of the page. */
export interface CaseAddresses {
  readonly area: (area: Pick<Area, 'id'>) => string;
  readonly competence: (competence: Pick<Competence, 'id' | 'area'>) => string;
  readonly type: (name: 'area' | 'competence') => string;
  readonly association: (origin: string, destination: string) => string;
  readonly rubric: (competence: string, ...parts: readonly (string | number)[]) => string;
}

/** Gives the objects of a package their addresses on the site that publishes it. */
export function caseAddresses(at: Addresses): CaseAddresses {
  const part = (...path: readonly (string | number)[]) => at.data(`case.json#${path.join('/')}`);
  return {
    area: ({ id }) => at.area(id),
    competence: ({ area, id }) => at.competence(area, id),
    type: (name) => part('type', name),
    association: (origin, destination) => part('association', origin, destination),
    rubric: (competence, ...parts) => part('rubric', competence, ...parts),
  };
}
