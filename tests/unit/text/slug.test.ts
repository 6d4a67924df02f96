import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiSlug, isAsciiSlug } from '../../../src/text/slug.ts';

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
