import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/domain/changes.ts';
import { requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import { NOBODY } from '../../../src/domain/staffing.ts';
import { ifAdded, ifRemoved } from '../../../src/domain/what-next.ts';
import { frameworkAndStaffing } from '../../support/arbitraries.ts';
import { published } from '../../support/framework.ts';

const index = indexFramework(published);

describe('who would relieve most', () => {
  it('puts the role that lowers most requirements first and says which', () => {
    const [first] = ifAdded(index, NOBODY);
    expect(first).toEqual({
      specialist: 'logistikansvarig',
      engagement: 'employed',
      lowered: [
        { competence: 'lager-orderflode', from: 3, to: 1 },
        { competence: 'frakt-leverans', from: 3, to: 1 },
        { competence: 'returer', from: 3, to: 1 },
        { competence: 'varuforsorjning', from: 3, to: 2 },
        { competence: 'logistikkostnader', from: 3, to: 1 },
      ],
      raised: [],
    });
  });

  it('settles a tie by the first lowered competence in the matrix, then by the catalogue', () => {
    const order = ifAdded(index, NOBODY).map(({ specialist }) => specialist);
    // Both lower one requirement: conversion stands before paid search in the matrix.
    expect(order.indexOf('cro-ux-specialist')).toBeLessThan(order.indexOf('sem-specialist'));
    // Both lower platform alone: developers stand before the agency in the catalogue.
    expect(order.indexOf('utvecklare')).toBeLessThan(order.indexOf('webbyra'));
    // Those that lower nothing come last, in catalogue order.
    expect(order.slice(-2)).toEqual(['controller', 'hr']);
  });

  it('tells that a second partner also raises supplier steering', () => {
    const effects = ifAdded(index, new Map([['webbyra', 'external']]));
    expect(effects.find(({ specialist }) => specialist === 'marknadsbyra')).toEqual({
      specialist: 'marknadsbyra',
      engagement: 'external',
      lowered: [{ competence: 'betald-sok', from: 3, to: 2 }],
      raised: [{ competence: 'leverantorsstyrning', from: 3, to: 4 }],
    });
  });

  it('leaves out those who are already there', () => {
    const effects = ifAdded(index, new Map([['hr', 'employed']]));
    expect(effects.map(({ specialist }) => specialist)).not.toContain('hr');
    expect(effects).toHaveLength(published.specialists.length - 1);
  });
});

describe('who would be missed', () => {
  it('lists those present in catalogue order with what would rise', () => {
    const effects = ifRemoved(
      index,
      new Map([
        ['webbyra', 'external'],
        ['seo-specialist', 'employed'],
      ]),
    );
    expect(effects).toEqual([
      {
        specialist: 'seo-specialist',
        engagement: 'employed',
        lowered: [],
        raised: [{ competence: 'seo', from: 1, to: 2 }],
      },
      {
        specialist: 'webbyra',
        engagement: 'external',
        lowered: [],
        raised: [{ competence: 'plattform', from: 2, to: 3 }],
      },
    ]);
  });

  it('says that nothing rises when another role covers the same', () => {
    const effects = ifRemoved(
      index,
      new Map([
        ['cto', 'employed'],
        ['utvecklare', 'employed'],
      ]),
    );
    expect(effects.find(({ specialist }) => specialist === 'utvecklare')?.raised).toEqual([]);
  });
});

describe('a part of a framework', () => {
  it('is told only of what it holds', () => {
    const part = indexFramework({
      ...published,
      competences: published.competences.filter(({ id }) => id === 'returer'),
    });
    const effects = ifAdded(part, new Map([['webbyra', 'external']]));
    expect(effects.slice(0, 2).map(({ specialist, lowered }) => [specialist, lowered])).toEqual([
      ['logistikansvarig', [{ competence: 'returer', from: 3, to: 1 }]],
      ['tredjepartslogistik', [{ competence: 'returer', from: 3, to: 2 }]],
    ]);
    expect(effects.flatMap(({ raised }) => raised)).toEqual([]);
  });
});

describe('both, for any framework', () => {
  it('agree with calculating everything again', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const anyIndex = indexFramework(framework);
        const now = requirements(anyIndex, staffing);
        for (const { specialist, engagement, lowered, raised } of ifAdded(anyIndex, staffing)) {
          const after = new Map(staffing).set(specialist, engagement);
          expect({ lowered, raised }).toEqual(changesBetween(now, requirements(anyIndex, after)));
        }
        for (const { specialist, lowered, raised } of ifRemoved(anyIndex, staffing)) {
          const after = new Map(staffing);
          after.delete(specialist);
          expect({ lowered, raised }).toEqual(changesBetween(now, requirements(anyIndex, after)));
        }
      }),
    );
  });

  it('rank exactly as trying every role and counting does', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const anyIndex = indexFramework(framework);
        const now = requirements(anyIndex, staffing);
        const tried = framework.specialists
          .map(({ id, engagements: [engagement] }, catalogue) => {
            const after = requirements(anyIndex, new Map(staffing).set(id, engagement));
            const falls = now.map(
              ({ required }, place) => (after[place]?.required ?? required) < required,
            );
            const first = falls.indexOf(true);
            return { id, catalogue, falls: falls.filter(Boolean).length, first };
          })
          .filter(({ id }) => !staffing.has(id));
        // One role after another is picked out, so that no sorting is shared with the rule.
        const ranked: string[] = [];
        while (tried.length > 0) {
          let best = tried[0] as (typeof tried)[number];
          for (const one of tried) {
            const better =
              one.falls !== best.falls
                ? one.falls > best.falls
                : one.first !== best.first
                  ? one.first < best.first
                  : one.catalogue < best.catalogue;
            if (better) best = one;
          }
          ranked.push(best.id);
          tried.splice(tried.indexOf(best), 1);
        }
        expect(ifAdded(anyIndex, staffing).map(({ specialist }) => specialist)).toEqual(ranked);
      }),
    );
  });

  it('rank by the number of lowered requirements', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const counts = ifAdded(indexFramework(framework), staffing).map((e) => e.lowered.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
    );
  });
});
