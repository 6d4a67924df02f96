import { expect, test } from 'vitest';
import { withEdits } from '../../../src/site-build/edits.ts';
import { headStyles } from '../../../src/site-build/head-styles.ts';
import { pageOf } from './page-of.ts';

async function withHeadStyles(html: string) {
  const page = pageOf(html);
  await headStyles().read?.(page);
  return withEdits(html, page.edits);
}

test('the styles of the body stand in the head, in order and as they were', async () => {
  const styles = [
    '<style>astro-island{display:contents}</style>',
    '<style>.a{content:"$&"}</style>',
  ];
  const body = `<p>Text</p>${styles[0]}<div>${styles[1]}</div>`;
  expect(
    await withHeadStyles(`<html><head><title>T</title></head><body>${body}</body></html>`),
  ).toBe(
    `<html><head><title>T</title>${styles.join('')}</head><body><p>Text</p><div></div></body></html>`,
  );
});

test('a page without such styles is left as it is', async () => {
  const html = '<html><head><style>p{}</style></head><body><p>Text</p></body></html>';
  expect(await withHeadStyles(html)).toBe(html);
});
