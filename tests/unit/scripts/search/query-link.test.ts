import fc from 'fast-check';
import { expect, it } from 'vitest';
import { queryIn, withQuery } from '../../../../src/scripts/search/query-link.ts';

it('reads what it has written, beside the company', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      expect(queryIn(`#${withQuery('#har=webbyra', query)}`)).toBe(query);
      expect(withQuery(`#${withQuery('#har=webbyra', query)}`, '')).toBe('har=webbyra');
    }),
  );
});

it('reads any fragment without failing', () => {
  expect(queryIn('#q=%E0%A4%A')).toBe('%E0%A4%A');
  fc.assert(fc.property(fc.string(), (fragment) => typeof queryIn(fragment) === 'string'));
});
