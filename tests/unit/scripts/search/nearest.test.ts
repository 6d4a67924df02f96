import { describe, expect, it, test } from 'vitest';
import { distance, nearest, offered } from '../../../../src/scripts/search/nearest.ts';

const WORDS = ['logistik', 'logistikansvarig', 'konvertering', 'retur', 'moms', 'ångerrätt'];

describe('the distance between two words', () => {
  test.each([
    ['one missing', 'logistk', 'logistik', 1],
    ['one too many', 'loggistik', 'logistik', 1],
    ['another letter', 'logistig', 'logistik', 1],
    ['two that have changed places', 'logitsik', 'logistik', 1],
    ['two wrong', 'konvertrng', 'konvertering', 2],
    ['nothing in common', 'ab', 'xyz', 3],
  ])('counts %s', (_, from, to, letters) => {
    expect(distance(from, to)).toBe(letters);
  });

  it('is given up where it is too long', () => {
    expect(distance('retur', 'logistik', 2)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the nearest word', () => {
  test.each([
    ['logistk', 'logistik'],
    ['konverterng', 'konvertering'],
    ['konvertrng', 'konvertering'],
    ['angerrattt', 'ångerrätt'],
    ['rtur', 'retur'],
  ])('to %s is %s', (typed, word) => {
    expect(nearest(typed, WORDS)).toBe(word);
  });

  test.each(['mms', 'rtr', 'xyzzyqwv', 'lgstk'])('to %s is none', (typed) => {
    expect(nearest(typed, WORDS)).toBeUndefined();
  });

  it('is offered, and not used, where two letters of a short word are wrong', () => {
    expect(nearest('retuan', WORDS)).toBeUndefined();
    expect(offered('retuan', WORDS)).toEqual(['retur']);
    expect(offered('xyzzyqwv', WORDS)).toEqual([]);
  });
});
