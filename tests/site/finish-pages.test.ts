import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { insertion } from '../../src/site-build/edits.ts';
import { finishPages } from '../../src/site-build/finish-pages.ts';
import type { Site, Step } from '../../src/site-build/step.ts';

vi.mock('node:fs/promises', { spy: true });
vi.mock('hast-util-from-html', { spy: true });

const PAGES = {
  'index.html': '<main><h1>Start</h1></main>',
  'guide/a/index.html': '<main><h1>A</h1><p>Din e-post</p></main>',
  'utskrift/index.html':
    '<main><div data-whole-guide><a href="/guide/a/" data-chapter>A</a></div></main>',
  'zebra/index.html': '<main><h1>Sist</h1></main>',
};
const said: string[] = [];
let dir = '';
const site = () => ({ dir, prefix: '', logger: { info: (text: string) => said.push(text) } });
const finish = (...steps: readonly Step[]) =>
  finishPages(site() as unknown as Site, steps, { words: [] });
const read = (file: string) => readFileSync(join(dir, file), 'utf8');

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const [file, html] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), html);
  }
  said.length = 0;
  vi.clearAllMocks();
});
afterEach(() => rmSync(dir, { recursive: true }));

it('reads and parses each page once, however many steps there are', async () => {
  const step = { name: 'a', read: ({ tree }: { tree: object }) => expect(tree).toBeDefined() };
  await finish(step, step, step);
  expect(
    vi
      .mocked(readFile)
      .mock.calls.map(([file]) => String(file))
      .toSorted(),
  ).toEqual(
    Object.keys(PAGES)
      .map((file) => join(dir, file))
      .toSorted(),
  );
  expect(fromHtml).toHaveBeenCalledTimes(Object.keys(PAGES).length);
});

it('writes a page once with what all steps have changed, and leaves the others alone', async () => {
  const mark = (text: string): Step => ({
    name: text,
    read: ({ address, edits }) => {
      if (address === '/') edits.push(insertion(0, text));
    },
  });
  await finish(mark('1'), mark('2'));
  const written = vi.mocked(writeFile).mock.calls.map(([file]) => String(file));
  // The whole guide has got its chapters.
  expect(written).toEqual(['index.html', 'utskrift/index.html'].map((file) => join(dir, file)));
  expect(read('index.html')).toBe(`12${PAGES['index.html']}`);
});

it('shows every page to every step as it was built, and the whole guide last', async () => {
  const seen: string[] = [];
  await finish({
    name: 'a',
    read: ({ address, edits }) => {
      seen.push(address);
      edits.push(insertion(0, 'x'));
    },
    done: () => {
      seen.push(`done: ${read('zebra/index.html').slice(0, 1)}`);
    },
  });
  expect(seen).toEqual(['/guide/a/', '/', '/zebra/', '/utskrift/', 'done: x']);
});

it('puts the pages that the contents name in the whole guide', async () => {
  await finish();
  expect(read('utskrift/index.html')).toBe(
    '<main><div data-whole-guide><a href="#guide-a">A</a><section class="chapter" id="guide-a" aria-labelledby="guide-a--rubrik"><h2 id="guide-a--rubrik" class="chapter-title">A</h2><p>Din <span class="whole">e-post</span></p></section></div></main>',
  );
  expect(said).toEqual(['1 kapitel i /utskrift/']);
});

it('takes away what the templates say to the build alone', async () => {
  writeFileSync(join(dir, 'index.html'), '<p data-copy="none" data-only="screen" class="a">A</p>');
  await finish();
  expect(read('index.html')).toBe('<p data-only="screen" class="a">A</p>');
});

it('says which page the contents name in vain', async () => {
  rmSync(join(dir, 'guide/a'), { recursive: true });
  await expect(finish()).rejects.toThrow('/utskrift/: sidan /guide/a/ saknas.');
});

it('tells of what went wrong while a page was being written, and finishes nothing', async () => {
  const finished = vi.fn();
  const fails = finish({
    name: 'a',
    read: ({ address }) => address,
    take: async (address) => {
      if (address === '/') throw new Error('Skivan är full.');
    },
    done: finished,
  });
  await expect(fails).rejects.toThrow('Skivan är full.');
  expect(finished).not.toHaveBeenCalled();
});

it('hands a page on when what was made of the one before is written', async () => {
  const order: string[] = [];
  await finish({
    name: 'a',
    read: ({ address }) => address,
    take: async (address) => {
      order.push(`begins ${address}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      order.push(`done ${address}`);
    },
  });
  expect(order.map((line) => line.split(' ')[0])).toEqual(
    Array.from({ length: order.length / 2 }, () => ['begins', 'done']).flat(),
  );
});
