import ical from 'ical-generator';
import { ninetyDays as text } from '../text/ninety-days.ts';
import { type FirstDays, meetings } from './ninety-days.ts';
import { xmlText } from './office-file.ts';
import { byId, type ResultFramework } from './result.ts';

/** At nine in the morning, for an hour, wherever the calendar is. */
const BEGINS = 9;
const HOURS = 1;

/**
 * The three meetings as a calendar file (iCalendar), stamped with when it was `made`: a calendar
 * that has the meetings already lets the later stamp win. The same plan and time give the same bytes.
 * `starts` must be a day.
 */
export function meetingCalendar(framework: ResultFramework, of: FirstDays, made: Date): string {
  // What no text file should hold is left out here too.
  const name = xmlText(of.name).replaceAll('\n', ' ');
  const calendar = ical({
    prodId: { company: framework.publisher, product: 'forsta-90-dagarna', language: 'SV' },
  });
  for (const [at, { number, date }] of meetings(of.starts).entries()) {
    const learnt = (of.plan.periods[at] ?? []).map(
      ({ gap, to }) =>
        `– ${text.step(byId(framework.competences, gap.competence).name, to - 1, to)}`,
    );
    calendar.createEvent({
      id: `dag-${number}-${of.starts}-${fingerprint(name)}@kompetensmatrisen`,
      stamp: made,
      start: moment(date, BEGINS),
      end: moment(date, BEGINS + HOURS),
      floating: true,
      summary: text.calendar.summary(number, name),
      description: [
        `${text.calendar.shows}: ${text.receipts[at]}`,
        ...(learnt.length === 0 ? [] : [`${text.calendar.learnt}:`, ...learnt]),
        text.agenda[at] ?? '',
      ].join('\n'),
    });
  }
  return calendar.toString();
}

/** A day and an hour that mean the same on every clock. */
const moment = (day: string, hour: number) =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);

/** Tells persons who begin on the same day apart without naming them. */
function fingerprint(name: string): string {
  let sum = 0x811c9dc5;
  for (const sign of name) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
