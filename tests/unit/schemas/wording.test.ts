import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allOf,
  anyOf,
  asciiSlug,
  editDistance,
  isAsciiSlug,
  nearest,
  suggest,
} from '../../../src/schemas/wording.ts';

const word = fc.string({ maxLength: 12 });

describe('an id made of a text', () => {
  test.each([
    ['Så gör du!', 'sa-gor-du', 'Swedish letters lose their marks'],
    ['Marknadsföring & onlineförsäljning', 'marknadsforing-onlineforsaljning', 'signs disappear'],
    ['  CRM,  e-post  ', 'crm-e-post', 'spaces become one hyphen'],
    ['Konverterings\u00adoptimering', 'konverteringsoptimering', 'soft hyphens are not hyphens'],
    ['å', 'a', 'letters may be written in two parts'],
    ['¿?', '', 'nothing is left of signs alone'],
  ])('of %j is %j: %s', (text, slug) => {
    expect(asciiSlug(text)).toBe(slug);
  });

  test('is an id, and its own id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = asciiSlug(text);
        expect(slug === '' || isAsciiSlug(slug)).toBe(true);
        expect(asciiSlug(slug)).toBe(slug);
      }),
    );
  });

  test.each(['', '-a', 'a-', 'a--b', 'A', 'å', 'a b', 'a_b', 'a/b'])('is not %j', (text) => {
    expect(isAsciiSlug(text)).toBe(false);
  });
});

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

test('lists are read out in Swedish', () => {
  expect(anyOf([1, 2, 3])).toBe('1, 2 eller 3');
  expect(allOf(['a', 'b'])).toBe('a och b');
});
