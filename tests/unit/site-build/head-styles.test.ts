import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withEdits } from '../../../src/site-build/edits.ts';
import { headStyles } from '../../../src/site-build/head-styles.ts';
import type { Site } from '../../../src/site-build/step.ts';
import { pageOf } from './page-of.ts';

const dir = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(dir, { recursive: true }));
writeFileSync(join(dir, 'matrix.css'), '.matrix{content:"$&"}\n');
writeFileSync(join(dir, 'tool.css'), '.tool{color:red}');
const step = headStyles({ dir, prefix: '/bas' } as Site);

async function withHeadStyles(html: string) {
  const page = pageOf(html);
  await step.page?.(page);
  return { html: withEdits(html, page.edits), added: page.added.styles };
}

const link = (name: string) => `<link rel="stylesheet" href="/bas/${name}.css">`;
const island = '<astro-island></astro-island>';

test('the sheets of a page with an island stand in its head, each once', async () => {
  const own = '<style>astro-island,astro-slot{display:contents}</style>';
  const body = `${own}${link('matrix')}<p>${link('matrix')}${link('tool')}</p>${island}`;
  const { html, added } = await withHeadStyles(
    `<html><head><title>T</title></head><body>${body}</body></html>`,
  );
  const sheets = ['.matrix{content:"$&"}', '.tool{color:red}'];
  const styles = sheets.map((sheet) => `<style>${sheet}</style>`).join('');
  expect(html).toBe(
    `<html><head><title>T</title>${own}${styles}</head><body><p></p>${island}</body></html>`,
  );
  expect(added).toEqual(sheets);
});

test('a page without an island is left as it is', async () => {
  const html = `<html><head></head><body>${link('matrix')}<p>Text</p></body></html>`;
  expect(await withHeadStyles(html)).toEqual({ html, added: [] });
});
