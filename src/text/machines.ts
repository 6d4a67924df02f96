import type { Source } from '../domain/framework.ts';
import { aRole, type NamedRole } from './swedish.ts';

/** Strings of what is read by machines, or by whoever follows the site with one. */

export const jsonLd = {
  browser: 'JavaScript behövs för att räkna om. Utan visas grundkraven.',
  country: 'Sverige',
  competences: (role: NamedRole) => `Kompetenser för ${aRole(role)}`,
} as const;

/** The frame of a page's Markdown copy. */
export const copies = {
  address: 'Adress',
  updated: 'Uppdaterad',
  picture: 'Bild',
  recalculate: 'Kraven går att räkna om efter era specialister på sidan:',
} as const;

/** What stands around the links of `llms.txt`. */
export const llms = {
  /** `articles` is whether there are any, beside the framework's own pages. */
  about: (source: Source | undefined, articles: boolean) => [
    `Allt innehåll är på svenska. Nivåerna, kompetenserna och reglerna är ${source === undefined ? 'våra egna' : `vår tolkning av en text från ${source.publisher}, som inte har granskat dem`}.${articles ? ' Påhittade exempel är märkta. Sidor om lagar är översikter, inte juridisk rådgivning.' : ''}`,
    'Varje länk leder till sidan som Markdown. Överst där står adressen till sidan för läsare.',
  ],
  /** The heading of what belongs to no other. */
  rest: 'Övrigt',
} as const;
