/** Answers whether a word is spelt right. */
export type Speller = (word: string) => boolean;

const WORD = /[\p{L}\p{N}]+(?:[-’'&][\p{L}\p{N}]+)*/gu;

/** An address in running text, such as ”sell.amazon.se”, or of an e-mail, also cut short: ”anna@…”. */
const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.…-]*|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\S*/gu;

/**
 * Finds the words of a text that neither the dictionary nor the project's own list knows. Numbers
 * and words with digits pass, and so does a compound with a hyphen whose parts are all known.
 */
export function misspelt(text: string, spell: Speller, own: ReadonlySet<string>): string[] {
  const known = (word: string): boolean =>
    /\p{N}/u.test(word) ||
    own.has(word.toLowerCase()) ||
    spell(word) ||
    // A heading or a sentence begins with a capital, which says nothing of the word.
    spell(word.charAt(0).toLowerCase() + word.slice(1));
  const visible = text.replaceAll('\u00ad', '').replace(ADDRESS, '');
  return [...new Set(visible.match(WORD) ?? [])].filter(
    (word) => !known(word) && !word.split('-').every((part) => part === '' || known(part)),
  );
}

/** Marks that don't belong in Swedish text, with what to write instead. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[“„«»]/u, 'Citattecknet är inte svenskt. Skriv ” på båda sidor.'],
  [/"/u, 'Raka citattecken. Skriv ” på båda sidor.'],
  [/ - /u, 'Bindestreck som tankstreck. Skriv – med mellanslag på båda sidor.'],
  [/\d-\d/u, 'Bindestreck mellan tal. Skriv – utan mellanslag.'],
  [/ {2,}/u, 'Dubbla mellanslag. Skriv ett.'],
];

/** Tells which signs of a text are not Swedish typography. */
export function wrongMarks(text: string): string[] {
  return MARKS.filter(([mark]) => mark.test(text)).map(([, message]) => message);
}
