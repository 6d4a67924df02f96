import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../../src/domain/link-reading.ts';
import {
  besideMusts,
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
    ['nobody', '', 'konvertering lager-orderflode plattform sortiment-pris'],
    [
      'two agencies, so that the platform falls to a buyer’s level',
      'content-redaktor,marknadsbyra,webbyra',
      'konvertering lager-orderflode kravstallning-utveckling sortiment-pris',
    ],
    [
      'a head of logistics, so that there is nothing left in that area',
      'logistikansvarig',
      'konvertering plattform sortiment-pris kravstallning-utveckling',
    ],
  ])('lets the areas take turns in their order: %s', (_, fragment, expected) => {
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
        const requirementOf = (id: string) => all[index.positions.get(id) ?? -1];
        const areaOf = (id: string) => index.competences[index.positions.get(id) ?? -1]?.area.id;
        expect(suggested.length).toBeLessThanOrEqual(MOST_PICKED);
        expect(new Set(suggested).size).toBe(suggested.length);
        for (const id of suggested) {
          expect(requirementOf(id)?.required).toBeGreaterThan(framework.rules.externalFloor);
          expect(index.competences[index.positions.get(id) ?? -1]?.delegable).toBe(true);
        }
        const left = all.filter(
          ({ competence, required }, at) =>
            index.competences[at]?.delegable &&
            required > framework.rules.externalFloor &&
            !suggested.includes(competence),
        );
        // There was no room for what was left out.
        if (left.length > 0) expect(suggested).toHaveLength(MOST_PICKED);
        const taken = (area: string | undefined) =>
          suggested.filter((id) => areaOf(id) === area).length;
        for (const { competence, required } of left) {
          const area = areaOf(competence);
          // No area has two more than one that still had something to give.
          for (const id of suggested) expect(taken(areaOf(id)) - taken(area)).toBeLessThan(2);
          // Nothing that was left out is higher than what its own area gave.
          for (const id of suggested.filter((one) => areaOf(one) === area)) {
            expect(requirementOf(id)?.required).toBeGreaterThanOrEqual(required);
          }
        }
      }),
    );
  });
});

describe('what isn’t demanded', () => {
  const desired = (id: string) => published.competences.find((known) => known.id === id)?.desired;

  it('is learnt later, bought, or a merit, and what a role covers is none of them', () => {
    const { index, all } = company(published, 'content-redaktor,marknadsbyra,webbyra');
    const demanded = new Set(suggestedMusts(index, all));
    const { later, buying, merits } = besideMusts(index, all, demanded, desired);
    const ids = (some: typeof later) => some.map(({ competence }) => competence);
    expect(ids(later)).toEqual([
      'crm-epost',
      'frakt-leverans',
      'returer',
      'varuforsorjning',
      'logistikkostnader',
      'matning-data',
    ]);
    expect(ids(buying)).toEqual([
      'marknadsplatser',
      'kundservice',
      'betalning-kassa',
      'sakerhet-dataskydd',
    ]);
    expect(ids(merits)).toContain('leda-medarbetare');
    expect(ids(merits)).not.toContain('kravstallning-utveckling');
  });

  it('holds each requirement that can be handed over exactly once, beside the demanded and the covered', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const index = indexFramework(framework);
        const all = requirements(index, staffing);
        const demanded = suggestedMusts(index, all);
        const { later, buying } = besideMusts(index, all, new Set(demanded), () => undefined);
        const covered = all.filter(
          ({ competence, offers }, at) =>
            index.competences[at]?.delegable && offers.length > 0 && !demanded.includes(competence),
        );
        const found = [
          ...demanded,
          ...[...later, ...buying, ...covered].map((one) => one.competence),
        ];
        const expected = all.filter((_, at) => index.competences[at]?.delegable);
        expect(found.sort()).toEqual(expected.map(({ competence }) => competence).sort());
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
