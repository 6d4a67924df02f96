import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, checkLinks } from '../../../../src/schemas/articles/links.ts';
import type { ContentLink } from '../../../../src/schemas/articles/links-in-content.ts';
import { messagesOf } from '../project.ts';

const IDS: Readonly<Record<string, readonly string[]>> = {
  '/': [],
  '/guide/start/': ['forst', 'sedan'],
  '/omraden/logistik/': ['returer', 'frakt-leverans'],
  '/omraden/logistik/returer/': ['nivaer', 'å'],
  '/llms.txt': [],
};

function site(links: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, BuiltPage> {
  return new Map(
    Object.entries(IDS).map(([path, ids]) => [
      path,
      { ids: new Set(ids), links: links[path] ?? [] },
    ]),
  );
}

function check(
  page: string,
  href: string,
  sources: readonly ContentLink[] = [],
): readonly string[] {
  return messagesOf(checkLinks(site({ [page]: [href] }), sources));
}

describe('a link is whole', () => {
  test.each([
    ['to a page', '/guide/start/'],
    ['to the first page', '/'],
    ['to a file', '/llms.txt'],
    ['to an anchor', '/omraden/logistik/#returer'],
    ['to an anchor on the same page', '#forst'],
    ['to the top', '#top'],
    ['to nowhere in particular', '#'],
    ['to a page beside', '../../omraden/logistik/'],
    ['with a query', '/guide/start/?q=frakt#forst'],
    ['with a company', '/omraden/logistik/#har=logistikansvarig,seo-specialist:extern'],
    ['with an anchor and a company', '/omraden/logistik/#returer&har=webbyra'],
    ['with a company on the same page', '#har=webbyra'],
    ['with a calculation', '/guide/start/#kostnad=lon:60000'],
    ['with a letter in code', '/omraden/logistik/returer/#%C3%A5'],
  ])('%s', (_, href) => {
    expect(check('/guide/start/', href)).toEqual([]);
  });

  test('with any company at all after it', () => {
    const link = fc.constantFrom('/omraden/logistik/#returer&', '#forst&', '/#', '#');
    fc.assert(
      fc.property(link, fc.string(), (href, company) => {
        expect(check('/guide/start/', `${href}har=${encodeURIComponent(company)}`)).toEqual([]);
      }),
    );
  });
});

describe('a link is broken', () => {
  test.each([
    [
      'to a page that isn’t there',
      '/guide/slut/',
      '`/guide/slut/` leder till en sida som inte finns',
      '',
    ],
    [
      'to a misspelt page',
      '/omraden/logisitk/',
      'en sida som inte finns',
      'Menade du `/omraden/logistik/`?',
    ],
    [
      'without its last slash',
      '/guide/start',
      'en sida som inte finns',
      'Menade du `/guide/start/`?',
    ],
    ['to a page beside that isn’t there', '../slut/', '`../slut/` leder till en sida', ''],
    [
      'to an anchor that isn’t there',
      '/guide/start/#returerna',
      '`#returerna`, som inte finns på sidan /guide/start/',
      '',
    ],
    ['to a misspelt anchor', '/omraden/logistik/#retuer', '`#retuer`', 'Menade du `returer`?'],
    [
      'to a misspelt anchor before a company',
      '/omraden/logistik/#retuer&har=hr',
      '`#retuer`',
      'Menade du `returer`?',
    ],
    ['in a way that no address is', '//[', 'en sida som inte finns', ''],
  ])('%s', (_, href, message, fix) => {
    const [problem, ...more] = check('/guide/start/', href);
    expect(more).toEqual([]);
    expect(problem).toContain(message);
    expect(problem).toContain(fix);
  });
});

describe('a broken link is told where it is written', () => {
  const start = { file: 'content/guide/start.mdx', line: 9, href: '/slut/' };
  const other = { file: 'content/omraden/logistik.mdx', line: 12, href: '/slut/' };

  test('in the page’s own article first', () => {
    expect(check('/guide/start/', '/slut/', [other, start])).toEqual([
      expect.stringMatching(/^content\/guide\/start\.mdx:9: /),
    ]);
  });

  test('in every article that has it, where the page is made of several', () => {
    expect(check('/', '/slut/', [other, start])).toHaveLength(2);
  });

  test('in the article of a folder’s first page', () => {
    const index = { file: 'content/guide/start/index.mdx', line: 3, href: '#slut' };
    expect(check('/guide/start/', '#slut', [index])[0]).toMatch(/index\.mdx:3: /);
  });

  test('by the page where no article has it', () => {
    expect(check('/guide/start/', '/slut/')).toEqual([
      expect.stringMatching(/^\/guide\/start\/: Länken `\/slut\/`/),
    ]);
  });

  test('by the page where only another page’s article has the same anchor', () => {
    const elsewhere = { file: 'content/omraden/logistik.mdx', line: 12, href: '#nivaer' };
    expect(check('/guide/start/', '#nivaer', [elsewhere])).toEqual([
      expect.stringMatching(/^\/guide\/start\/: /),
    ]);
  });

  test('by the first page, whose path every file’s name ends with', () => {
    const elsewhere = { file: 'content/omraden/logistik.mdx', line: 12, href: '#nivaer' };
    expect(check('/', '#nivaer', [elsewhere])).toEqual([expect.stringMatching(/^\/: /)]);
  });

  test('once, though a header repeats it on every page', () => {
    const everywhere = Object.fromEntries(Object.keys(IDS).map((path) => [path, ['/slut/']]));
    expect(messagesOf(checkLinks(site(everywhere), []))).toEqual([
      expect.stringMatching(/^\/: Länken/),
    ]);
  });

  test('once for each line, though an article is also on another page', () => {
    const pages = site({ '/guide/start/': ['/slut/'], '/': ['/slut/'] });
    expect(checkLinks(pages, [start])).toHaveLength(1);
  });
});
