import { expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/site-build/copies/to-markdown.ts';
import { bodyOf } from '../page-of.ts';

const here = 'https://exempel.se/guide/kassan/';
const table = (caption: string) =>
  `<table>${caption}<thead><tr><th>A</th></tr></thead><tr><td>b</td></tr></table>`;
const rows = '| A |\n| --- |\n| b |';

test.each([
  ['a heading loses its emphasis', '<h2>Två <b>saker</b></h2>', '## Två saker'],
  ['spaces move out of emphasis', '<p>a<b> b </b>c</p>', 'a **b** c'],
  ['a link becomes absolute', '<p><a href="/m/#x">m</a></p>', '[m](https://exempel.se/m/#x)'],
  ['an anchor is on the page', '<p><a href="#x">m</a></p>', `[m](${here}#x)`],
  ['a mark in a text stays a mark', '<p>3 * 2 &lt; 7, `så`</p>', '3 \\* 2 < 7, \\`så\\`'],
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
    '<div role="note"><p data-copy="label">Obs</p><p>så</p></div>',
    '> **Obs**\n>\n> så',
  ],
  ['controls are left out', '<p>a</p><form><button>Ångra</button></form><nav>b</nav>', 'a'],
  ['what is only for the screen is left out', '<p>a</p><p data-only="screen">b</p>', 'a'],
  ['a bracket stays a bracket', '<p>[vad], [när]: [pris]</p>', '[vad], [när]: [pris]'],
  ['brackets that would lead somewhere are told', '<p>[a](b)</p>', '[a]\\(b)'],
  ['code keeps its lines', '<pre><code>a\n  b\n</code></pre>', '```\na\n  b\n```'],
  ['a picture is its words', '<svg role="img" aria-label="En stapel"></svg>', 'Bild: En stapel'],
  ['a caption stands over its table', table('<caption>T</caption>'), `T\n\n${rows}`],
  [
    'a group of rows stands out',
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tr><th scope="rowgroup" colspan="2"><b>c</b></th></tr></table>',
    '| A | B |\n| --- | --- |\n| **c** |  |',
  ],
  ['cards with headings are no list', '<ol><li><h3>A</h3><p>a</p></li></ol>', '### A\n\na'],
  ['an aside stands in parentheses', '<p>3<span data-copy="aside"> var 4</span></p>', '3 (var 4)'],
  [
    'links after a label are one line',
    '<div data-copy="line"><span>Se</span><ul><li><a href="/a/">A</a></li><li>B</li></ul></div>',
    'Se: [A](https://exempel.se/a/), B.',
  ],
  [
    'a matrix tells where it can be used',
    '<div data-copy="recalculate"><p>a</p></div>',
    `a\n\nKraven går att räkna om efter era specialister på sidan: ${here}`,
  ],
  ['text without an element is a paragraph', 'a<div>b</div>c', 'a\n\nb\n\nc'],
])('%s', (_, html, markdown) => {
  expect(toMarkdown(bodyOf(html).children, here)).toBe(markdown);
});
