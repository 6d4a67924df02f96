import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|tsx|astro|mjs)$/.test(file));

/** What a file imports: the layers below `src/` by their folder, packages by their name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const imports = [...text.matchAll(/(?:\bfrom|^\s*import|\bimport\()\s*'([^']+)'/gm)];
  return imports.map(([, to = '']) =>
    to.startsWith('.') ? relative(src, join(src, dirname(file), to)).replaceAll('\\', '/') : to,
  );
}

const layerOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : path);

/** Which layers of ours each layer may import. Its own is always allowed. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'content-paths.mjs': [],
  'fingerprint.mjs': ['content-paths.mjs'],
  'settings.mjs': [],
  domain: [],
  text: ['domain'],
  styles: ['text'],
  browser: [],
  export: ['domain', 'text'],
  schemas: ['domain', 'text', 'styles', 'content-paths.mjs'],
  // Of the site only the registry of page kinds, which is plain data: the search groups by it.
  scripts: ['domain', 'text', 'browser', 'site'],
  islands: ['domain', 'text', 'export', 'browser'],
  site: ['domain', 'text', 'export', 'content-paths.mjs', 'fingerprint.mjs'],
  'middleware.ts': ['site'],
  'env.d.ts': ['domain'],
  components: ['domain', 'text', 'browser', 'islands', 'scripts', 'export', 'site', 'styles'],
  layouts: ['components', 'site', 'domain', 'text', 'styles'],
  pages: ['layouts', 'components', 'site', 'export', 'schemas', 'domain', 'text', 'styles'],
  // What it makes of callouts is what the checks of the content read.
  markdown: ['text', 'schemas'],
  // Of the site only what needs no pages to be built, such as the registry of page kinds.
  'site-build': [
    'content-paths.mjs',
    'fingerprint.mjs',
    'schemas',
    'domain',
    'text',
    'styles',
    'site',
  ],
  'content.config.ts': ['schemas', 'markdown', 'content-paths.mjs', 'fingerprint.mjs'],
};

describe('who may import whom', () => {
  test.each(files)('%s keeps to the arrows', (file) => {
    const layer = layerOf(file);
    const allowed = ARROWS[layer];
    expect(allowed, `no arrows are drawn for ${layer}`).toBeDefined();
    const ours = importsOf(file).filter((to) => Object.hasOwn(ARROWS, layerOf(to)));
    for (const to of ours) {
      expect([layer, ...(allowed ?? [])], `${file} imports ${to}`).toContain(layerOf(to));
    }
  });

  it('keeps the domain free from every package', () => {
    for (const file of files.filter((name) => layerOf(name) === 'domain')) {
      for (const to of importsOf(file)) expect(layerOf(to), `${file} imports ${to}`).toBe('domain');
    }
  });

  it('lets only the schemas and the build see Zod', () => {
    for (const file of files.filter((name) => !/^(?:schemas\/|content\.config)/.test(name))) {
      expect(importsOf(file), file).not.toContain('astro/zod');
    }
  });
});

/** The ways that lead from a file over its imports back to it, at least one of each circle. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, route: readonly string[]): void => {
    const start = route.indexOf(file);
    if (start >= 0) found.push([...route.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const to of graph.get(file) ?? []) visit(to, [...route, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

describe('files that import each other', () => {
  it('are found in circles of any length', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['d']],
      ['e', ['a']],
    ]);
    expect(circles(graph)).toEqual([
      ['a', 'b', 'c', 'a'],
      ['d', 'd'],
    ]);
  });

  it('are none, for their types neither', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    expect(circles(graph).map((circle) => circle.join(' → '))).toEqual([]);
  });
});

describe('what stays in its place', () => {
  const text = (file: string) => readFileSync(join(src, file), 'utf8');
  const code = (file: string) => text(file).replace(/\/\*[\s\S]*?\*\/|(?<![:'])\/\/.*$/gm, '');

  it('touches address, history, storage and clipboard in browser/ only', () => {
    const inBrowser = files.filter((file) => ['islands', 'scripts'].includes(layerOf(file)));
    for (const file of inBrowser) {
      expect(code(file), file).not.toMatch(
        /(?<![.\w/])(?:location|history|localStorage|sessionStorage|navigator)\s*[.[]/,
      );
    }
  });

  it('names no competence, area or role in code', () => {
    const yaml = (name: string) =>
      readFileSync(join(src, `../tests/fixtures/guide/matrix/${name}.yaml`), 'utf8');
    const ids = ['areas', 'competences', 'specialists'].flatMap((name) =>
      [...yaml(name).matchAll(/^- id: (\S+)/gm)].map(([, id = '']) => id),
    );
    expect(ids.length).toBeGreaterThan(10);
    for (const file of files.filter((name) => !name.startsWith('pages/'))) {
      for (const id of ids) {
        expect(code(file), `${file} names ${id}`).not.toMatch(new RegExp(`['"\`]${id}['"\`]`));
      }
    }
  });

  it('writes no style attribute, which the policy would block', () => {
    for (const file of files) expect(code(file), file).not.toMatch(/\bstyle=/);
  });

  it('gives colours their home in the tokens', () => {
    const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.css') && !file.endsWith('tokens.css'),
    );
    expect(sheets.length).toBeGreaterThan(1);
    for (const sheet of sheets) expect(text(sheet), sheet).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
  });

  it('knows where the content lies in content-paths.mjs only', () => {
    const commands = ['scripts', 'deploy'].flatMap((folder) =>
      readdirSync(join(src, '..', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:ts|mjs)$/.test(file))
        .map((file) => `../${folder}/${file}`),
    );
    for (const file of [...files, ...commands, '../astro.config.mjs']) {
      if (file === 'content-paths.mjs') continue;
      expect(code(file), file).not.toMatch(/CONTENT_DIR|EVENT_DIR|['"`](?:\.\/)?content\//);
    }
  });

  it('remembers by a key no page that is made of the text of others', () => {
    const readsText = /\.body\b|[{,]\s*body\b/;
    const reading = files.filter(
      (file) => ['site', 'components'].includes(layerOf(file)) && readsText.test(code(file)),
    );
    // The first is given the text by a page, and the second makes the keys.
    expect(reading.toSorted()).toEqual(['components/ArticleFacts.astro', 'site/page-key.ts']);
    const remembered = files.filter(
      (file) => file.startsWith('pages/') && code(file).includes('cacheKey'),
    );
    expect(remembered.length).toBeGreaterThan(2);
    for (const file of remembered) {
      expect(code(file).replace('body={entry.body}', ''), file).not.toMatch(readsText);
    }
  });

  it('keeps every file short enough to read', () => {
    for (const file of files) {
      expect(text(file).split('\n').length, file).toBeLessThanOrEqual(300);
    }
  });
});
