import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest, suggest } from '../../../src/schemas/suggest.ts';

const word = fc.string({ maxLength: 12 });

describe('the distance between words', () => {
  test.each([
    ['', '', 0],
    ['kassa', 'kassa', 0],
    ['kassa', 'kasa', 1],
    ['kassa', 'kassan', 1],
    ['kassa', 'massa', 1],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  test('is the same both ways, and never longer than by way of a third word', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('a guess at what was meant', () => {
  test('is the nearest candidate', () => {
    expect(nearest('logistikansvrig', ['hr', 'logistik', 'logistikansvarig'])).toBe(
      'logistikansvarig',
    );
  });

  test('is not made where nothing is near', () => {
    expect(nearest('hr', ['seo', 'webbyra', 'cto'])).toBeUndefined();
    expect(suggest('hr', ['webbyra'], 'Rätta.')).toBe('Rätta.');
  });

  test('comes before what to do otherwise', () => {
    expect(suggest('kasa', ['kassa'], 'Rätta.')).toBe('Menade du `kassa`? Rätta.');
  });

  test('is never the word itself', () => {
    expect(nearest('kassa', ['kassa', 'kasse'])).toBe('kasse');
  });
});
