import { describe, expect, it } from 'vitest';
import { assess, gapsInOrder } from '../../../src/domain/assessment.ts';
import type { Level } from '../../../src/domain/framework.ts';
import { planOf } from '../../../src/domain/ninety-days.ts';
import { meetingCalendar } from '../../../src/export/calendar.ts';
import { type FirstDays, firstDays } from '../../../src/export/ninety-days.ts';
import { xmlText } from '../../../src/export/office-file.ts';
import { learning as material, published } from '../../support/framework.ts';
import { resultOf, textsOf } from '../../support/hiring.ts';

const result = resultOf(published, 'logistikansvarig:extern,controller');
function of(answers: Readonly<Record<string, Level>>, more: Partial<FirstDays> = {}): FirstDays {
  const assessed = assess(result.index, result.requirements, new Map(Object.entries(answers)));
  const gaps = gapsInOrder(assessed, published.areas);
  const plan = planOf(result.index, result.staffing, gaps, material);
  return { plan, open: ['seo'], name: 'Kim Ek', starts: '2027-02-01', ...more };
}

const written = (days: FirstDays) =>
  textsOf(firstDays(published, result, days)).map((text) => text.replaceAll('\u00a0', ' '));

describe('the plan', () => {
  it('says what to learn, from whom, how it shows and when to meet', () => {
    const texts = written(of({ 'budget-prognos': 2, returer: 1 }));
    expect(texts[0]).toBe('De första 90 dagarna för Kim Ek');
    expect(texts[2]).toBe(
      'På plats finns en controller. Utifrån tar företaget hjälp av en logistikansvarig.',
    );
    expect(texts).toContain('Budget och prognos, från 2 till 3');
    expect(texts.some((text) => text.startsWith('En controller. Boka'))).toBe(true);
    expect(texts.some((text) => text.startsWith('En logistikansvarig. Boka'))).toBe(true);
    const lessons = material.find(({ competence }) => competence === 'budget-prognos');
    const step = lessons?.steps[2];
    expect(texts).toContain(step?.task);
    expect(texts).toContain(step?.sign);
    expect(texts.join('\n')).toMatch(/2 mars 2027.*1 april 2027.*3 maj 2027/s);
    expect(texts.join('\n')).toContain('Sökmotoroptimering (SEO). Ta ställning');
  });

  it('calls the role and the company what the vacancy does', () => {
    const [, intro] = written(of({}, { title: 'E-handelschef', employer: 'Nordlin' }));
    expect(intro).toContain(
      'rollen som e-handelschef hos Nordlin, räknat från den 1 februari 2027',
    );
  });

  it('leaves the dates to a pen where the first day isn’t known, and has no loose ends', () => {
    const texts = written(of({ returer: 1 }, { name: '', starts: '', open: [] }));
    expect(texts[0]).toBe('De första 90 dagarna');
    expect(texts.join('\n')).not.toMatch(/\[|undefined|NaN|Invalid|\.\.| {2}/);
  });

  it('says so where nothing is missing', () => {
    expect(written(of({ returer: 4 })).join('\n')).toContain('Inga av de bedömda');
  });
});

/** When a calendar file is made. */
const MADE = new Date('2026-12-01T10:11:12Z');

describe('the calendar', () => {
  it('holds the three meetings, at nine wherever one is', () => {
    const file = meetingCalendar(published, of({ returer: 1 }), MADE);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect([...file.matchAll(/DTSTART:(\S+)/g)].map(([, when]) => when)).toEqual([
      '20270302T090000',
      '20270401T090000',
      '20270503T090000',
    ]);
    expect(file).toContain('SUMMARY:Avstämning dag 30: Kim Ek');
    expect(meetingCalendar(published, of({ returer: 1 }), MADE)).toBe(file);
    expect(new Set(file.match(/UID:.*/g)).size).toBe(3);
    expect(file).not.toMatch(/UID:.*Kim/);
  });

  it('is stamped with when it was made, not with when they meet, so that a later file wins', () => {
    const stamps = (made: Date) => [
      ...meetingCalendar(published, of({ returer: 1 }), made).matchAll(/DTSTAMP:(\S+)/g),
    ];
    expect(stamps(MADE).map(([, when]) => when)).toEqual(Array(3).fill('20261201T101112Z'));
    expect(stamps(new Date('2026-12-02T08:00:00Z'))[0]?.[1]).toBe('20261202T080000Z');
  });

  it('names nobody who calls the meeting, nor anybody who must come', () => {
    const file = meetingCalendar(published, of({ returer: 1 }), MADE);
    expect(file).not.toMatch(/^(?:ORGANIZER|ATTENDEE|METHOD)/m);
  });

  it('holds any name as text', () => {
    const name = 'Kim; Ek,\r\nEND:VEVENT\u0000\u000b\\n"😀"';
    const file = meetingCalendar(published, of({}, { name }), MADE);
    expect(file.match(/^END:VEVENT/gm)).toHaveLength(3);
    const lines = file.split('\r\n');
    expect(lines.every((line) => /^(?:[A-Z-]+[:;]| |$)/.test(line))).toBe(true);
    expect(xmlText(file.replaceAll('\r', ''))).toBe(file.replaceAll('\r', ''));
  });
});
