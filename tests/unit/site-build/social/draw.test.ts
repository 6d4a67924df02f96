import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { skyline } from '../../../../src/domain/skyline.ts';
import type { Card } from '../../../../src/site-build/social/card.ts';
import { drawer } from '../../../../src/site-build/social/draw.ts';
import { readColours } from '../../../../src/styles/colours.ts';
import { published, tiny } from '../../../support/framework.ts';

const src = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../src/${path}`, import.meta.url)));
const font = src('assets/fonts/schibsted-grotesk.woff2');
const tokens = src('styles/tokens.css').toString();
const cacheDir = mkdtempSync(join(tmpdir(), 'social-'));
afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

const options = { font, colours: readColours(tokens), cacheDir };
const card = (title: string, framework = published): Card => ({
  title,
  kind: 'Guiden',
  site: 'Kompetensmatrisen',
  bars: skyline(framework, { kind: 'whole' }),
});

describe('the picture of a page', () => {
  it('is drawn once and then remembered, and only a changed one is drawn anew', async () => {
    const first = await drawer(options);
    const [a] = [await first.draw(card('Frakt')), await first.draw(card('Retur'))];
    expect(first.drawn()).toBe(2);

    const second = await drawer(options);
    expect(await second.draw(card('Frakt'))).toEqual(a);
    expect(second.drawn()).toBe(0);
    await second.draw(card('Returer'));
    expect(second.drawn()).toBe(1);
    await second.forgetOthers();
    expect(readdirSync(cacheDir)).toHaveLength(2);
  });

  it('has the same bytes wherever it is drawn', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'social-'));
    const [here, there] = await Promise.all([
      drawer(options),
      drawer({ ...options, cacheDir: elsewhere }),
    ]);
    expect(await there.draw(card('Frakt'))).toEqual(await here.draw(card('Frakt')));
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it('changes with the colours, the letters on it and the bars', async () => {
    const artist = await drawer(options);
    const dark = await drawer({ ...options, colours: readColours(tokens, 'dark') });
    const pictures = [
      await artist.draw(card('Frakt')),
      await dark.draw(card('Frakt')),
      await artist.draw({ ...card('Frakt'), says: 'Grundkrav 3' }),
      await artist.draw(card('Frakt', tiny)),
    ].map((png) => png.toString('base64'));
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('holds a title that is too long for it', async () => {
    const artist = await drawer(options);
    const png = await artist.draw(card('Sannolikhetsfördelningsuppskattningsmetodik '.repeat(3)));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

it('misses no colour in silence', () => {
  expect(() => readColours(tokens.replace('--paper:', '--papper:'))).toThrow('--paper');
});
