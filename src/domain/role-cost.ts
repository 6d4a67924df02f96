/**
 * What a role costs in a year: employed, as a consultant by the hour, or bought from agencies. Pure
 * arithmetic. Every number that it reckons with is a parameter with a name, so that none is hidden.
 */

/** The parameters by their names in the code, with the ids they have in the content and in links. */
export const PARAMETER_IDS = {
  /** Kronor a month, before tax. */
  salary: 'lon',
  /** Paid days of holiday in a year. */
  holidayDays: 'semesterdagar',
  /** Per cent of the monthly salary for each day of holiday, beside the salary itself. */
  holidaySupplement: 'semestertillagg',
  /** Per cent of salary and holiday supplement. */
  employerFee: 'arbetsgivaravgift',
  /** Kronor a year, from which the limits of the pension are reckoned. */
  baseAmount: 'inkomstbasbelopp',
  /** Per cent of the salary up to the lower limit. */
  pensionBelow: 'pension-under',
  /** Per cent of the salary between the limits. */
  pensionAbove: 'pension-over',
  /** Per cent of the pension. */
  pensionTax: 'loneskatt',
  /** Per cent of the yearly salary. */
  transitionFee: 'omstallning',
  /** Kronor a year. */
  insurance: 'forsakringar',
  /** Kronor a month: desk, computer, licences, training. */
  workplace: 'plats',
  /** Monthly salaries, in the first year only. */
  recruiting: 'rekrytering',
  /** Weeks of work in a whole year. */
  weeks: 'veckor',
  /** Kronor an hour, without VAT. */
  hourlyPrice: 'timpris',
  /** Hours a week. */
  consultantHours: 'konsulttimmar',
  /** Months of the year that the consultant is there. */
  consultantMonths: 'konsultmanader',
  /** Kronor a month, without VAT. */
  firstAgency: 'byra-1',
  /** Kronor a month, without VAT. */
  secondAgency: 'byra-2',
  /** Hours a week that somebody of one's own needs to order from the agencies. */
  orderingHours: 'bestallartid',
  /** Kronor for an hour of the one who orders. */
  orderingPrice: 'bestallarens-timme',
} as const;

/** A parameter by its name in the code. */
export type ParameterName = keyof typeof PARAMETER_IDS;

/** A number for every parameter, in the unit that `PARAMETER_IDS` says. */
export type CostValues = Readonly<Record<ParameterName, number>>;

/** Every parameter, in the order that they are asked for. */
export const PARAMETER_NAMES = Object.keys(PARAMETER_IDS).filter(
  (name): name is ParameterName => name in PARAMETER_IDS,
);

/** A value for every parameter, as `find` gives them. Throws where it gives none. */
export function valuesOf(find: (name: ParameterName) => number | undefined): CostValues {
  const values: Partial<Record<ParameterName, number>> = {};
  for (const name of PARAMETER_NAMES) {
    const value = find(name);
    if (value !== undefined) values[name] = value;
  }
  if (!isWhole(values)) throw new Error('A parameter of the cost has no value.');
  return values;
}

const isWhole = (values: Partial<CostValues>): values is CostValues =>
  PARAMETER_NAMES.every((name) => values[name] !== undefined);

/** Something that an alternative costs. */
export type PartName =
  | 'salary'
  | 'holiday'
  | 'employerFee'
  | 'pension'
  | 'pensionTax'
  | 'transition'
  | 'insurance'
  | 'workplace'
  | 'recruiting'
  | 'consultant'
  | 'firstAgency'
  | 'secondAgency'
  | 'ordering';

/** A part of a cost, in whole kronor. */
export interface CostPart {
  readonly name: PartName;
  readonly amount: number;
}

/** What one alternative costs. Whole kronor a year; the parts add up to the total. */
export interface Cost {
  readonly parts: readonly CostPart[];
  readonly total: number;
}

/** How many hours of a consultant the same money pays for. Whole hours. */
export interface ConsultantHours {
  readonly perYear: number;
  readonly perWeek: number;
}

/** The three alternatives for the same year. */
export interface RoleCost {
  /** An employee who stays, in the years after the first. */
  readonly employed: Cost;
  /** What comes on top of that in the first year, in whole kronor. */
  readonly recruiting: number;
  /** The first year with its recruiting, in whole kronor. */
  readonly firstYear: number;
  readonly consultant: Cost;
  readonly agencies: Cost;
  /** Where consultant and employee cost the same; absent where the consultant's hour is free. */
  readonly breakEven?: { readonly firstYear: ConsultantHours; readonly later: ConsultantHours };
}

/** ITP 1 is paid at the lower rate up to 7.5 base amounts a year, and at the higher up to 30. */
const LOWER_LIMIT = 7.5;
const UPPER_LIMIT = 30;
const MONTHS = 12;

/** The monthly salaries between which the higher pension rate applies, in kronor. */
export function pensionLimits({ baseAmount }: Pick<CostValues, 'baseAmount'>): {
  readonly lower: number;
  readonly upper: number;
} {
  return {
    lower: (LOWER_LIMIT * baseAmount) / MONTHS,
    upper: (UPPER_LIMIT * baseAmount) / MONTHS,
  };
}

/** Reckons all three alternatives. The values are expected to be finite and not negative. */
export function roleCost(values: CostValues): RoleCost {
  const employed = employedCost(values);
  const recruiting = Math.round(values.recruiting * values.salary);
  const firstYear = employed.total + recruiting;
  const { hourlyPrice, weeks, consultantHours, consultantMonths } = values;
  const hours = (consultantHours * weeks * consultantMonths) / MONTHS;
  return {
    employed,
    recruiting,
    firstYear,
    consultant: inWholeKronor([['consultant', hourlyPrice * hours]]),
    agencies: inWholeKronor([
      ['firstAgency', MONTHS * values.firstAgency],
      ['secondAgency', MONTHS * values.secondAgency],
      ['ordering', values.orderingHours * weeks * values.orderingPrice],
    ]),
    ...(hourlyPrice > 0 && weeks > 0
      ? {
          breakEven: {
            firstYear: hoursFor(firstYear, values),
            later: hoursFor(employed.total, values),
          },
        }
      : {}),
  };
}

function employedCost(values: CostValues): Cost {
  const { salary } = values;
  const year = MONTHS * salary;
  const holiday = (salary * values.holidayDays * values.holidaySupplement) / 100;
  const pension = pensionOf(values);
  return inWholeKronor([
    ['salary', year],
    ['holiday', holiday],
    ['employerFee', ((year + holiday) * values.employerFee) / 100],
    ['pension', pension],
    ['pensionTax', (pension * values.pensionTax) / 100],
    ['transition', (year * values.transitionFee) / 100],
    ['insurance', values.insurance],
    ['workplace', MONTHS * values.workplace],
  ]);
}

/** Kronor a year. */
function pensionOf(values: CostValues): number {
  const { lower, upper } = pensionLimits(values);
  const below = Math.min(values.salary, lower);
  const above = Math.max(0, Math.min(values.salary, upper) - lower);
  return (MONTHS * (below * values.pensionBelow + above * values.pensionAbove)) / 100;
}

function hoursFor(cost: number, { hourlyPrice, weeks }: CostValues): ConsultantHours {
  const hours = cost / hourlyPrice;
  return { perYear: Math.round(hours), perWeek: Math.round(hours / weeks) };
}

/**
 * Rounds to whole kronor so that the total is right and the parts still add up to it: all are
 * rounded down, and the kronor that are then missing go to the parts that lost the most.
 */
function inWholeKronor(exact: readonly (readonly [PartName, number])[]): Cost {
  const total = Math.round(exact.reduce((sum, [, amount]) => sum + amount, 0));
  const down = exact.map(([name, amount]) => ({ name, amount: Math.floor(amount), exact: amount }));
  const missing = total - down.reduce((sum, { amount }) => sum + amount, 0);
  const lost = (part: { readonly amount: number; readonly exact: number }) =>
    part.exact - part.amount;
  // Of two that lost as much, the larger one: there a krona matters least.
  const first = down
    .toSorted((a, b) => lost(b) - lost(a) || b.exact - a.exact)
    .slice(0, Math.max(0, missing));
  const parts = down.map((part) => ({
    name: part.name,
    amount: part.amount + (first.includes(part) ? 1 : 0),
  }));
  return { parts, total };
}
