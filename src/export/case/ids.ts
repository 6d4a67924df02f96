import { v5 } from 'uuid';

/** The identifier and address that every object of a CASE package has. */
export interface Identity {
  readonly identifier: string;
  readonly uri: string;
}

/** The identity of whatever has this address: the same address always gives the same one. */
export function identityOf(uri: string): Identity {
  return { identifier: v5(uri, v5.URL), uri };
}

/** A pointer to an object by its title. */
export const linkTo = (title: string, { identifier, uri }: Identity) => ({
  title,
  identifier,
  uri,
});
