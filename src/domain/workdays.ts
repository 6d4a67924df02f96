/** Days as `2026-11-30`, which days Sweden works, and how many days it is to another. */

const DAY = 86_400_000;

/** Gives the day so many days later. The day must be one that exists. */
export function daysLater(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY));
}

/** Says whether a text is a day that exists, written as `2026-11-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && dayOf(new Date(time)) === text;
}

/** Gives the day itself, or the first one after it that isn't a weekend or a Swedish holiday. */
export function workday(day: string): string {
  let found = day;
  while (isFree(found)) found = daysLater(found, 1);
  return found;
}

/** The holidays of the same date each year, and the eves that few work on. */
const FIXED = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
/** Good Friday, Easter Monday and Ascension Day, in days from Easter; the rest fall on weekends. */
const FROM_EASTER = [-2, 1, 39];

function isFree(day: string): boolean {
  const date = new Date(day);
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6 || FIXED.includes(day.slice(5))) return true;
  const easter = easterOf(date.getUTCFullYear());
  if (FROM_EASTER.some((days) => daysLater(easter, days) === day)) return true;
  // Midsummer Eve is the Friday from 19 to 25 June.
  return weekday === 5 && day.slice(5) >= '06-19' && day.slice(5) <= '06-25';
}

/** Easter Sunday by the reckoning of Meeus, Jones and Butcher. */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1)));
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
