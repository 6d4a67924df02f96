import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist } from './pages.ts';

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');

/** How many bytes travel when something is sent with brotli. */
export const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

/** A published file, by its address as it stands in a page. */
export const file = (address: string) => readFileSync(join(dist, address.slice(base.length)));

/** The scripts that a page names itself: plain ones and those of its islands. */
function namedScripts(html: string): string[] {
  return [
    ...html.matchAll(/(?:src|component-url|renderer-url|before-hydration-url)="([^"]+\.js)"/g),
  ].map(([, address = '']) => address);
}

/** Every script that a page may load before something is asked for, with what they import. */
export function scriptsOf(html: string): Set<string> {
  return withImports(namedScripts(html));
}

/**
 * Every script that a page may fetch after those, once something is asked for, with what they import:
 * all but those by a name that it `never` offers.
 */
export function lateScriptsOf(html: string, never: RegExp): Set<string> {
  const first = scriptsOf(html);
  const late = new Set<string>();
  for (const address of [...first]) follow(address);
  return late;

  function follow(address: string): void {
    const code = file(address).toString();
    const folder = address.replace(/[^/]+$/, '');
    const asked = [...code.matchAll(/import\([`"']\.\/([^`"']+)[`"']\)/g)]
      .map(([, to = '']) => folder + to)
      .filter((script) => !never.test(script));
    for (const script of withImports(asked)) {
      if (first.has(script) || late.has(script) || never.test(script)) continue;
      late.add(script);
      follow(script);
    }
  }
}

/** The built scripts by these names, which are fetched once a reader has begun, with their imports. */
export function scriptsNamed(...names: readonly string[]): Set<string> {
  const built = readdirSync(join(dist, '_astro'));
  return withImports(
    names.map((name) => {
      const found = built.find((each) => each.startsWith(`${name}.`) && each.endsWith('.js'));
      if (found === undefined) throw new Error(`No built script is called ${name}`);
      return `${base}/_astro/${found}`;
    }),
  );
}

function withImports(addresses: readonly string[]): Set<string> {
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
  for (const address of addresses) visit(address);
  return found;
}

/** The brotli bytes of all JavaScript of a page: what it holds itself and what it loads. */
export function weightOfScripts(html: string): number {
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
