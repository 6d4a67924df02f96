import { expect, test } from 'vitest';
import { piecesOf } from '../../../../src/scripts/search/excerpt.ts';

test.each([
  ['nothing', '', []],
  [
    'a whole sentence',
    'Tar emot <mark>returer.</mark>',
    [
      { text: 'Tar emot ', found: false },
      { text: 'returer.', found: true },
    ],
  ],
  [
    'a part of one',
    'och <mark>returer</mark> i',
    [
      { text: '… och ', found: false },
      { text: 'returer', found: true },
      { text: ' i …', found: false },
    ],
  ],
  [
    'markup, which is text',
    'Skriv &lt;img onerror&gt; här.',
    [{ text: 'Skriv <img onerror> här.', found: false }],
  ],
])('takes apart %s', (_, excerpt, pieces) => {
  expect(piecesOf(excerpt)).toEqual(pieces);
});
