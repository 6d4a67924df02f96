import { satteri } from '@astrojs/markdown-satteri';
import { parse } from 'node-html-parser';
import { describe, expect, it, test } from 'vitest';
import { footnoteHeading, footnoteOptions } from '../../../src/integrations/markdown/footnotes.ts';
import { headingIds } from '../../../src/integrations/markdown/heading-ids.ts';
import { aroundWholeWords, wholeWords } from '../../../src/integrations/markdown/whole-words.ts';

const render = async (markdown: string) => {
  const processor = await satteri({
    features: { headingAttributes: true, gfm: { footnotes: footnoteOptions } },
    hastPlugins: [headingIds(), footnoteHeading(), wholeWords()],
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

describe('a word that begins with a letter and a hyphen', () => {
  test.each([
    ['is kept whole', 'En e-commerce manager', ['En ', 'e-commerce', ' manager']],
    ['at both ends', 'E-handel och e-post', ['', 'E-handel', ' och ', 'e-post', '']],
    ['unless it is long', 'en e-handelsplattformsleverantör', ['en e-handelsplattformsleverantör']],
    ['unless it is part of another', 'SEO-e-post och CRM-system', ['SEO-e-post och CRM-system']],
  ])('%s', (_why, text, parts) => {
    expect(aroundWholeWords(text)).toEqual(parts);
  });

  it('reads as before, and code is left alone', async () => {
    const root = await render('En e-commerce manager. `e-post`\n');
    expect(root.querySelector('p')?.textContent).toBe('En e-commerce manager. e-post');
    expect(root.querySelectorAll('.whole').map(({ textContent }) => textContent)).toEqual([
      'e-commerce',
    ]);
  });
});
