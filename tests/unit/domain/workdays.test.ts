import { expect, it, test } from 'vitest';
import { daysLater, isDay, workday } from '../../../src/domain/workdays.ts';

test.each([
  ['an ordinary day', '2027-02-02', '2027-02-02'],
  ['a Saturday', '2027-01-30', '2027-02-01'],
  ['Good Friday, with Easter Monday after it', '2027-03-26', '2027-03-30'],
  ['Ascension Day', '2027-05-06', '2027-05-07'],
  ['the national day on a Sunday', '2027-06-06', '2027-06-07'],
  ['Midsummer Eve', '2027-06-25', '2027-06-28'],
  ['Christmas Eve, before a weekend', '2027-12-24', '2027-12-27'],
  ['New Year’s Eve', '2027-12-31', '2028-01-03'],
  ['Easter in another year', '2026-04-03', '2026-04-07'],
])('%s is worked on, or the first day after it is', (_, day, expected) => {
  expect(workday(day)).toBe(expected);
});

it('counts over months, years and the change of the clock', () => {
  expect(daysLater('2027-01-04', 29)).toBe('2027-02-02');
  expect(daysLater('2026-12-15', 89)).toBe('2027-03-14');
  expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
});

it('knows a day that exists', () => {
  expect(isDay('2028-02-29')).toBe(true);
  for (const wrong of ['2027-02-29', '2027-13-01', '2027-1-1', '+012027-01-01', '', 'i morgon']) {
    expect(isDay(wrong), wrong).toBe(false);
  }
});
