import { describe, expect, it, test } from 'vitest';
import { beginsAny, queriesFor, wordsOf } from '../../../../src/scripts/search/queries.ts';

describe('what the engine is asked', () => {
  test.each([
    ['a word as it stands', 'frakt', ['frakt']],
    ['a long word without its ending too', 'varumärket', ['varumärket', 'varumärk']],
    [
      'nothing of how the question is put',
      'Hur hanterar vi returer?',
      ['hanterar returer', 'hanter retur'],
    ],
    ['small words where there are no others', 'Vad är det', ['vad är det']],
    ['nothing where nothing is typed', '  ', []],
  ])('is %s', (_, typed, queries) => {
    expect(queriesFor(typed)).toEqual(queries);
  });

  it('is the same however the dots are encoded', () => {
    expect(wordsOf('a\u030angerra\u0308tt')).toEqual(['ångerrätt']);
  });
});

describe('a hit', () => {
  it('begins as the word does, dots or no dots', () => {
    expect(beginsAny('Om ångerrätten', ['angerrat'])).toBe(true);
    expect(beginsAny('E-posten', ['epost'])).toBe(true);
  });

  it('is none where only the first letters are the same', () => {
    expect(beginsAny('Xbox', ['xyzzyqwv'])).toBe(false);
  });
});
