import { describe, expect, it, test } from 'vitest';
import { barPlaces, SKYLINE, skyline, subjectAt } from '../../../src/domain/skyline.ts';
import { published, tiny } from '../../support/framework.ts';

const folders = { areas: 'omraden', specialists: 'specialister' };

describe('what a page is about', () => {
  test.each([
    ['an area by its page', '/omraden/logistik/', { kind: 'area', id: 'logistik' }],
    [
      'a competence below its own area',
      '/omraden/logistik/returer/',
      { kind: 'competence', id: 'returer' },
    ],
    ['nothing of another area', '/omraden/teknik/returer/', { kind: 'whole' }],
    ['a specialist', '/specialister/webbyra/', { kind: 'specialist', id: 'webbyra' }],
    ['the list of areas', '/omraden/', { kind: 'whole' }],
    ['the start page', '/', { kind: 'whole' }],
    ['an article with the name of an area', '/guide/logistik/', { kind: 'whole' }],
    ['a specialist where areas are', '/omraden/webbyra/', { kind: 'whole' }],
    ['an area where specialists are', '/specialister/logistik/', { kind: 'whole' }],
    ['a page below a specialist', '/specialister/webbyra/mer/', { kind: 'whole' }],
    ['a page below a competence', '/omraden/logistik/returer/mer/', { kind: 'whole' }],
  ])('is %s', (_why, path, subject) => {
    expect(subjectAt(published, path, folders)).toEqual(subject);
  });
});

describe('the bars', () => {
  it('stand at the baseline, all lit, where the picture is about the whole', () => {
    for (const framework of [published, tiny]) {
      const bars = skyline(framework, { kind: 'whole' });
      expect(bars.map(({ required }) => required)).toEqual(
        framework.competences.map(({ baseline }) => baseline),
      );
      expect(bars.every(({ lit, baseline, required }) => lit && baseline === required)).toBe(true);
      expect(bars.map(({ area }) => framework.areas[area - 1]?.id)).toEqual(
        framework.competences.map(({ area }) => area),
      );
    }
  });

  it('are lit for one area or one competence', () => {
    const lit = (subject: Parameters<typeof skyline>[1]) =>
      published.competences
        .filter((_, position) => skyline(published, subject)[position]?.lit)
        .map(({ id }) => id);
    expect(lit({ kind: 'competence', id: 'returer' })).toEqual(['returer']);
    expect(lit({ kind: 'area', id: 'logistik' })).toEqual(
      published.competences.filter(({ area }) => area === 'logistik').map(({ id }) => id),
    );
  });

  it('have fallen, and are lit, exactly where a specialist lowers something', () => {
    for (const { id, covers } of published.specialists) {
      for (const [position, bar] of skyline(published, { kind: 'specialist', id }).entries()) {
        expect(bar.lit).toBe(bar.required < bar.baseline);
        const competence = published.competences[position]?.id ?? '';
        if (bar.lit) expect(Object.keys(covers)).toContain(competence);
      }
    }
    const bars = skyline(published, { kind: 'specialist', id: 'logistikansvarig' });
    expect(bars.filter(({ lit }) => lit)).toHaveLength(5);
  });

  it('stand close together within an area and apart between areas', () => {
    const { bar, gap, areaGap } = SKYLINE;
    expect(barPlaces(['a', 'a', 'b'])).toEqual([0, bar + gap, 2 * bar + gap + areaGap]);
    expect(barPlaces([])).toEqual([]);
  });
});
