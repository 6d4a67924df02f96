/** What more than one of the tools says. */
export const shared = {
  undo: 'Ångra',
  redo: 'Gör om',
  loading: 'Hämtar …',
  notFetched: 'Den här delen kunde inte hämtas, troligen för att nätet är borta.',
  retry: 'Försök igen',
  /** Where another tab has saved something newer. */
  notOverwritten:
    'Något nyare har sparats i en annan flik, så det här sparas inte. Kryssa ur och i rutan igen om det är det här ni vill behålla.',
  /** Where what was being saved has been erased by somebody else than the page. */
  erased: 'Det sparade har raderats. Kryssa ur och i rutan igen om det här ska sparas.',
  /** Where something that was saved earlier can't be read. */
  leftAlone: 'Det som var sparat i den här webbläsaren gick inte att läsa. Det ligger kvar orört.',
  downloads: {
    matrix: 'Ladda ned matrisen',
    formats: { excel: 'Excel', csv: 'CSV', markdown: 'Markdown', json: 'JSON' },
    saved: (name: string) => `${name} är sparad.`,
    failed:
      'Filen kunde inte skapas, troligen för att nätet är borta. Inget av det du har fyllt i är förlorat.',
  },
} as const;
