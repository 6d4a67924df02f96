import { inSentence } from './swedish.ts';

/** What is said of the frameworks for other roles that come with the source. */
export const examples = {
  eyebrow: 'Exempel',
  title: (role: string) => `Matris för en annan roll: ${inSentence(role)}`,
  description: (role: string) =>
    `Ett exempel på en matris för rollen ${inSentence(role)}, byggd med samma verktyg och skriven för att kopieras.`,
  notice:
    'Det här är ett exempel. Rollen och nivåerna är skrivna för att visa hur en egen matris kan se ut. Ingen utomstående har granskat dem.',
  how: 'Så gör du en egen',
} as const;

export const suggest = {
  heading: 'Föreslå en ändring',
  edit: 'Ändra texten',
  issue: 'Skriv ett förslag',
} as const;
