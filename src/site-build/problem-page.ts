import type { ContentProblem } from '../schemas/problem.ts';
import { writing as text } from '../text/writing.ts';

/** A whole page that tells what is wrong with the content. It reloads by itself when that is mended. */
export function problemPage(problems: readonly ContentProblem[]): string {
  const items = problems.map(({ file, line, message, fix }) => {
    const place = line > 0 ? `${file}:${line}` : file;
    const open = `/__open-in-editor?file=${encodeURIComponent(place)}`;
    return `<li><a href="${escaped(open)}" title="${text.open}">${escaped(place)}</a><p>${sentence(message)}</p><p class="fix">${sentence(fix)}</p></li>`;
  });
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.heading(problems.length)}</title>
<style>${STYLE}</style>
<script type="module" src="/@vite/client"></script>
<script type="module">
for (const link of document.links) link.onclick = (event) => { event.preventDefault(); fetch(link.href); };
</script>
</head>
<body>
<main>
<h1>${text.heading(problems.length)}</h1>
<p>${text.lead}</p>
<ol>
${items.join('\n')}
</ol>
</main>
</body>
</html>
`;
}

/** By itself, because the site's own style may be what is being changed. */
const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif; }
body { margin: 0; padding: clamp(1rem, 4vw, 3rem); }
main { max-inline-size: 46rem; margin-inline: auto; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
ol { list-style: none; padding: 0; margin-block: 2rem 0; }
li { padding-block: 1rem; border-block-start: 1px solid; }
a, code { font-family: ui-monospace, monospace; font-size: .9em; }
li p { margin: .35rem 0 0; font-weight: 600; }
li .fix { font-weight: 400; }
`;

/** A sentence of a message, where names of files and fields stand between grave accents. */
const sentence = (message: string) => escaped(message).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (words: string) => words.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
