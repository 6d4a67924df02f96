/** Styles of what is fetched after the page, and so has none in the page itself. */

const adopted = new Set<string>();

/** Adds a style sheet to the page, once. Its layers keep their place among those of the page. */
export function adoptStyles(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
