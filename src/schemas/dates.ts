import { z } from 'astro/zod';
import { longDate } from '../text/dates.ts';

/** How a day is written. As a message it also tells `explainDay` that a day was expected. */
export const DAY = 'ett datum, så som `2026-11-24`';

/** How a time is written. As a message it also tells `explainMoment` that one was expected. */
export const MOMENT = 'dag, klockslag och tidszon, så som `2027-03-04T09:00+01:00`';

/** A day as it is written: nothing else, and none that isn't in the calendar. */
export const writtenDay = z.iso.date({ error: DAY });

/**
 * A day, as a date at midnight UTC. The generator's own reader of front matter hands over a date
 * already, but by then the file has been held against what is written in it.
 */
export const day = z.preprocess(
  (value) => (isDate(value) ? value.toISOString().slice(0, 10) : value),
  writtenDay.transform((written) => new Date(written)),
);

/** A time, which is only one where the author has said in which zone. */
export const moment = z.preprocess(
  (value) => (isDate(value) ? value.toISOString() : withSeconds(value)),
  z.iso.datetime({ offset: true, error: MOMENT }).transform((written) => new Date(written)),
);

/** Nobody says the second at which something starts. */
const withSeconds = (value: unknown) =>
  typeof value === 'string' ? value.replace(/T\d\d:\d\d(?=[Z+-])/, '$&:00') : value;

const isDate = (value: unknown): value is Date =>
  value instanceof Date && !Number.isNaN(value.getTime());

/** What is wrong with a value that should be a day, and what to do. `name` is what holds it. */
export function explainDay(name: string, value: unknown): [message: string, fix: string] {
  if (value === null) return [`${name} är tom.`, `Skriv ${DAY}.`];
  const shown = `\`${typeof value === 'object' ? JSON.stringify(value) : String(value)}\``;
  if (typeof value !== 'string') {
    return [`${name} ska vara ${DAY}, men är ${shown}.`, 'Skriv år, månad och dag: `2026-11-24`.'];
  }
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year !== '') {
    const last = Number(month) >= 1 && Number(month) <= 12 ? lastDayOf(year, month) : undefined;
    return last === undefined
      ? [`${name}: ${shown} har ingen månad ${month}.`, `Skriv ${DAY}.`]
      : [`${name}: dagen ${shown} finns inte.`, `Månaden slutar ${longDate(last)}. Rätta ${date}.`];
  }
  const guess = otherForm(value);
  return [
    `${name} ska vara ${DAY}, men är ${shown}.`,
    guess === undefined ? 'Skriv år, månad och dag: `2026-11-24`.' : `Skriv \`${guess}\`.`,
  ];
}

/** What is wrong with a value that should be a time, and what to do. `name` is what holds it. */
export function explainMoment(name: string, value: unknown): [message: string, fix: string] {
  return [
    `${name} ska vara ${MOMENT}, men är \`${String(value)}\`.`,
    'Skriv dagen, `T`, klockslaget och tidszonen: `+01:00` i Sverige på vintern, `+02:00` på sommaren.',
  ];
}

function lastDayOf(year: string, month: string): Date {
  return new Date(Date.UTC(Number(year), Number(month), 0));
}

// The day first, as it is written in Swedish: 1/2 is the first of February.
function otherForm(value: string): string | undefined {
  const year = /^(?<year>\d{4})\D(?<month>\d{1,2})\D(?<date>\d{1,2})(?:\D|$)/;
  const swedish = /^(?<date>\d{1,2})\D(?<month>\d{1,2})\D(?<year>\d{4})$/;
  const packed = /^(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})$/;
  for (const form of [year, swedish, packed]) {
    const { year: y, month = '', date = '' } = form.exec(value)?.groups ?? {};
    if (y === undefined) continue;
    const guess = `${y}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return writtenDay.safeParse(guess).success ? guess : undefined;
  }
  return undefined;
}
