import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unchanged } from '../../../scripts/lib/unchanged.mjs';
import { SETTINGS } from '../../../src/fingerprint.mjs';

const project = resolve(import.meta.dirname, '../../..');
let root = '';
const dist = () => join(root, 'dist');
const isBuilt = () => unchanged(root, dist()).isBuilt();

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bygge-'));
  write('content/guide/annons.mdx', 'Annonsen.');
  write('src/pages/index.astro', 'Sidan.');
  write('dist/index.html', 'Sidan, byggd.');
  mkdirSync(join(root, '.build'));
  unchanged(root, dist()).remember();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('a build of the same again is not needed', () => {
  expect(isBuilt()).toBe(true);
});

test.each([
  ['a word of the content', () => write('content/guide/annons.mdx', 'annonsen.')],
  ['a new article', () => write('content/guide/intervju.mdx', '')],
  ['an article that is gone', () => rmSync(join(root, 'content/guide/annons.mdx'))],
  ['the code', () => write('src/pages/index.astro', 'En annan sida.')],
  ['the packages', () => write('package-lock.json', '{}')],
  ['an example', () => write('exempel/roll/content/matrix/role.yaml', '')],
  ['the built site', () => write('dist/index.html', 'Någon annans.')],
  ['a page of the built site that is gone', () => rmSync(join(root, 'dist/index.html'))],
  ['the built site as a whole', () => rmSync(dist(), { recursive: true })],
  ['the memory of the last build', () => write('.build/senaste.json', '{')],
  ['the address', () => vi.stubEnv('SITE_URL', 'https://exempel.se')],
  ['another content', () => vi.stubEnv('CONTENT_DIR', 'exempel/roll/content')],
  ['an event, which will be over in time', () => write('content/event/massa.mdx', '')],
])('but it is where this has changed: %s', (_what, change) => {
  change();
  expect(isBuilt()).toBe(false);
});

test('a content that is named by its whole path counts too', () => {
  vi.stubEnv('CONTENT_DIR', join(root, 'exempel/roll/content'));
  write('exempel/roll/content/matrix/role.yaml', 'name: Roll');
  unchanged(root, dist()).remember();
  expect(isBuilt()).toBe(true);
  vi.stubEnv('CONTENT_DIR', join(root, 'content'));
  unchanged(root, dist()).remember();
  write('content/guide/annons.mdx', 'En annan annons.');
  expect(isBuilt()).toBe(false);
});

test('every setting that a build reads counts', () => {
  const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|astro|mjs)$/.test(file))
    .map((file) => join(project, 'src', file));
  const read = [...files, join(project, 'astro.config.mjs')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\benv(?:\.|\[')([A-Z]+_[A-Z_]+)/g)].map(
      ([, name = '']) => name,
    ),
  );
  // The base is what BASE_PATH became; where the cache lies changes nothing that is built.
  const others = new Set(['BASE_URL', 'CACHE_DIR']);
  expect([...new Set(read)].filter((name) => !others.has(name)).toSorted()).toEqual(SETTINGS);
});
