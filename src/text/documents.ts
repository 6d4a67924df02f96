/** What more than one of the hiring documents says. */

export const documents = {
  source: (publisher: string) =>
    `Kraven kommer från ${publisher}. Nivåerna går från 1 (förstår) till 4 (utvecklar) och är matrisens egen tolkning.`,
} as const;

/** The words around a page's number, by the language of the document, such as "sv-SE". */
export function pageOf(language: string): { readonly before: string; readonly between: string } {
  return language.startsWith('en')
    ? { before: 'page', between: 'of' }
    : { before: 'sida', between: 'av' };
}

/** The language of a document, as an attribute on a page that is in Swedish: only where it differs. */
export function markedLanguage(language: string): string | undefined {
  return language.startsWith('sv') ? undefined : language;
}
