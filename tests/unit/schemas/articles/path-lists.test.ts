import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkMoved,
  checkPathLists,
  claimChecks,
  redirectLinks,
} from '../../../../src/schemas/articles/path-lists.ts';
import { messagesOf, type Project, project } from '../project.ts';

const problems = ({ root }: Project) => messagesOf(checkPathLists(join(root, 'content'), root));

const CLAIM = `- claim: S1
  page: /guide/forsta-dagen/
  sentence: Nycklarna ligger i skåpet.
`;

const MOVED = `- from: /gammal/
  to: /guide/kassan/
`;

test('a site does without both, and without anything in them', () => {
  using site = project();
  expect(problems(site)).toEqual([]);
  for (const name of ['claims', 'redirects']) site.write(`content/${name}.yaml`, '# Inget än.\n');
  expect(problems(site)).toEqual([]);
  expect(redirectLinks(join(site.root, 'content'), site.root)).toEqual([]);
  site.write('content/claims.yaml', CLAIM);
  site.write('content/redirects.yaml', MOVED);
  expect(problems(site)).toEqual([]);
});

describe('tells an author', () => {
  test.each([
    [
      'that a sentence has lost what stands after #',
      CLAIM.replace('skåpet.', 'skåp #2.'),
      'claims',
      'claims.yaml:3: Efter ` #` läses resten av raden som en kommentar.',
    ],
    [
      'what a claim is called',
      CLAIM.replace('S1', 'påstående 1'),
      'claims',
      'claims.yaml:1: Påståendet nummer 1: `claim` ska vara påståendets nummer, så som `S7`.',
    ],
    [
      'that a key is misspelt',
      CLAIM.replace('page:', 'pages:'),
      'claims',
      'claims.yaml:2: Påståendet nummer 1: nyckeln `pages` finns inte. Menade du `page`?',
    ],
    [
      'that a path has lost its slash',
      MOVED.replace('/gammal/', '/gammal'),
      'redirects',
      'redirects.yaml:1: Flytten nummer 1: `from` ska vara en sökväg med snedstreck först och sist',
    ],
    [
      'that nothing says where a path has moved',
      '- from: /gammal/\n',
      'redirects',
      'redirects.yaml:1: Flytten nummer 1: `to` saknas.',
    ],
    [
      'that a path has moved twice',
      `${MOVED}${MOVED.replace('kassan', 'forsta-dagen')}`,
      'redirects',
      'redirects.yaml:3: Sökvägen `/gammal/` har redan flyttat på rad 1. Ta bort den ena.',
    ],
    [
      'that a path leads to one that has moved too',
      `- from: /aldre/\n  to: /gammal/\n${MOVED}`,
      'redirects',
      'redirects.yaml:2: Sidan `/gammal/` har själv flyttat, se rad 3. Skriv sidan som gäller nu.',
    ],
    [
      'that the file is no list',
      'from: /gammal/\n',
      'redirects',
      'redirects.yaml:1: Filen ska vara en lista med minst en post.',
    ],
  ])('%s', (_, yaml, name, said) => {
    using site = project();
    site.write(`content/${name}.yaml`, yaml);
    const messages = problems(site).filter((message) => message.includes(said));
    expect(messages, problems(site).join('\n')).toHaveLength(1);
  });
});

test('what a path that has moved leads to has a line', () => {
  using site = project();
  site.write('content/redirects.yaml', MOVED);
  expect(redirectLinks(join(site.root, 'content'), site.root)).toEqual([
    { file: 'content/redirects.yaml', line: 2, href: '/guide/kassan/' },
  ]);
});

test('a path whose page is still there has not moved', () => {
  using site = project();
  site.write('content/redirects.yaml', `${MOVED}- from: /om/\n  to: /guide/kassan/\n`);
  const pages = new Map([
    ['/gammal/', { moved: true }],
    ['/guide/kassan/', { moved: false }],
    ['/om/', { moved: false }],
  ]);
  expect(messagesOf(checkMoved(join(site.root, 'content'), pages, site.root))).toEqual([
    'content/redirects.yaml:3: Sidan `/om/` finns kvar, så den har inte flyttat. Ta bort posten, eller döp om sidan.',
  ]);
});

describe('a sentence that renders the source', () => {
  const missing = (pages: Readonly<Record<string, string>>) => {
    using site = project();
    site.write('content/claims.yaml', CLAIM);
    const claims = claimChecks(join(site.root, 'content'), site.root);
    for (const [address, text] of Object.entries(pages)) claims.read(address, text);
    return messagesOf(claims.missing());
  };
  const page = '/guide/forsta-dagen/';

  test.each([
    ['as it is written', 'Först. Nycklarna ligger i skåpet. Sedan.'],
    ['over two lines', 'Nycklarna ligger\n  i skåpet.'],
    ['with spaces that don’t break and soft hyphens', 'Nycklarna\u00a0ligger i skå\u00adpet.'],
  ])('stands on its page %s', (_, text) => {
    expect(missing({ '/': '', [page]: text })).toEqual([]);
  });

  test.each([
    [
      'is gone',
      { [page]: 'Nycklarna ligger i lådan.' },
      'claims.yaml:3: Meningen för `S1` står inte längre',
    ],
    [
      'stands on another page',
      { [page]: '', '/': 'Nycklarna ligger i skåpet.' },
      'claims.yaml:3: Meningen',
    ],
    [
      'had its page renamed',
      { '/guide/forsta-dagar/': 'Nycklarna ligger i skåpet.' },
      'claims.yaml:2: Sidan `/guide/forsta-dagen/` finns inte. Menade du `/guide/forsta-dagar/`?',
    ],
  ])('is told when it %s', (_, pages, told) => {
    expect(missing(pages)).toEqual([expect.stringContaining(told)]);
  });
});
