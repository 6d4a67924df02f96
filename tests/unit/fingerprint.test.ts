import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codeMark, siteMark, wholeMark } from '../../src/fingerprint.mjs';

let root = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const marks = () => ({ code: codeMark(root), site: siteMark(root), whole: wholeMark(root) });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mark-'));
  write('content/guide/annons.mdx', 'Annonsen.');
  write('content/site.yaml', 'name: Matrisen');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test.each([
  ['a component', 'src/components/mdx/Ruta.astro'],
  ['a colour', 'src/styles/tokens.css'],
  ['what Markdown is drawn with', 'astro.config.mjs'],
  ['a package', 'package-lock.json'],
])('all are others with %s', (_what, file) => {
  const before = marks();
  write(file, 'another');
  const after = marks();
  expect(Object.keys(after)).toHaveLength(3);
  for (const [name, mark] of Object.entries(after)) expect(mark).not.toBe(before[name as 'code']);
});

test.each(['BASE_PATH', 'SHOW_DRAFTS', 'SITE_URL', 'REPO_URL'])(
  'all are others with another %s',
  (name) => {
    const before = marks();
    vi.stubEnv(name, 'another');
    expect(Object.values(marks())).not.toContainEqual(expect.toBeOneOf(Object.values(before)));
  },
);

test.each([
  ["the site's name", 'content/site.yaml'],
  ['a level', 'content/matrix/competences.yaml'],
  ['a picture', 'content/om/lager.png'],
  ['an own logo', 'content/logo.svg'],
  ['a file that is published as it is', 'public/karta.pdf'],
  ["an example's levels", 'exempel/roll/content/matrix/levels.yaml'],
])(
  'what pages are made of is another with %s, and what articles are drawn with is not',
  (_what, file) => {
    const before = marks();
    write(file, 'another');
    const after = marks();
    expect(after.code).toBe(before.code);
    expect(after.site).not.toBe(before.site);
    expect(after.whole).not.toBe(before.whole);
  },
);

test('the text of an article makes only the whole another', () => {
  const before = marks();
  write('content/guide/annons.mdx', 'En annan annons.');
  expect(marks()).toEqual({ ...before, whole: wholeMark(root) });
  expect(wholeMark(root)).not.toBe(before.whole);
});
