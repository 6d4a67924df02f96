import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleProblems, messagesOf, project } from '../project.ts';

const DESCRIPTION =
  'Hur kassan fungerar från morgon till kväll, och vad du gör när den inte stämmer.';
const FILE = 'content/guide/kassan.mdx';

function article(
  body: string,
  frontmatter = `title: Kassan\ndescription: ${DESCRIPTION}\n`,
): string {
  return `---\n${frontmatter}---\n\n${body}\n`;
}

function problemsWith(text: string, file = FILE): readonly string[] {
  using damaged = project();
  damaged.write(file, text);
  return messagesOf(articleProblems(damaged));
}

describe('pictures', () => {
  test.each([
    ['beside the article', '![En låda](./lada.svg)'],
    ['in a folder above', '![En låda](../lada.svg)'],
    ['in public', '![En låda](/kassa.svg)'],
    ['in public, with a query', '![En låda](/kassa.svg?v=2)'],
    ['with letters that an address can’t hold', '![En låda](./l%C3%A5da.svg)'],
    ['by a name that is defined below', '![En låda][lada]\n\n[lada]: ./lada.svg'],
    ['as an element', '<img src="/kassa.svg" alt="En låda" />'],
    ['as an element that is mere decoration', '<img src="/kassa.svg" alt="" />'],
    ['as a component with a computed source', '<Image src={lada} alt="En låda" />'],
    ['on another site', '![En låda](https://example.com/lada.svg)'],
  ])('are found %s', (_, body) => {
    using sound = project();
    sound.write(FILE, article(body));
    for (const file of ['content/guide/lada.svg', 'content/guide/låda.svg', 'content/lada.svg']) {
      sound.write(file, '<svg/>');
    }
    expect(messagesOf(articleProblems(sound))).toEqual([]);
  });

  test.each([
    ['without words', '![](/kassa.svg)', '6: Bilden `/kassa.svg` saknar alternativtext.'],
    ['with spaces for words', '![ ](/kassa.svg)', '6: Bilden `/kassa.svg` saknar'],
    ['without words, by name', '![][k]\n\n[k]: /kassa.svg', '6: Bilden `/kassa.svg` saknar'],
    ['without words, as an element', '<img src="/kassa.svg" />', '6: Bilden `/kassa.svg` saknar'],
    ['that isn’t beside the article', '![En låda](lada.svg)', '6: Bilden `lada.svg` finns inte.'],
    [
      'that isn’t in public',
      '![En låda](/lada.svg)',
      '6: Bilden `/lada.svg` finns inte. Lägg filen som `public/lada.svg`',
    ],
    [
      'that isn’t there, as an element on many lines',
      '<img\n  alt="En låda"\n  src="/lada.svg"\n/>',
      '8: Bilden `/lada.svg` finns inte.',
    ],
    [
      'that isn’t there, in a literal',
      '<Image src={"/lada.svg"} alt="En låda" />',
      '6: Bilden `/lada.svg` finns inte.',
    ],
  ])('%s are told', (_, body, expected) => {
    expect(problemsWith(article(body))).toEqual([expect.stringContaining(`${FILE}:${expected}`)]);
  });

  test('may be both missing and without words', () => {
    expect(problemsWith(article('![](/lada.svg)'))).toHaveLength(2);
  });
});

describe('ids', () => {
  test.each([
    ['two headings alike', '## Kassan\n\n## Kassan', '8: Id:t `kassan` finns redan på rad 6.'],
    ['two headings that become alike', '## Får\n\n### Far!', '8: Id:t `far` finns redan'],
    ['a heading and an id of its own', '## Kassan\n\n## Lådan {#kassan}', '8: Id:t `kassan`'],
    ['a heading and an element', '## Kassan\n\n<div\n  id="kassan"\n>\n</div>', '9: Id:t `kassan`'],
  ])('%s are told', (_, body, expected) => {
    expect(problemsWith(article(body))).toEqual([expect.stringContaining(`${FILE}:${expected}`)]);
  });

  test('of components are none of ours', () => {
    expect(problemsWith(article('## Kassan\n\n<Kort id="kassan" />'))).toEqual([]);
  });
});

describe('frontmatter', () => {
  test.each([
    ['is missing', 'Text.\n', '1: Artikeln saknar frontmatter.'],
    ['is never closed', '---\ntitle: Kassan\n\nText.\n', '1: Frontmatter börjar men slutar inte.'],
    [
      'has no title',
      article('Text.', `description: ${DESCRIPTION}\n`),
      '2: Artikeln saknar `title`.',
    ],
    [
      'has an empty title',
      article('Text.', `title: ""\ndescription: ${DESCRIPTION}\n`),
      '2: Artikeln saknar `title`.',
    ],
    [
      'has a number for a title',
      article('Text.', `title: 2026\ndescription: ${DESCRIPTION}\n`),
      '2: `title` ska vara text.',
    ],
    [
      'says too little',
      article('Text.', 'title: Kassan\ndescription: Om kassan.\n'),
      '3: Beskrivningen är 10 tecken, men ska vara 50–160.',
    ],
    [
      'says too much',
      article('Text.', `title: Kassan\ndescription: ${'å'.repeat(161)}\n`),
      '3: Beskrivningen är 161 tecken, men ska vara 50–160. Korta den med minst 1 tecken.',
    ],
    [
      'has an address that isn’t one',
      article('Text.', `title: Kassan\nslug: Kassan & lådan\ndescription: ${DESCRIPTION}\n`),
      '3: Adressen `Kassan & lådan` får bara ha a–z, siffror och bindestreck. Skriv till exempel `slug: kassan-ladan`.',
    ],
  ])('that %s is told', (_, text, expected) => {
    expect(problemsWith(text)).toEqual([expect.stringContaining(`${FILE}:${expected}`)]);
  });

  test('may be at the limits, and hold what only the collection knows', () => {
    for (const length of [50, 160]) {
      const frontmatter = `title: Kassan\nordning: 3\ndescription: ${'å'.repeat(length)}\n`;
      expect(problemsWith(article('Text.', frontmatter))).toEqual([]);
    }
  });

  test('with nothing in it lacks everything', () => {
    expect(problemsWith('---\n---\n\nText.\n')).toHaveLength(2);
  });
});

describe('addresses', () => {
  test('are told apart without case', () => {
    using damaged = project();
    damaged.write('content/guide/Forsta-Dagen.mdx', article('Text.'));
    expect(messagesOf(articleProblems(damaged))).toContainEqual(
      expect.stringContaining('samma adress, `forsta-dagen`, som content/guide/Forsta-Dagen.mdx'),
    );
  });

  test('of a file and of a folder’s index are the same', () => {
    using damaged = project();
    mkdirSync(join(damaged.root, 'content/guide/kassan'));
    damaged.write(FILE, article('Text.'));
    damaged.write('content/guide/kassan/index.mdx', article('Text.'));
    expect(messagesOf(articleProblems(damaged))).toEqual([
      expect.stringContaining(
        'content/guide/kassan/index.mdx:1: Artikeln har samma adress, `kassan`',
      ),
    ]);
  });

  test('in two collections are two addresses', () => {
    expect(problemsWith(article('Text.'), 'content/omraden/forsta-dagen.mdx')).toEqual([]);
  });
});

test('whatever an author writes, the checks answer and point into the file', () => {
  const pieces = [
    '<',
    '>',
    '/>',
    '{',
    '}',
    '---\n',
    '![',
    '](',
    ')',
    '#',
    '"',
    '\n',
    '\t',
    'å',
    ': ',
  ];
  const typo = fc.constantFrom(...pieces);
  using damaged = project();
  const text = damaged.read('content/guide/forsta-dagen.mdx');
  fc.assert(
    fc.property(fc.nat(text.length), typo, fc.nat(3), (at, piece, cut) => {
      const written = text.slice(0, at) + piece + text.slice(at + cut);
      damaged.write('content/guide/forsta-dagen.mdx', written);
      for (const { line, message, fix } of articleProblems(damaged)) {
        expect(line).toBeLessThanOrEqual(written.split('\n').length);
        expect(message).not.toMatch(/undefined|\[object/);
        expect(fix).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
