import { type Block, type Document, SWEDISH } from './document.ts';
import { xmlSafe, xmlText } from './office-file.ts';

/** Enough for the page to be read and printed by itself. */
const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}' +
  'h1,h2{line-height:1.25}h2{margin:1.25em 0 .25em;font-size:1.125rem}p,ul{margin:.25em 0}' +
  '@media print{body{max-width:none;margin:0;font-size:.75rem;line-height:1.35}}';

/** The ad's text as HTML, without its title. */
export function adBody({ blocks }: Document): string {
  return blocks.map(element).join('\n');
}

/** The ad as a web page of its own, with the vacancy's data where it is a real one. */
export function adPage(ad: Document, data?: object): string {
  const title = escaped(ad.title);
  const marked =
    data === undefined ? '' : `<script type="application/ld+json">${json(data)}</script>\n`;
  return `<!doctype html>
<html lang="${ad.language ?? SWEDISH}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
${marked}<h1 dir="auto">${title}</h1>
${adBody(ad)}
</html>
`;
}

/**
 * Data as it can stand within a script element: no text may end the element that it stands in, and
 * none may be a line break to one reader and not to another.
 */
function json(data: object): string {
  return JSON.stringify(xmlSafe(data)).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function element(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p dir="auto">${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((entry) => `<li dir="auto">${escaped(entry)}</li>`).join('')}</ul>`;
    case 'table':
      // An ad has none, and nothing that it could have is left out in silence.
      return block.rows.map((cells) => `<p>${escaped(cells.join(', '))}</p>`).join('');
  }
}

function escaped(words: string): string {
  return xmlText(words).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
