/** What `npm run new` writes before what is left for the author to write. */
export const LEFT_TO_WRITE = 'ATT SKRIVA';

/** The lines of a file, from 1, where something is left to write. */
export function linesLeft(text: string): number[] {
  return text.split('\n').flatMap((line, at) => (line.includes(LEFT_TO_WRITE) ? [at + 1] : []));
}
