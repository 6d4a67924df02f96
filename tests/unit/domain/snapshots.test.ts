import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Level } from '../../../src/domain/framework.ts';
import {
  isDate,
  latestBefore,
  mergeSnapshots,
  type Snapshot,
  since,
  stepsOf,
  withSnapshot,
} from '../../../src/domain/snapshots.ts';
import { published } from '../../support/framework.ts';

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const ids = published.competences.map(({ id }) => id);
const someAnswers = fc
  .array(fc.tuple(fc.constantFrom(...ids), level))
  .map((entries) => new Map(entries));
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someSnapshots = fc
  .uniqueArray(fc.record({ date: day, answers: someAnswers }), {
    selector: ({ date }) => date,
    maxLength: 8,
  })
  .map((all) => mergeSnapshots(all, []));

const on = (date: string, answers: Record<string, Level> = {}): Snapshot => ({
  date,
  answers: new Map(Object.entries(answers)),
});
const dates = (all: readonly Snapshot[]) => all.map(({ date }) => date);

describe('a day of the calendar', () => {
  test.each(['2026-03-12', '2028-02-29', '2000-02-29', '2026-12-31'])('%s is one', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each([
    '',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '12 mars 2026',
    '2026-03-12T10:00',
    ' 2026-03-12',
    '0026-03-12',
    '٢٠٢٦-٠٣-١٢',
  ])('%j is none', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('is whatever the browser’s own calendar says it is', () => {
    const number = (max: number) => fc.nat(max).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2999 }), number(14), number(33), (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isDate(text)).toBe(real);
      }),
    );
  });
});

describe('snapshots', () => {
  it('stand oldest first, one for each day', () => {
    const all = [on('2026-03-12', { returer: 1 }), on('2026-06-01')];
    expect(dates(withSnapshot(all, on('2026-04-01')))).toEqual([
      '2026-03-12',
      '2026-04-01',
      '2026-06-01',
    ]);
    const again = withSnapshot(all, on('2026-03-12', { returer: 3 }));
    expect(again).toEqual([on('2026-03-12', { returer: 3 }), all[1]]);
  });

  it('are put together without losing a day, and what is kept already wins', () => {
    fc.assert(
      fc.property(someSnapshots, someSnapshots, (kept, more) => {
        const merged = mergeSnapshots(kept, more);
        expect(dates(merged)).toEqual([...new Set([...dates(kept), ...dates(more)])].sort());
        for (const snapshot of kept) expect(merged).toContain(snapshot);
      }),
    );
  });

  it('give the newest from an earlier day, never the one of today', () => {
    const all = [on('2026-03-12'), on('2026-06-01'), on('2026-11-30')];
    expect(latestBefore(all, '2026-11-30')).toBe(all[1]);
    expect(latestBefore(all, '2026-12-01')).toBe(all[2]);
    expect(latestBefore(all, '2026-03-12')).toBeUndefined();
    expect(latestBefore([], '2026-03-12')).toBeUndefined();
  });
});

describe('what has changed', () => {
  it('is told in matrix order: up, down, new and gone', () => {
    const { answers: before } = on('2026-03-12', {
      returer: 1,
      seo: 3,
      plattform: 2,
      'betald-sok': 0,
    });
    const { answers: now } = on('2026-11-30', {
      returer: 3,
      seo: 2,
      'betald-sok': 1,
      kundservice: 4,
    });
    const found = since(published, before, now);
    expect(found).toEqual({
      up: [
        { competence: 'betald-sok', from: 0, to: 1 },
        { competence: 'returer', from: 1, to: 3 },
      ],
      down: [{ competence: 'seo', from: 3, to: 2 }],
      added: ['kundservice'],
      missing: ['plattform'],
    });
    expect([stepsOf(found.up), stepsOf(found.down)]).toEqual([3, 1]);
  });

  it('is nothing between the same answers, and the other way round backwards', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (before, now) => {
        expect(since(published, now, now)).toEqual({ up: [], down: [], added: [], missing: [] });
        const there = since(published, before, now);
        const back = since(published, now, before);
        expect(back.added).toEqual(there.missing);
        expect(back.down).toEqual(
          there.up.map(({ competence, from, to }) => ({ competence, from: to, to: from })),
        );
        expect(stepsOf(back.down)).toBe(stepsOf(there.up));
      }),
    );
  });
});
