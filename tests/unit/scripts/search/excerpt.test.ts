import { expect, it, test } from 'vitest';
import { excerptOf } from '../../../../src/scripts/search/excerpt.ts';

const holds = (word: string) => /^\W?retur/.test(word);
const shown = (content: string) =>
  excerptOf(content, holds)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');

test.each([
  ['nothing', '', ''],
  ['a whole sentence', 'Tar emot returer varje dag.', 'Tar emot [returer] varje dag.'],
  ['hits beside each other', 'Om returer returneras ofta.', 'Om [returer] [returneras] ofta.'],
  ['marks outside the hit', 'Om (returer), igen.', 'Om ([returer]), igen.'],
  ['a hit first', 'returer först', '[returer] först'],
  ['markup, which is text', 'Skriv <img> här.', 'Skriv <img> här.'],
])('shows %s', (_, content, expected) => {
  expect(shown(content)).toBe(expected);
});

it('is cut around the most hits, with an ellipsis where a sentence is cut', () => {
  const filler = Array.from({ length: 30 }, () => 'ord').join(' ');
  const text = shown(`retur ${filler} här är retur och retur och returer ${filler}`);
  expect(text).toMatch(/^… .*\[retur\] och \[retur\] och \[returer\] ord.* …$/);
  expect(text.match(/\[/g)).toHaveLength(3);
});

it('is the beginning of a text without hits', () => {
  const words = Array.from({ length: 30 }, (_, n) => `ord${n}`).join(' ');
  expect(shown(words)).toMatch(/^ord0 ord1 .* ord23 …$/);
});

it('is the beginning, marked too, of what is called what was looked for', () => {
  const words = Array.from({ length: 30 }, (_, n) => `ord${n}`).join(' ');
  const pieces = excerptOf(`Om returer. ${words} retur retur`, holds, true);
  expect(pieces.map(({ text }) => text).join('')).toMatch(/^Om returer\. ord0 .* …$/);
  expect(pieces[1]).toEqual({ text: 'returer', found: true });
});
