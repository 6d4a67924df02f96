import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { headingIds } from '../../src/markdown/heading-ids.ts';
import { swedish } from '../../src/markdown/swedish-text.ts';

describe('Swedish typography', () => {
  test.each([
    ['the closing mark on both sides', 'Säg "ja" nu', 'Säg ”ja” nu'],
    ['an apostrophe', "Lars' lager", 'Lars’ lager'],
    ['a space inside a number', '12 500 order', '12\u00a0500 order'],
    ['spaces inside a large number', '1 250 000 kr', '1\u00a0250\u00a0000\u00a0kr'],
    ['a space before a unit', '4 % av 59 kronor', '4\u00a0% av 59\u00a0kronor'],
    ['no unit that only begins alike', '3 kranar', '3 kranar'],
    ['two numbers in a row', 'år 2026 12 butiker', 'år 2026 12 butiker'],
  ])('%s', (_why, written, set) => {
    expect(swedish(written)).toBe(set);
  });
});

describe('heading ids', () => {
  test('two headings that are alike get different ids, and one given by hand is kept', async () => {
    const processor = await satteri({
      features: { headingAttributes: true },
      hastPlugins: [headingIds()],
    }).createRenderer({});
    const { code } = await processor.render('## Frakt\n\n## Frakt\n\n## Retur {#min-retur}\n');
    expect([...code.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'frakt',
      'frakt-2',
      'min-retur',
    ]);
  });
});
