import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readNumber, written } from '../../../src/text/numbers.ts';

test.each([
  [0, '0'],
  [577, '577'],
  [55_000, '55\u00a0000'],
  [1_111_119, '1\u00a0111\u00a0119'],
  [31.42, '31,42'],
  [1_234.5, '1\u00a0234,5'],
])('%d is written %s', (value, text) => {
  expect(written(value)).toBe(text);
});

test.each([
  ['60000', 60_000],
  [' 60 000 ', 60_000],
  ['60\u00a0000 kr', 60_000],
  ['60.000', 60_000],
  ['1.234.567,5', 1_234_567.5],
  ['60000:-', 60_000],
  ['31,42 %', 31.42],
  ['31.42', 31.42],
  ['0', 0],
  ['', undefined],
  ['femtio', undefined],
  ['-5', undefined],
  ['1,2,3', undefined],
  ['1e5', undefined],
  ['5 000 och lite till', undefined],
])('%j is read as %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it('reads back whatever it has written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (hundredths) => {
      const value = hundredths / 100;
      expect(readNumber(written(value))).toBe(value);
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = readNumber(text);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
  );
});
