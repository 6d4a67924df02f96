import { expect, test } from 'vitest';
import { isPlainMarkdown, markupIn } from '../../../src/text/plain-markdown.ts';

test.each([
  ['words', 'Returerna kostar. ”Mycket”, säger lagret.'],
  ['headings with an id of their own', '## Så gör du {#sa-gor-du}'],
  ['lists, links and tables', '1. [Ett](/guide/)\n\n| A | B |\n|---|---|\n| 1 | 2 |'],
  ['a point in a list', '- Ett\n  - Två'],
])('is Markdown: %s', (_why, text) => expect(isPlainMarkdown(text)).toBe(true));

test.each([
  ['a tag', '<Omraden />'],
  ['an element', 'Ett <mark>ord</mark>'],
  ['what only Markdown would take for a link', '<https://exempel.se>'],
  ['a comment', '<!-- senare -->'],
  ['code', 'Summan är {1 + 1}.'],
  ['a sign that MDX would take for a tag', 'Fler än 3 < 5'],
  ['an import', 'Text\n\nimport A from "./a.astro";'],
  ['a picture, which is made ready by the bundler', '![Ett lager](lager.png)'],
  ['a picture that is named elsewhere', 'Se ![lagret][1].\n\n[1]: lager.png'],
  ['a callout', 'Text\n\n:::tips\nRäkna först.\n:::'],
  ['code to show, which has a component of its own', '```\nsumma\n```'],
  ['what only Markdown would take for code', 'Text\n\n    indragen'],
])('is more: %s', (_why, text) => expect(isPlainMarkdown(text)).toBe(false));

test('is told by its lines', () => {
  const text =
    'Ett ord.\n\n<Bild fil="lager.png" />\n\nTvå ord på <En>hold</En>.\n\n:::tips\nRäkna.\n:::';
  expect(markupIn(text)).toEqual([
    '<Bild fil="lager.png" />',
    'Två ord på <En>hold</En>.',
    ':::tips',
    ':::',
  ]);
});
