/** Strings of what is read by machines, or by whoever follows the site with one. */

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
