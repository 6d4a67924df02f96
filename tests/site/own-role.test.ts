import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
mkdirSync(join(root, '.build'), { recursive: true });
const dir = mkdtempSync(join(root, '.build', 'egen-roll-'));
const content = join(dir, 'content');
const out = join(dir, 'dist');
afterAll(() => rmSync(dir, { recursive: true }));

const SITE = `name: Butiksmatrisen
tagline: Vad butikschefen behöver kunna
description: Vad en butikschef måste kunna, och en matris som räknar om kraven.
logo: logo.svg
colours:
  - light: "#174a5c"
    dark: "#8fd0e6"
  - light: "#5b2b6b"
    dark: "#dcb3ea"
links:
  - name: Butikens egen sida
    to: https://butiken.example/
sections:
  guide:
    lead: Börja med den första dagen.
    parts:
      - title: Första veckan
        from: 1
      - title: Sedan
        from: 40
`;
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="#174a5c"/></svg>';
const article = (title: string, order?: number) => `---
title: ${title}
description: Så går det till i butiken, från morgon till kväll, och vad du gör när något går fel.
published: 2026-11-24
updated: 2026-11-25
responsible: Redaktionen
${order === undefined ? '' : `order: ${order}\n`}---

## Lådan

Text om lådan.
`;

/** A third role: two areas and four competences, with pages borrowed from the example. */
function write(): void {
  const fixtures = join(root, 'tests/fixtures/tiny');
  const example = join(root, 'exempel/logistikchef/content');
  for (const folder of ['om', 'sidor']) {
    cpSync(join(example, folder), join(content, folder), {
      recursive: true,
      // The page of components shows figures, pictures and the matrix of the example itself.
      filter: (path) => !/komponenter|\.png$/.test(path),
    });
  }
  cpSync(join(fixtures, 'articles/omraden'), join(content, 'omraden'), { recursive: true });
  cpSync(fixtures, join(content, 'matrix'), {
    recursive: true,
    filter: (path) => path === fixtures || path.endsWith('.yaml'),
  });
  // It has never been published, so no id is promised.
  rmSync(join(content, 'matrix/published.yaml'));
  mkdirSync(join(content, 'guide'));
  for (const [name, order] of [
    ['kassan', 1],
    ['hyllan', 99],
  ] as const) {
    writeFileSync(join(content, `guide/${name}.mdx`), article(name, order));
  }
  for (const name of ['butik', 'personal']) {
    writeFileSync(join(content, `omraden/${name}.mdx`), article(`Om ${name}`));
  }
  writeFileSync(join(content, 'site.yaml'), SITE);
  writeFileSync(join(content, 'logo.svg'), LOGO);
}

/** Everything of a built site that can be read as text. */
function textsOf(site: string): ReadonlyMap<string, string> {
  const kinds = ['.html', '.md', '.txt', '.xml', '.json', '.jsonld', '.csv', '.js', '.css', '.svg'];
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => [...kinds, '.webmanifest'].includes(extname(file)))
      .map((file) => [file, readFileSync(join(site, file), 'utf8')]),
  );
}

describe('a role of one’s own, built', () => {
  let texts: ReadonlyMap<string, string>;
  const html = (path: string) => texts.get(path) ?? `no ${path}`;

  beforeAll(() => {
    write();
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out],
      {
        cwd: root,
        env: { ...process.env, CONTENT_DIR: relative(root, content), EVENT_DIR: '' },
        stdio: 'pipe',
      },
    );
    texts = textsOf(out);
  }, 240_000);

  it('has its own name in every kind of file, and neither ours nor our trade', () => {
    for (const path of [
      'llms.txt',
      'manifest.webmanifest',
      'data/matris.json',
      'matris/index.md',
    ]) {
      expect(html(path), path).toContain('Butiksmatrisen');
    }
    expect(html('index.html')).toContain('"name":"Butiksmatrisen"');
    expect(html('guide/flode.xml')).toContain('Butiksmatrisen');
    for (const [file, text] of texts) {
      expect(text, file).not.toMatch(/Kompetensmatris|e-handel|e-commerce/);
      // Keys of the storage and marks of files are promises, and the same on every site.
      const told = text.replace(/kompetensmatrisen[./](?:tema|sok|resultat)/g, '');
      if (extname(file) !== '.js') expect(told, file).not.toMatch(/kompetensmatris/i);
    }
  });

  it('has its own colours, logo and links', () => {
    const start = html('index.html');
    expect(start).toMatch(/\[data-area="?2"?\]\{--area:light-dark\(#5b2b6b,#dcb3ea\)\}/);
    expect(start).not.toMatch(/\[data-area="?3"?\]\{--area:/);
    expect(start).toMatch(/<img class="mark" src="[^"]*\/favicon\.svg" alt/);
    expect(html('favicon.svg')).toBe(LOGO);
    expect(start).toContain('<a href="https://butiken.example/">');
  });

  it('has its own introduction and parts, and loses no article to its order', () => {
    const guide = html('guide/index.html');
    expect(guide).toContain('Börja med den första dagen.');
    expect(guide).toMatch(
      /Första veckan<\/h2>.*\/guide\/kassan\/.*Sedan<\/h2>.*\/guide\/hyllan\//s,
    );
  });
});
