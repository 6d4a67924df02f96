import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageMemory } from '../../../src/site-build/page-memory.ts';

let dir = '';
const open = (...readWith: string[]) => pageMemory<{ words: string }>(join(dir, 'pages'), readWith);
const PAGE = ['guide/a/index.html', '<p>A</p>'] as const;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'memory-'));
  await (await open('code')).keep(...PAGE, { words: 'A' });
});
afterEach(() => rmSync(dir, { recursive: true }));

it('gives what was read of a page with the same bytes', async () => {
  expect(await (await open('code')).recall(...PAGE)).toEqual({ words: 'A' });
});

it.each([
  ['the page', 'code', PAGE[0], '<p>B</p>'],
  ['its address', 'code', 'guide/b/index.html', PAGE[1]],
  ['what reads it', 'other code', ...PAGE],
])('gives nothing where this is another: %s', async (_what, code, file, html) => {
  expect(await (await open(code)).recall(file, html)).toBeUndefined();
});

it('gives nothing of a file that was cut off', async () => {
  const [name = ''] = readdirSync(join(dir, 'pages'));
  writeFileSync(join(dir, 'pages', name), '{"words":');
  expect(await (await open('code')).recall(...PAGE)).toBeUndefined();
});

it('forgets the pages that are no longer there', async () => {
  const memory = await open('code');
  await memory.keep('guide/b/index.html', '<p>B</p>', { words: 'B' });
  await memory.forgetOthers();
  expect(await (await open('code')).recall(...PAGE)).toBeUndefined();
  expect(await (await open('code')).recall('guide/b/index.html', '<p>B</p>')).toEqual({
    words: 'B',
  });
});
