import fc from 'fast-check';
import { expect, test } from 'vitest';
import { list } from '../../../src/text/swedish.ts';

test('words are joined as the Swedish of the browser joins them, however many', () => {
  const browser = new Intl.ListFormat('sv', { type: 'conjunction' });
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), (words) => {
      expect(list(words)).toBe(browser.format(words));
    }),
  );
  expect(list(['lager', 'frakt', 'returer'])).toBe('lager, frakt och returer');
});
