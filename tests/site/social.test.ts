import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { published } from '../support/built.ts';
import { home, type Listed, listed } from './machines.ts';
import { dist, pages } from './pages.ts';

const said = ({ root }: Listed, name: string) =>
  root
    .querySelector(`head meta[property="${name}"], head meta[name="${name}"]`)
    ?.getAttribute('content') ?? `no ${name}`;
const pictureOf = (page: Listed) => {
  const url = said(page, 'og:image');
  expect(url.startsWith(home), url).toBe(true);
  return readFileSync(join(dist, url.slice(home.length)));
};

describe.each(listed)('the picture that $address is shared with', (page) => {
  const png = pictureOf(page);

  it('is a PNG of 1200 by 630 and at most 60 kB', () => {
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([said(page, 'og:image:width'), said(page, 'og:image:height')]).toEqual(['1200', '630']);
    expect(png.length).toBeLessThanOrEqual(60_000);
  });

  it('comes with words for itself, the title, the description and the address', () => {
    expect(said(page, 'og:image:alt')).toMatch(/^Kompetenssilhuetten\P{C}{20,}\.$/u);
    expect(page.root.querySelector('title')?.textContent).toContain(said(page, 'og:title'));
    expect(said(page, 'og:description')).toBe(said(page, 'description'));
    expect(said(page, 'og:url')).toBe(page.url);
    expect(said(page, 'twitter:card')).toBe('summary_large_image');
  });
});

it('is another one for every page', () => {
  const digests = listed.map((page) => createHash('sha256').update(pictureOf(page)).digest('hex'));
  expect(new Set(digests).size).toBe(listed.length);
});

it('says the level of a competence in words', () => {
  const competences = listed.filter(({ address }) => /^\/omraden\/[^/]+\/[^/]+\/$/.test(address));
  expect(competences).toHaveLength(published.competences.length);
  for (const page of competences) {
    const [, baseline] = page.html.match(/<tr[^>]* data-baseline="(\d)"/) ?? [];
    expect(said(page, 'og:image:alt'), page.address).toContain(`lyser: nivå ${baseline}, `);
  }
});

test('no two pages share an address', () => {
  expect(new Set(listed.map(({ url }) => url)).size).toBe(listed.length);
});

test('a page that is not listed promises no picture', () => {
  const others = pages.filter(({ address }) => !listed.some((page) => page.address === address));
  expect(others.length).toBeGreaterThan(0);
  for (const { html } of others) expect(html).not.toContain('og:image');
});
