import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/assessment.ts';
import type { Level } from '../../../src/domain/framework.ts';
import { gapOptions } from '../../../src/domain/gap-options.ts';
import { requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import { NOBODY, type Staffing } from '../../../src/domain/staffing.ts';
import { frameworkAndStaffing } from '../../support/arbitraries.ts';
import { published } from '../../support/framework.ts';

const index = indexFramework(published);

function waysFor(competence: string, answer: Level, staffing: Staffing = NOBODY) {
  const [gap] = assess(index, requirements(index, staffing), new Map([[competence, answer]]));
  if (gap === undefined) throw new Error(`${competence} is not in the framework`);
  return gapOptions(index, staffing, gap);
}

describe('the ways to close a gap', () => {
  it('are none that change the company where nobody can take it over', () => {
    expect(waysFor('leda-medarbetare', 0)).toBeUndefined();
  });

  it('say what hiring and buying does to the requirement', () => {
    const sem = { specialist: 'sem-specialist', raised: [] };
    const agency = { specialist: 'marknadsbyra', raised: [] };
    expect(waysFor('betald-sok', 0)).toEqual({
      hire: [{ ...sem, engagement: 'employed', required: 1, outcome: 'near' }],
      buy: [
        { ...sem, engagement: 'external', required: 2, outcome: 'develop' },
        { ...agency, engagement: 'external', required: 2, outcome: 'develop' },
      ],
    });
  });

  it('tell that one more partner raises the requirement on steering partners', () => {
    const bought = waysFor('betald-sok', 0, new Map([['webbyra', 'external']]))?.buy[0];
    expect(bought?.raised).toEqual([{ competence: 'leverantorsstyrning', from: 3, to: 4 }]);
  });

  it('offer to hire what is bought in today, but not to buy in who is hired', () => {
    const partner = waysFor('betald-sok', 0, new Map([['sem-specialist', 'external']]));
    expect(partner?.hire.map(({ specialist }) => specialist)).toEqual(['sem-specialist']);
    expect(partner?.buy.map(({ specialist }) => specialist)).toEqual(['marknadsbyra']);
    const employed = waysFor('betald-sok', 0, new Map([['sem-specialist', 'employed']]));
    expect(employed?.hire).toEqual([]);
    expect(employed?.buy.map(({ specialist }) => specialist)).toEqual(['marknadsbyra']);
  });

  it('tell of a role that would not lower it', () => {
    // Buying needs a buyer, and the requirement is already at a buyer's level.
    const levels = waysFor('seo', 0);
    expect(levels?.buy.map(({ required }) => required)).toEqual([2, 2]);
    expect(levels?.hire.map(({ required }) => required)).toEqual([1]);
  });

  it('are every role that could cover it, with what the rule says, lowest first', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const anyIndex = indexFramework(framework);
        const now = requirements(anyIndex, staffing);
        const nothing = new Map(framework.competences.map(({ id }) => [id, 0 as Level]));
        for (const gap of assess(anyIndex, now, nothing)) {
          const ways = gapOptions(anyIndex, staffing, gap);
          expect(ways === undefined).toBe(!gap.delegable);
          if (ways === undefined) continue;
          for (const [engagement, found] of [
            ['employed', ways.hire],
            ['external', ways.buy],
          ] as const) {
            const expected = framework.specialists.flatMap(({ id, engagements, covers }) => {
              if (!engagements.includes(engagement)) return [];
              if (!Object.hasOwn(covers, gap.competence)) return [];
              if (staffing.get(id) === 'employed' || staffing.get(id) === engagement) return [];
              const after = requirements(anyIndex, new Map(staffing).set(id, engagement));
              const to = after.find(({ competence }) => competence === gap.competence)?.required;
              return to !== undefined && to <= gap.required ? [[id, to] as const] : [];
            });
            expect(new Map(found.map((way) => [way.specialist, way.required]))).toEqual(
              new Map(expected),
            );
            const levels = found.map((way) => way.required);
            expect(levels).toEqual([...levels].sort());
          }
        }
      }),
    );
  });
});
