import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../../src/domain/link-reading.ts';
import {
  coreAreas,
  leading,
  MOST_PICKED,
  meriting,
  suggestedMusts,
} from '../../../src/domain/musts.ts';
import { requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import { frameworkAndStaffing } from '../../support/arbitraries.ts';
import { published, tiny } from '../../support/framework.ts';

const company = (framework: typeof published, fragment: string) => {
  const index = indexFramework(framework);
  const staffing = decodeLink(framework, `har=${fragment}`).staffing ?? new Map();
  return { index, all: requirements(index, staffing) };
};

describe('the suggestion', () => {
  it.each([
    ['nobody', '', 'konvertering sortiment-pris betald-sok crm-epost'],
    [
      'two agencies, so that paid search falls to a buyer’s level',
      'content-redaktor,marknadsbyra,webbyra',
      'konvertering sortiment-pris crm-epost lager-orderflode',
    ],
  ])('takes the highest requirements in area and matrix order: %s', (_, fragment, expected) => {
    const { index, all } = company(published, fragment);
    expect(suggestedMusts(index, all).join(' ')).toBe(expected);
  });

  it('works for another framework', () => {
    const { index, all } = company(tiny, 'kassaansvarig');
    expect(suggestedMusts(index, all)).toEqual(['skyltning']);
  });

  it('is never more than four, never in a core area, never at a level that can be bought', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const index = indexFramework(framework);
        const all = requirements(index, staffing);
        const suggested = suggestedMusts(index, all);
        const levels = suggested.map(
          (id) => all[index.positions.get(id) ?? -1]?.required ?? Number.NaN,
        );
        expect(suggested.length).toBeLessThanOrEqual(MOST_PICKED);
        expect(new Set(suggested).size).toBe(suggested.length);
        expect(levels).toEqual([...levels].sort((a, b) => b - a));
        for (const level of levels) expect(level).toBeGreaterThan(framework.rules.externalFloor);
        for (const id of suggested) {
          expect(index.competences[index.positions.get(id) ?? -1]?.delegable).toBe(true);
        }
        // Nothing that was left out is higher than what was taken.
        const left = all.filter(
          ({ competence }, at) =>
            index.competences[at]?.delegable && !suggested.includes(competence),
        );
        if (suggested.length === MOST_PICKED) {
          for (const { required } of left) expect(required).toBeLessThanOrEqual(levels.at(-1) ?? 0);
        }
      }),
    );
  });
});

describe('the core areas', () => {
  it('are one demand each, however many competences they hold', () => {
    const { index, all } = company(published, 'marknadsbyra,webbyra');
    const cores = coreAreas(index, all);
    expect(cores.map(({ area }) => area.id)).toEqual(['ledarskap', 'affarsmannaskap']);
    expect(cores.map(({ requirements: held }) => held.length)).toEqual([5, 6]);
  });

  it('are asked about where they weigh most, and the first among equals', () => {
    const { index, all } = company(published, 'marknadsbyra,webbyra');
    expect(coreAreas(index, all).map((core) => leading(core.requirements).competence)).toEqual([
      'leda-medarbetare',
      'leverantorsstyrning',
    ]);
  });

  it('are left out where they hold nothing', () => {
    const { index } = company(published, '');
    expect(coreAreas(index, [])).toEqual([]);
  });
});

describe('what is good to have', () => {
  it('is what stays above a buyer’s level or is desired there, the highest first', () => {
    const { index, all } = company(published, 'content-redaktor,marknadsbyra,webbyra');
    const demanded = new Set(['konvertering', 'sortiment-pris', 'crm-epost', 'lager-orderflode']);
    const good = meriting(
      index,
      all,
      demanded,
      (id) => published.competences.find((known) => known.id === id)?.desired,
    ).map(({ competence }) => competence);
    expect(good.slice(0, 3)).toEqual(['frakt-leverans', 'returer', 'varuforsorjning']);
    expect(good).toContain('plattform');
    expect(good).not.toContain('konvertering');
    expect(good).not.toContain('betald-sok');
    expect(good).not.toContain('leda-medarbetare');
  });
});
