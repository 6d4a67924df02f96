import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist, pageAt, pages } from './pages.ts';

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
const file = (address: string) => readFileSync(join(dist, address.slice(base.length)));

/** Every script that a page may load before something is asked for, with what they import. */
function scriptsOf(html: string): Set<string> {
  const start = [
    ...html.matchAll(/(?:src|component-url|renderer-url|before-hydration-url)="([^"]+\.js)"/g),
  ].map(([, address = '']) => address);
  const found = new Set<string>();
  const visit = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    const code = file(address).toString();
    const folder = address.replace(/[^/]+$/, '');
    // Only static imports: what is imported on demand costs nothing until it is asked for.
    for (const [, to = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      visit(folder + to);
    }
  };
  for (const address of start) visit(address);
  return found;
}

function weightOfScripts(html: string): number {
  const inline = [
    ...html.matchAll(
      /<script(?![^>]*\s(?:src=|type="(?:application\/|speculationrules)))[^>]*>([\s\S]*?)<\/script>/g,
    ),
  ]
    .map(([, code = '']) => code)
    .join('\n');
  const loaded = [...scriptsOf(html)].map((address) => brotli(file(address)));
  return loaded.reduce((sum, size) => sum + size, inline === '' ? 0 : brotli(inline));
}

describe('the budgets in brotli bytes', () => {
  test('all JavaScript of /matris/ is at most 18 kB', () => {
    const { html } = pageAt('/matris/');
    expect(scriptsOf(html).size).toBeGreaterThan(3);
    expect(weightOfScripts(html)).toBeLessThanOrEqual(18_000);
  });

  test('the HTML of /matris/ is at most 25 kB', () => {
    expect(brotli(pageAt('/matris/').html)).toBeLessThanOrEqual(25_000);
  });

  test('the typeface is at most 30 kB', () => {
    const [, font = ''] = pageAt('/').html.match(/href="([^"]+\.woff2)"/) ?? [];
    expect(file(font).length).toBeLessThanOrEqual(30_000);
  });

  // The search page is a tool of its own, like the matrix.
  const plain = pages.filter(
    ({ html, address }) => !html.includes('<astro-island') && address !== '/sok/',
  );

  test.each(plain)('$address has no island, so at most 2 kB of JavaScript', ({ html }) => {
    expect(weightOfScripts(html)).toBeLessThanOrEqual(2_000);
  });

  test.each(plain)(
    '$address is at most 14.6 kB of HTML, CSS and JavaScript',
    ({ html, address }) => {
      // The glossary and the longest articles are long because they hold much, not because of the frame.
      const sheets = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, sheet = '']) => sheet);
      const frame = sheets.reduce((sum, sheet) => sum + brotli(file(sheet)), weightOfScripts(html));
      expect(frame + brotli(html), address).toBeLessThanOrEqual(
        address === '/ordlista/' ? 24_000 : 14_600,
      );
    },
  );
});
