import { inSentence, list } from './swedish.ts';

/** Strings of two staffings side by side. */
export const compare = {
  act: 'Jämför',
  actWith: (role: string) => `Jämför med ${inSentence(role)}`,
  actWithout: (role: string) => `Jämför utan ${inSentence(role)}`,
  heading: 'Två bemanningar sida vid sida',
  hint: 'Till vänster det ni har i dag. Till höger det ni vill pröva: lägg till eller ta bort roller. Inget ändras i matrisen förrän ni säger till.',
  roles: 'Roller att pröva',
  absent: 'Finns inte',
  only: 'Visa bara skillnader',
  caption: 'Krav i dag och med bemanningen ni prövar',
  competence: 'Kompetens',
  today: 'I dag',
  tried: 'Prövad',
  lowered: 'sänkt',
  raised: 'höjt',
  same: 'Bemanningarna är desamma.',
  noDifference: 'Inga krav skiljer sig åt.',
  added: (roles: readonly string[]) => `med ${list(roles.map(inSentence))}`,
  removed: (roles: readonly string[]) => `utan ${list(roles.map(inSentence))}`,
  switched: (role: string, form: string) => `${role} som ${form}`,
  result: (what: string, effect: string) => `${what}: ${effect}.`,
  use: 'Gör den prövade till vår bemanning',
  close: 'Stäng jämförelsen',
} as const;
