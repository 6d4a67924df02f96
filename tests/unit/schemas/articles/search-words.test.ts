import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { readSearchWords } from '../../../../src/schemas/articles/search-words.ts';
import { messagesOf } from '../project.ts';

const dir = mkdtempSync(join(tmpdir(), 'sokord-'));
const file = join(dir, 'sokord.yaml');
afterAll(() => rmSync(dir, { recursive: true }));

const PAGES = new Set(['/omraden/logistik/returer/', '/om/']);
const read = (yaml: string) => {
  writeFileSync(file, yaml);
  return readSearchWords(file, 'content/sokord.yaml', PAGES);
};

it('gives the words of each page', () => {
  const { words, problems } = read('- page: /om/\n  words: [kontakt, about us]\n');
  expect(problems).toEqual([]);
  expect(words.get('/om/')).toEqual(['kontakt', 'about us']);
});

describe('tells an author', () => {
  test.each([
    [
      'that a page is not there, and which was meant',
      '- page: /omraden/logistik/retur/\n  words: [retur]\n',
      ['content/sokord.yaml:1', '/omraden/logistik/returer/'],
    ],
    [
      'that a page has words in two places',
      '- page: /om/\n  words: [a]\n- page: /om/\n  words: [b]\n',
      ['content/sokord.yaml:3', 'två ställen'],
    ],
    ['that the words are missing', '- page: /om/\n', ['content/sokord.yaml:1', '`words` saknas']],
  ])('%s', (_, yaml, said) => {
    const [message = ''] = messagesOf(read(yaml).problems);
    for (const words of said) expect(message).toContain(words);
  });
});
