import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { bench } from '../copy.ts';
import { runBuild } from '../run-build.ts';

/** The folder of a page written by hand with the text of one of ours: no menu, search or theme. */
export function handMade(articleHtml: string): string {
  const main = parse(articleHtml).querySelector('main');
  for (const own of main?.querySelectorAll('nav, svg, script, button, .share, .related') ?? []) {
    own.remove();
  }
  for (const element of main?.querySelectorAll('*') ?? []) {
    for (const name of Object.keys(element.attributes)) {
      if (name !== 'href' && name !== 'id') element.removeAttribute(name);
    }
  }
  const dir = fresh('handskriven');
  writeFileSync(
    join(dir, 'index.html'),
    `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Handskriven</title>
<style>
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 sans-serif }
table { border-collapse: collapse } td, th { padding: .4rem; border-bottom: 1px solid }
</style>
<main>${main?.innerHTML ?? ''}</main>
</html>`,
  );
  return dir;
}

/**
 * Builds the smallest Preact island with the generator's own `client:load`, 25 rows and 18 boxes,
 * and gives the folder it was built to.
 */
export async function minimalIsland(): Promise<string> {
  const dir = fresh('minsta-o');
  const files = {
    // Named as the project's own, or the generator takes them for packages of the server.
    'package.json': JSON.stringify({
      type: 'module',
      dependencies: { astro: '*', '@astrojs/preact': '*', preact: '*' },
    }),
    'astro.config.mjs': `import preact from '@astrojs/preact';
export default { integrations: [preact()], cacheDir: './cache' };`,
    'src/pages/index.astro': `---
import { Island } from '../Island.jsx';
---
<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Minsta ö</title></head>
<body><h1>Minsta ö</h1><Island client:load /></body></html>`,
    'src/Island.jsx': `import { useState } from 'preact/hooks';
const rows = Array.from({ length: 25 }, (_, n) => n);
const boxes = Array.from({ length: 18 }, (_, n) => n);
export function Island() {
  const [ticked, setTicked] = useState([]);
  const required = (row) => (ticked.some((box) => row % 18 === box) ? 1 : 3);
  const toggle = (box) =>
    setTicked(ticked.includes(box) ? ticked.filter((one) => one !== box) : [...ticked, box]);
  return (
    <form data-matrix data-ready="true">
      {boxes.map((box) => (
        <label key={box}>
          <input type="checkbox" name={'roll-' + box} data-specialist
            checked={ticked.includes(box)} onChange={() => toggle(box)} />
          Roll {box}
        </label>
      ))}
      <table>
        {rows.map((row) => (
          <tr key={row} data-competence={row} data-required={required(row)}>
            <th>Kompetens {row}</th><td>{required(row)}</td>
          </tr>
        ))}
      </table>
    </form>
  );
}`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(dir, file, '..'), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  await runBuild(dir);
  return join(dir, 'dist');
}

function fresh(name: string): string {
  const dir = join(bench, name);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  return dir;
}
