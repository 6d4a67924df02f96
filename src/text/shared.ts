/** What more than one of the tools says. */
export const shared = {
  undo: 'Ångra',
  redo: 'Gör om',
  loading: 'Hämtar …',
  failedRetry: 'Kunde inte hämtas. Försök igen',
  retry: 'Försök igen',
  /** Where another tab has saved something newer. */
  notOverwritten:
    'Något nyare har sparats i en annan flik, så det här sparas inte. Kryssa ur och i rutan igen om det är det här ni vill behålla.',
  /** Where what was being saved has been erased by somebody else than the page. */
  erased:
    'Det som var sparat har raderats, här i webbläsaren eller i en annan flik, så inget sparas nu. Kryssa ur och i rutan igen om ni vill spara det som visas här.',
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
