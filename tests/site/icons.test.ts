import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import { describe, expect, it, test } from 'vitest';
import { readColours } from '../../src/styles/colours.ts';
import { site } from '../support/built.ts';
import { fileAt, home } from './machines.ts';
import { dist, pages } from './pages.ts';

interface Manifest {
  readonly name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; purpose: string }[];
}

const manifest: Manifest = JSON.parse(fileAt('manifest.webmanifest'));
const tokens = readFileSync(
  fileURLToPath(new URL('../../src/styles/tokens.css', import.meta.url)),
  'utf8',
);
/** A published picture by its address, with its width and height. */
const pngAt = (path: string) => {
  const png = readFileSync(join(dist, new URL(path, home).href.slice(home.length)));
  expect(png.subarray(1, 4).toString(), path).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};

describe('the manifest', () => {
  it('is in Swedish and opens the start page, wherever the site is published', () => {
    expect(manifest.lang).toBe('sv');
    expect(manifest.name).toBe(site.name);
    expect(new URL(manifest.start_url, home).href).toBe(home);
    expect(manifest.scope).toBe(manifest.start_url);
  });

  it('has the colours of the site', () => {
    const { paper } = readColours(tokens);
    expect([manifest.theme_color, manifest.background_color]).toEqual([paper, paper]);
  });

  it('names icons that exist in the size it says, one of them to be cut to any shape', () => {
    for (const { src, sizes } of manifest.icons) expect(pngAt(src)).toBe(sizes);
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
  });
});

// A frame on another site is never put among the apps of a phone.
const whole = pages.filter(({ address }) => !address.startsWith('/inbaddad/'));

describe.each(whole)('the head of $address', ({ html }) => {
  const head = parse(html.slice(0, html.indexOf('</head>')));
  const href = (rel: string) =>
    head.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? `no ${rel}`;

  test('leads to the manifest, which the policy lets in, and to the icons', () => {
    expect(new URL(href('manifest'), home).href).toBe(`${home}manifest.webmanifest`);
    expect(html).toMatch(/content-security-policy" content="[^"]*manifest-src 'self'/);
    expect(pngAt(href('apple-touch-icon'))).toBe('180x180');
    expect(fileAt(new URL(href('icon'), home).href.slice(home.length))).toContain('<svg');
  });

  test('tells the browser the colour of the paper in both schemes', () => {
    const told = head
      .querySelectorAll('meta[name="theme-color"]')
      .map((meta) => [meta.getAttribute('media'), meta.getAttribute('content')]);
    expect(told).toEqual(
      (['light', 'dark'] as const).map((scheme) => [
        `(prefers-color-scheme: ${scheme})`,
        readColours(tokens, scheme).paper,
      ]),
    );
  });
});

it('has an icon for whoever asks without reading a page', () => {
  expect(readFileSync(join(dist, 'favicon.ico')).subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
});
