/** The colours that pictures and browsers are told of, by the names of the tokens. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** By the order of the areas. */
  readonly areas: readonly string[];
}

/** Reads the colours of one scheme out of the sheet of tokens. Throws where one is missing. */
export function readColours(tokens: string, scheme: 'light' | 'dark' = 'light'): Colours {
  const found = new Map(
    [...tokens.matchAll(/--([\w-]+):\s*light-dark\(\s*(#\w+),\s*(#\w+)\s*\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark],
    ),
  );
  const colour = (name: string) => {
    const value = found.get(name);
    if (value === undefined) throw new Error(`tokens.css: färgen --${name} saknas.`);
    return value;
  };
  const areas = [...found.keys()].filter((name) => /^area-\d+$/.test(name)).map(colour);
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    areas,
  };
}
