/** The whole guide on one page, for paper. */

export const wholeGuide = {
  title: 'Hela guiden för utskrift',
  description:
    'Hela guiden på en enda sida: matrisen och sedan varje sida som ett kapitel, i läsordning, att skriva ut eller spara som pdf.',
  /** On the screen, where the page is a step on the way to paper. */
  how: 'Skriv ut med webbläsarens egen utskrift (Ctrl+P, på Mac ⌘P) eller spara som pdf. Varje kapitel börjar på en ny sida, och sidnumren står längst ned.',
  contents: 'Innehåll',
  /** Said only on paper, where no browser can yet write a page number beside a chapter. */
  pages: 'Sidnumren står längst ned på varje sida.',
  updated: (date: string) => `Texten senast ändrad ${date}.`,
  from: 'Den senaste versionen finns på',
  picture:
    'Kompetenssilhuetten: en stapel per kompetens, grupperade efter område. Högre stapel betyder högre krav.',
} as const;
