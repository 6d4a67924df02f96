/**
 * What makes a line more than Markdown, or Markdown of which MDX makes something else: tags and code
 * in it, pictures, callouts, and code to show.
 */
const MORE = /[<{}]|!\[|^(?:import|export)\b|^(?: {4}|\t)|^\s*(?:`{3}|~{3}|:{3})/i;

/** An id of a heading's own, which is written the same in both. */
const OWN_ID = /\{#[\w-]+\}/g;

/** The lines of a text in MDX that are more than Markdown: these alone decide which components it uses. */
export function markupIn(text: string): string[] {
  return text.split('\n').filter((line) => MORE.test(line.replace(OWN_ID, '')));
}

/** Tells whether a text in MDX has no tags, code or pictures, and so means the same as Markdown. */
export function isPlainMarkdown(text: string): boolean {
  return markupIn(text).length === 0;
}
