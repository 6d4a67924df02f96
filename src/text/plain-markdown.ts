/** What makes a text more than Markdown, or Markdown of which MDX makes something else. */
const MORE = /[<{}]|!\[|^(?:import|export)\b|^(?: {4}|\t)/im;

/** An id of a heading's own, which is written the same in both. */
const OWN_ID = /\{#[\w-]+\}/g;

/** Tells whether a text in MDX has no tags, code or pictures, and so means the same as Markdown. */
export function isPlainMarkdown(text: string): boolean {
  return !MORE.test(text.replace(OWN_ID, ''));
}
