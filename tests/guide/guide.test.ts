import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { pageAt, pages } from '../site/pages.ts';

it('has as many articles as it promises', () => {
  const count = (folder: RegExp) => pages.filter(({ address }) => folder.test(address)).length;
  expect(count(/^\/guide\/[^/]+\/$/)).toBeGreaterThanOrEqual(15);
  expect(count(/^\/stories\/[^/]+\/$/)).toBeGreaterThanOrEqual(4);
});

describe('the glossary', () => {
  const main = parse(pageAt('/ordlista/').html).querySelector('main');

  it('explains at least sixty terms, each with an address of its own', () => {
    const ids = (main?.querySelectorAll('dt[id]') ?? []).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is linked from the articles', () => {
    const linking = pages.filter(
      ({ address, html }) => address !== '/ordlista/' && html.includes('/ordlista/#'),
    );
    expect(linking.length).toBeGreaterThanOrEqual(10);
  });
});

it('sends a reader of a moved page on', () => {
  const { html } = pageAt('/e-commerce-manager-kompetensmatris/');
  expect(html).toMatch(/<meta http-equiv="refresh" content="0; url=[^"]*\/matris\/"/);
  expect(html).toContain('Sidan har flyttat');
});
