import type { AreaColour } from '../text/site.ts';
import { PALETTE } from './area-colours.ts';

/** The themes that a site is read in. */
export type Scheme = 'light' | 'dark';

/** The colours that pictures and browsers are told of, by the names of the tokens. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** By the order of the areas. */
  readonly areas: readonly string[];
}

/**
 * Reads the colours of one scheme out of the sheet of tokens; `areas` are the site's own. Throws
 * where one is missing.
 */
export function readColours(
  tokens: string,
  scheme: Scheme = 'light',
  areas: readonly AreaColour[] = PALETTE,
): Colours {
  const colour = tokenColours(tokens, scheme);
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    areas: areas.map((each) => each[scheme]),
  };
}

/** What the colours of the areas stand on: text in them is set on any of these. */
export function readGrounds(tokens: string, scheme: Scheme): readonly string[] {
  return ['paper', 'surface', 'sunken', 'notice'].map(tokenColours(tokens, scheme));
}

function tokenColours(tokens: string, scheme: Scheme): (name: string) => string {
  const found = new Map(
    [...tokens.matchAll(/--([\w-]+):\s*light-dark\(\s*(#\w+),\s*(#\w+)\s*\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark],
    ),
  );
  return (name) => {
    const value = found.get(name);
    if (value === undefined) throw new Error(`tokens.css: färgen --${name} saknas.`);
    return value;
  };
}
