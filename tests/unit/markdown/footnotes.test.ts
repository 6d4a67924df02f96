import { satteri } from '@astrojs/markdown-satteri';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { footnoteHeading, footnoteOptions } from '../../../src/markdown/footnotes.ts';
import { headingIds } from '../../../src/markdown/heading-ids.ts';

const render = async (markdown: string) => {
  const processor = await satteri({
    features: { headingAttributes: true, gfm: { footnotes: footnoteOptions } },
    hastPlugins: [headingIds(), footnoteHeading()],
  }).createRenderer({});
  return parse((await processor.render(markdown)).code);
};

describe('a footnote', () => {
  it('is Swedish, under a heading that is seen, and leads there and back', async () => {
    const root = await render('Ett.[^a] Två.[^a]\n\n[^a]: Källan.\n');
    const heading = root.querySelector('h2');
    expect([heading?.textContent, heading?.getAttribute('class')]).toEqual(['Noter', undefined]);
    const [there] = root.querySelectorAll('sup a');
    const note = root.querySelector('li');
    expect(there?.getAttribute('href')).toBe(`#${note?.id}`);
    expect(there?.getAttribute('aria-describedby')).toBe(heading?.id);
    const back = note?.querySelectorAll('a') ?? [];
    expect(back.map((link) => link.getAttribute('aria-label'))).toEqual([
      'Tillbaka till hänvisning 1',
      'Tillbaka till hänvisning 1, gång 2',
    ]);
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    for (const link of back) expect(ids).toContain(link.getAttribute('href')?.slice(1));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
