import { describe, expect, test } from 'vitest';
import { explainMdx } from '../../../../src/schemas/articles/mdx-messages.ts';
import { parseMdx } from '../../../../src/schemas/articles/mdx-tree.ts';

const FRONTMATTER = '---\ntitle: Kassan\n---\n\n';

describe('MDX that doesn’t compile is explained at its line, frontmatter counted', () => {
  test.each([
    [
      'an element that is never closed',
      'Text.\n\n<aside>\n\nText.\n',
      7,
      '`<aside>` öppnas här men stängs inte',
      '`</aside>`',
    ],
    [
      'an element left open in a paragraph',
      'Text <b>text.\n',
      5,
      '`<b>` öppnas här men stängs inte',
      '`</b>`',
    ],
    ['HTML that closes itself', 'Text.\n\n<br>\n\nText.\n', 7, '`<br>` öppnas', '`<br />`'],
    [
      'elements closed in the wrong order',
      '<div>\n  <p>\n  Text.\n</div>\n',
      8,
      '`</div>` stänger inte den tagg som öppnades senast, `<p>` på rad 6',
      'omvänd ordning',
    ],
    ['an element closed but never opened', 'Text.</b>\n', 5, 'aldrig har öppnats', 'öppna den'],
    [
      'a comment from HTML',
      'Text.\n\n<!-- Glöm inte kassan -->\n',
      7,
      '`<!-- -->` fungerar inte',
      '{/* … */}',
    ],
    [
      'a brace that is never closed',
      'Text { text.\n\nText.\n',
      5,
      '`{`, öppnas men stängs inte',
      '`\\{`',
    ],
    ['words in braces', 'Text {två ord} text.\n', 5, 'går inte att läsa som kod', '`\\{`'],
    ['less than', 'Text.\n\nOm 3 <4 så.\n', 7, 'är ingen tagg', '`&lt;`'],
    ['a bare address', 'Läs <https://example.com>.\n', 5, 'är ingen tagg', '`[text](adress)`'],
    [
      'a broken import',
      'Text.\n\nimport Kort from "./kort\n\nText.\n',
      7,
      '`import` eller `export`',
      'citattecknen',
    ],
  ])('%s', (_, body, line, message, fix) => {
    const { advice } = parseMdx(FRONTMATTER + body);
    expect(advice?.line).toBe(line);
    expect(advice?.message).toContain(message);
    expect(advice?.fix).toContain(fix);
  });

  test('and what has no words of its own keeps the compiler’s, without its codes', () => {
    expect(explainMdx(new Error('7:2: Something else (mdx-jsx:something)'))).toMatchObject({
      line: 7,
      message: 'Filen går inte att läsa som MDX (Something else).',
    });
    expect(explainMdx('odd').line).toBe(0);
  });
});

test.each([
  ['a heading with an id of its own', '## Rubrik {#egen}\n'],
  ['a table with a picture', '| a | b |\n|---|---|\n| ![Kassa](/kassa.svg) | [b](/b/) |\n'],
  ['a component', 'import Kort from "./kort.astro";\n\n<Kort area="butik" />\n'],
  ['a comment in MDX', '{/* Glöm inte kassan */}\n'],
  ['a line in Windows', 'Text.\r\n\r\nText.\r\n'],
])('%s is fine', (_, body) => {
  expect(parseMdx(FRONTMATTER + body).advice).toBeUndefined();
});
