import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { contentPaths } from '../../src/content-paths.mjs';
import { startValues } from '../../src/domain/cost-link.ts';
import { type CostValues, roleCost } from '../../src/domain/role-cost.ts';
import { written } from '../../src/text/numbers.ts';
import { costFrom } from '../support/cost.ts';

/** The article says the same as the calculator that stands in it. */
const article = readFileSync(`${contentPaths().articles('guide')}/vad-kostar-rollen.mdx`, 'utf8');
const start = startValues(costFrom(contentPaths().cost));
const result = roleCost(start);

const plain = (amount: number) => written(amount).replaceAll('\u00a0', ' ');

/** The cells of the only row that begins with these words. */
function row(first: string): readonly string[] {
  const rows = article
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('**', '')))
    .filter(([, cell]) => cell === first);
  expect(rows, first).toHaveLength(1);
  return rows[0]?.slice(2, -1) ?? [];
}

/** Nothing but salary, holiday, fees and pension, as in the article's first tables. */
const withoutTheRest = (changes: Partial<CostValues> = {}) =>
  roleCost({ ...start, transitionFee: 0, insurance: 0, workplace: 0, ...changes }).employed;

const NO_PENSION = { pensionBelow: 0, pensionAbove: 0 };

it('asks for the calculator', () => {
  expect(article).toContain('\n<Kostnad />\n');
});

describe('the six steps', () => {
  const parts = new Map(withoutTheRest().parts.map(({ name, amount }) => [name, plain(amount)]));
  test.each([
    ['1. Årslön', 'salary'],
    ['2. Semestertillägg', 'holiday'],
    ['3. Arbetsgivaravgift', 'employerFee'],
    ['4. Tjänstepension, ITP 1', 'pension'],
    ['5. Särskild löneskatt', 'pensionTax'],
  ] as const)('%s', (name, part) => {
    expect(row(name).at(-1)).toBe(parts.get(part));
  });

  it('name the percentages that the calculator begins with', () => {
    const steps = article.slice(article.indexOf('{#steg}'), article.indexOf('{#loner}'));
    const { holidayDays, holidaySupplement, employerFee, pensionBelow, pensionAbove, pensionTax } =
      start;
    for (const words of [
      `${holidayDays} dagar × ${plain(holidaySupplement)} %`,
      `${plain(employerFee)} %`,
      `${plain(pensionBelow)} % av lönen upp till 52 125 kr i månaden, ${plain(pensionAbove)} %`,
      `${plain(pensionTax)} %`,
    ]) {
      expect(steps).toContain(words);
    }
  });

  it('add up, with pension and without', () => {
    expect(article).toContain(`| **Summa** | | **${plain(withoutTheRest().total)}** |`);
    expect(article).toContain(
      `stannar summan på ${plain(withoutTheRest(NO_PENSION).total)} kronor`,
    );
  });
});

test.each([45_000, 50_000, 55_000, 60_000, 65_000, 75_000, 85_000])(
  'the row of the salary %d',
  (salary) => {
    const total = withoutTheRest({ salary }).total;
    expect(row(plain(salary))).toEqual([
      plain(withoutTheRest({ salary, ...NO_PENSION }).total),
      plain(total),
      (total / (12 * salary)).toFixed(2).replace('.', ','),
      String(Math.round(total / 1_600)),
    ]);
  },
);

it('the first year', () => {
  expect(row('Lön, avgifter och pension')).toEqual([plain(withoutTheRest().total)]);
  expect(row('Omställning, 0,40 %')).toEqual(['2 640']);
  expect(row(`Arbetsplats, 12 × ${plain(start.workplace)}`)).toEqual([plain(12 * start.workplace)]);
  expect(row('Rekrytering, 2,5 × 55 000')).toEqual([plain(result.recruiting)]);
  expect(row('Första året')).toEqual([plain(result.firstYear)]);
  expect(row('Därefter, per år')).toEqual([plain(result.employed.total)]);
});

test.each([800, 1_000, 1_200])('the hours of a consultant for %d kr', (hourlyPrice) => {
  const { breakEven } = roleCost({ ...start, hourlyPrice });
  expect(row(`${plain(hourlyPrice)} kr`)).toEqual([
    plain(breakEven?.later.perYear ?? 0),
    String(breakEven?.later.perWeek),
  ]);
});

it('compares the consultant and the agencies with all that the calculator counts', () => {
  const { employed, agencies, breakEven } = result;
  expect(article).toContain(`årskostnaden efter första året, ${plain(employed.total)} kronor`);
  expect(article).toContain(`mer än ${breakEven?.later.perWeek} timmar i veckan`);
  expect(article).toContain(
    `${plain(employed.total - agencies.total)} kronor mindre än de ${plain(employed.total)}`,
  );
});

it('the agencies', () => {
  const [first, second, ordering] = result.agencies.parts.map(({ amount }) => plain(amount));
  expect(row('Marknadsbyrå').at(-1)).toBe(first);
  expect(row('Webbyrå').at(-1)).toBe(second);
  expect(row('Ägarens beställartid').at(-1)).toBe(ordering);
  expect(article).toContain(`| **Summa** | | **${plain(result.agencies.total)}** |`);
});
