/** The words around everything that can be taken along as a file. */
export const downloads = {
  matrix: 'Ladda ned matrisen',
  formats: { excel: 'Excel', csv: 'CSV', markdown: 'Markdown', json: 'JSON', word: 'Word' },
  saved: (name: string) => `${name} är sparad.`,
  failed:
    'Filen kunde inte skapas, troligen för att nätet är borta. Inget av det du har fyllt i är förlorat.',
  retry: 'Försök igen',
} as const;
