import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Cost,
  type CostValues,
  PARAMETER_NAMES,
  pensionLimits,
  roleCost,
  valuesOf,
} from '../../../src/domain/role-cost.ts';
import { anyCostValues } from '../../support/cost.ts';

/** The percentages of 2026, and nothing that costs. */
const RATES: CostValues = {
  salary: 0,
  holidayDays: 25,
  holidaySupplement: 0.43,
  employerFee: 31.42,
  baseAmount: 83_400,
  pensionBelow: 4.5,
  pensionAbove: 30,
  pensionTax: 24.26,
  transitionFee: 0,
  insurance: 0,
  workplace: 0,
  recruiting: 0,
  weeks: 46,
  hourlyPrice: 0,
  consultantHours: 0,
  consultantMonths: 12,
  firstAgency: 0,
  secondAgency: 0,
  orderingHours: 0,
  orderingPrice: 0,
};
const NO_PENSION = { pensionBelow: 0, pensionAbove: 0 };

/** What the example in the article begins with, as in kostnad.yaml. */
const EXAMPLE: Partial<CostValues> = {
  salary: 55_000,
  transitionFee: 0.4,
  workplace: 4_000,
  recruiting: 2.5,
  hourlyPrice: 1_000,
  consultantHours: 20,
  firstAgency: 20_000,
  secondAgency: 15_000,
  orderingHours: 6,
  orderingPrice: 577,
};

interface Expected {
  /** The years after the first. */
  readonly employed?: number;
  readonly firstYear?: number;
  readonly consultant?: number;
  readonly agencies?: number;
}

/** Made by hand: the exact sum stands above each row, and what it is rounded to in it. */
const CASES: readonly (readonly [what: string, Partial<CostValues>, Expected])[] = [
  // 540 000 + 4 837.50 + 171 187.9425
  ['45 000 without pension', { salary: 45_000, ...NO_PENSION }, { employed: 716_025 }],
  // 540 000 + 4 837.50 + 171 187.9425 + 24 300 + 5 895.18
  ['45 000, all of it below the limit', { salary: 45_000 }, { employed: 746_221 }],
  // 625 500 + 5 603.4375 + 198 292.7000625 + 28 147.50 + 6 828.5835
  ['52 125, right at the limit', { salary: 52_125 }, { employed: 864_372 }],
  // 660 000 + 5 912.50 + 209 229.7075 + 12 × (2 345.625 + 862.50) + 9 339.4935
  ['55 000, the example of the article', { salary: 55_000 }, { employed: 922_979 }],
  // 720 000 + 6 450 + 228 250.59 + 12 × (2 345.625 + 2 362.50) + 13 706.2935
  ['60 000', { salary: 60_000 }, { employed: 1_024_904 }],
  // 3 000 000 + 26 875 + 951 044.125 + 12 × (2 345.625 + 46 912.50) + 143 400.2535
  ['250 000, above the upper limit', { salary: 250_000 }, { employed: 4_712_417 }],
  // 330 000 + 2 956.25 + 104 614.85375 + 14 850 + 3 602.61
  ['27 500, half of the time', { salary: 27_500 }, { employed: 456_024 }],
  // 300 000 + 2 687.50 + 0.2081 × 302 687.50
  [
    'the lower fee for the young',
    { salary: 25_000, employerFee: 20.81, ...NO_PENSION },
    { employed: 365_677 },
  ],
  // 922 979.201 + 2 640 + 48 000, and 137 500 more; 20 × 46 × 1 000; 240 000 + 180 000 + 159 252
  [
    'the whole example of the article',
    EXAMPLE,
    { employed: 973_619, firstYear: 1_111_119, consultant: 920_000, agencies: 579_252 },
  ],
  // 30 hours × 46 weeks × 6/12 × 1 200
  [
    'a consultant for half a year',
    { hourlyPrice: 1_200, consultantHours: 30, consultantMonths: 6 },
    { consultant: 828_000 },
  ],
  // 12 × 12 000 + 3 × 40 × 450
  [
    'one agency, with three hours a week to order from it',
    { firstAgency: 12_000, orderingHours: 3, orderingPrice: 450, weeks: 40 },
    { agencies: 198_000 },
  ],
  // 12 × 750 + 1 234, and 1.5 monthly salaries of nothing
  [
    'a salary of nothing, with a desk and an insurance',
    { workplace: 750, insurance: 1_234, recruiting: 1.5 },
    { employed: 10_234 },
  ],
];

const totals = ({ employed, firstYear, consultant, agencies }: ReturnType<typeof roleCost>) => ({
  employed: employed.total,
  firstYear,
  consultant: consultant.total,
  agencies: agencies.total,
});

describe('the table made by hand', () => {
  it('has twelve cases', () => {
    expect(CASES).toHaveLength(12);
  });

  test.each(CASES)('%s', (_what, changes, expected) => {
    const { employed = 0, firstYear = employed, consultant = 0, agencies = 0 } = expected;
    expect(totals(roleCost({ ...RATES, ...changes }))).toEqual({
      employed,
      firstYear,
      consultant,
      agencies,
    });
  });
});

describe('the parts', () => {
  it('stand as in the article, and the halves are rounded so that the sum is right', () => {
    const { employed } = roleCost({ ...RATES, salary: 55_000 });
    expect(Object.fromEntries(employed.parts.map(({ name, amount }) => [name, amount]))).toEqual({
      salary: 660_000,
      holiday: 5_912,
      employerFee: 209_230,
      pension: 38_498,
      pensionTax: 9_339,
      transition: 0,
      insurance: 0,
      workplace: 0,
    });
  });

  it('have the limits of ITP 1', () => {
    expect(pensionLimits(RATES)).toEqual({ lower: 52_125, upper: 208_500 });
  });
});

describe('where employee and consultant cost the same', () => {
  it('is told for the first year and for those after it, in hours', () => {
    // 1 111 119 / 1 000, and 973 619 / 1 000; each over 46 weeks
    expect(roleCost({ ...RATES, ...EXAMPLE }).breakEven).toEqual({
      firstYear: { perYear: 1_111, perWeek: 24 },
      later: { perYear: 974, perWeek: 21 },
    });
  });

  it('is nowhere when the consultant is free', () => {
    expect(roleCost({ ...RATES, salary: 55_000 }).breakEven).toBeUndefined();
  });
});

describe('any values', () => {
  const costs = (values: CostValues): Cost[] => {
    const { employed, consultant, agencies } = roleCost(values);
    return [employed, consultant, agencies];
  };

  it('give whole kronor that are never negative and always add up', () => {
    fc.assert(
      fc.property(anyCostValues, (values) => {
        const result = roleCost(values);
        for (const { parts, total } of costs(values)) {
          const sum = parts.reduce((so, { amount }) => so + amount, 0);
          expect(sum).toBe(total);
          for (const { amount } of parts) {
            expect(Number.isSafeInteger(amount)).toBe(true);
            expect(amount).toBeGreaterThanOrEqual(0);
          }
        }
        expect(result.firstYear).toBe(result.employed.total + result.recruiting);
        for (const hours of Object.values(result.breakEven ?? {})) {
          expect(Number.isSafeInteger(hours.perYear)).toBe(true);
          expect(hours.perWeek).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('never cost less when something costs more', () => {
    const more = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100);
    // A higher base amount moves the limit of the pension, so it alone may lower the cost.
    const dear = PARAMETER_NAMES.filter((name) => name !== 'baseAmount');
    fc.assert(
      fc.property(anyCostValues, fc.constantFrom(...dear), more, (values, name, extra) => {
        const dearer = totals(roleCost({ ...values, [name]: values[name] + extra }));
        for (const [key, total] of Object.entries(totals(roleCost(values)))) {
          expect(Reflect.get(dearer, key), key).toBeGreaterThanOrEqual(total);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('must all be there', () => {
    expect(() => valuesOf(() => undefined)).toThrow('has no value');
  });
});
