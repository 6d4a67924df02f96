/** Turns any text into an id of a–z, digits and hyphens: `Så gör du!` becomes `sa-gor-du`. */
export function asciiSlug(text: string): string {
  return (
    text
      .normalize('NFD')
      // Soft hyphens split long titles on screen, not their ids.
      .replace(/[\u0300-\u036f\u00ad]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  );
}

/** Tells whether a word is already such an id. */
export function isAsciiSlug(word: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word);
}
