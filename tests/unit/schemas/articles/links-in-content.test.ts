import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleLinks, isInternal } from '../../../../src/schemas/articles/links-in-content.ts';
import { project } from '../project.ts';

const HEAD = '---\ntitle: Kassan\ndescription: x\n---\n\n';

function linksIn(body: string): readonly (readonly [number, string])[] {
  using changed = project();
  const file = 'content/guide/kassan.mdx';
  changed.write(file, HEAD + body);
  return articleLinks(join(changed.root, 'content'), { root: changed.root })
    .filter((link) => link.file === file)
    .map(({ line, href }) => [line, href]);
}

describe('a link is found with the line it is written on', () => {
  test.each([
    ['in a text', 'Läs\n[om kassan](/omraden/butik/#kassa).\n', [[7, '/omraden/butik/#kassa']]],
    ['in a list', '- a\n- [b](/b/)\n', [[7, '/b/']]],
    ['in a table', '| a |\n|---|\n| [b](/b/) |\n', [[8, '/b/']]],
    ['around a picture', '[![En låda](/kassa.svg)](/b/)\n', [[6, '/b/']]],
    ['by a name, where the name is defined', '[a][b] och [c][b]\n\n[b]: /b/\n', [[8, '/b/']]],
    ['on an element', '<p>Gå <a href="#avslut">hit</a>.</p>\n', [[6, '#avslut']]],
    ['on an element of many lines', '<a\n  class="knapp"\n  href="/b/">hit</a>\n', [[8, '/b/']]],
    ['on a component', '<Kort\n  titel="href="\n  href={"/b/"}\n/>\n', [[8, '/b/']]],
    ['inside a component', '<Kort>\n\n[b](../b/)\n\n</Kort>\n', [[8, '../b/']]],
    ['with a company', '[b](/b/#har=hr)\n', [[6, '/b/#har=hr']]],
  ])('%s', (_, body, expected) => {
    expect(linksIn(body)).toEqual(expected);
  });

  test.each([
    ['to another site', '[b](https://example.com/)\n'],
    ['to another site by the same scheme', '[b](//example.com/)\n'],
    ['to a mailbox', '[b](mailto:a@example.com)\n'],
    ['that is only the name of a picture', '![a][b]\n\n[b]: /kassa.svg\n'],
    ['that is computed', '<a href={adress}>b</a>\n'],
    ['that is shown as code', '`[b](/b/)`\n'],
    ['that is a comment', '{/* [b](/b/) */}\n'],
  ])('but not one %s', (_, body) => {
    expect(linksIn(body)).toEqual([]);
  });
});

test('files are read in a fixed order, and one that can’t be read has no links', () => {
  using changed = project('bad-mdx');
  const links = articleLinks(join(changed.root, 'content'), { root: changed.root });
  expect(links).toEqual([
    { file: 'content/guide/forsta-dagen.mdx', line: 8, href: '/omraden/butik/#kassa' },
    { file: 'content/guide/forsta-dagen.mdx', line: 14, href: '#avslut' },
    { file: 'content/omraden/butik.mdx', line: 8, href: '/guide/forsta-dagen/#avslut' },
  ]);
});

test('an address without a scheme or a host is the site’s own', () => {
  expect(['/a/', 'a/', '../a/', '#a', '?a'].filter(isInternal)).toHaveLength(5);
  expect(['', 'HTTPS://a', '//a', 'tel:1', 'data:,a'].filter(isInternal)).toEqual([]);
});
