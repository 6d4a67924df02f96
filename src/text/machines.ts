/** Strings of what is read by machines, or by whoever follows the site with one. */

/** The text that the guide builds on. */
export const SOURCE = 'https://koalitionen.com/e-commerce-manager-kompetensmatris/';

export const feeds = {
  stories: {
    title: 'Stories',
    description: 'Nya berättelser ur e-handelns vardag.',
    link: 'Prenumerera på stories (RSS)',
  },
  guide: {
    title: 'Ändringar i guiden',
    description: 'Artiklar i guiden och om områdena, den senast ändrade först.',
    link: 'Prenumerera på ändringar i guiden (RSS)',
  },
} as const;

/** The role as its name and place are told to machines. */
export const role = {
  name: 'E-commerce manager',
  description:
    'Leder ett företags e-handel och behöver förstå alla dess delar. Hur mycket rollen kräver i var och en beror på vilka specialister företaget redan har.',
  country: 'Sverige',
} as const;

export const jsonLd = {
  browser: 'JavaScript behövs för att räkna om. Utan visas grundkraven.',
  competences: 'Kompetenser för en e-commerce manager',
} as const;
