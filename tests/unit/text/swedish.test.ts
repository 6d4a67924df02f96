import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRole, form, list, ourRole, yourRole } from '../../../src/text/swedish.ts';

test('words are joined as the Swedish of the browser joins them, however many', () => {
  const browser = new Intl.ListFormat('sv', { type: 'conjunction' });
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), (words) => {
      expect(list(words)).toBe(browser.format(words));
    }),
  );
  expect(list(['lager', 'frakt', 'returer'])).toBe('lager, frakt och returer');
});

test('a whole number has the form that the rules of the browser give it', () => {
  const browser = new Intl.PluralRules('sv');
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(form(number, ['one', 'other'])).toBe(browser.select(number));
    }),
  );
  expect([0, 1, 2].map((number) => form(number, ['en', 'flera']))).toEqual([
    'flera',
    'en',
    'flera',
  ]);
});

test('what stands before the name of a role follows its gender', () => {
  const [chief, assistant] = [
    { name: 'SEO-chef' },
    { name: 'Köksbiträde', determiner: 'ett' },
  ] as const;
  expect([aRole(chief), yourRole(chief), ourRole(chief)]).toEqual([
    'en SEO-chef',
    'er SEO-chef',
    'vår SEO-chef',
  ]);
  expect([aRole(assistant), yourRole(assistant), ourRole(assistant)]).toEqual([
    'ett köksbiträde',
    'ert köksbiträde',
    'vårt köksbiträde',
  ]);
});
