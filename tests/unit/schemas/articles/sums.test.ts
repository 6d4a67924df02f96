import { describe, expect, test } from 'vitest';
import { evaluateSum } from '../../../../src/schemas/articles/sums.ts';

describe('a sum as an author writes it', () => {
  test.each([
    ['four rules and parentheses', 'Kvar: (650 − 310) × 0,25 + 10 / 5 = 87 kr'],
    ['spaces between thousands', 'Året: 12 × 48 000 = 576 000 kr'],
    ['what is rounded up', 'Andel: 200 / 3 ≈ 66,67 procent'],
    ['a negative result', 'Netto: 100 − 150 = −50 kr'],
    ['minus before a parenthesis', 'Netto: −(2 + 3) = −5'],
  ])('is right with %s', (_, line) => {
    expect(evaluateSum(line)).toBeUndefined();
  });

  test.each([
    ['a wrong result', 'Kvar: 650 − 310 = 330 kr', 'det blir 340'],
    ['a rounded result that says it is exact', 'Andel: 200 / 3 = 66,67', 'stämmer inte'],
    ['a result rounded the wrong way', 'Andel: 200 / 3 ≈ 66,66', 'stämmer inte'],
    ['no result', 'Kvar: 650 − 310', 'ska ha formen'],
    ['words among the numbers', 'Kvar: 650 kr − 310 = 340', 'går inte att räkna ut'],
    ['a parenthesis left open', 'Kvar: (650 − 310 = 340', 'går inte att räkna ut'],
  ])('is refused with %s', (_, line, why) => {
    expect(evaluateSum(line)).toContain(why);
  });
});
