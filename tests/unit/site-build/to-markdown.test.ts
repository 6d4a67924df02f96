import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/site-build/copies/to-markdown.ts';

const here = 'https://exempel.se/guide/kassan/';

test.each([
  ['a heading loses its emphasis', '<h2>Två <b>saker</b></h2>', '## Två saker'],
  ['spaces move out of emphasis', '<p>a<b> b </b>c</p>', 'a **b** c'],
  ['a link becomes absolute', '<p><a href="/m/#x">m</a></p>', '[m](https://exempel.se/m/#x)'],
  ['an anchor is on the page', '<p><a href="#x">m</a></p>', `[m](${here}#x)`],
  ['a mark in a text stays a mark', '<p>3 * 2 &lt; 7, `så`</p>', '3 \\* 2 \\< 7, \\`så\\`'],
  ['a number is no list', '<p>2. sedan</p>', '2\\. sedan'],
  ['a hash is no heading', '<p># så</p>', '\\# så'],
  ['a word keeps its underscore', '<p>a_b _c_</p>', 'a_b \\_c\\_'],
  ['a soft hyphen is only for the screen', '<p>kompetens\u00admatris</p>', 'kompetensmatris'],
  ['a number keeps its space', '<p>1\u00a0200</p>', '1\u00a0200'],
  ['lists nest', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '- a\n  1. b\n- c'],
  [
    'a link in a list gets its text',
    '<ul><li><a href="/a/">A</a><p>om a</p></li></ul>',
    '- [A](https://exempel.se/a/): om a',
  ],
  ['terms get their text', '<dl><div><dt>A</dt><dd>är b</dd></div></dl>', '- **A**: är b'],
  [
    'a cell keeps its bar',
    '<table><thead><tr><th>A|B</th><th></th></tr></thead><tr><td>c</td></tr></table>',
    '| A\\|B |  |\n| --- | --- |\n| c |  |',
  ],
  [
    'a box is a quote',
    '<div role="note"><p class="box-label">Obs</p><p>så</p></div>',
    '> **Obs**\n>\n> så',
  ],
  ['controls are left out', '<p>a</p><form><button>Ångra</button></form><nav>b</nav>', 'a'],
  ['text without an element is a paragraph', 'a<div>b</div>c', 'a\n\nb\n\nc'],
])('%s', (_, html, markdown) => {
  expect(toMarkdown(parse(html), here)).toBe(markdown);
});
