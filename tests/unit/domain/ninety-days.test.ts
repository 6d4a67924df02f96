import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess, gapsInOrder } from '../../../src/domain/assessment.ts';
import type { Level } from '../../../src/domain/framework.ts';
import { planOf, STEPS_A_PERIOD } from '../../../src/domain/ninety-days.ts';
import type { Staffing } from '../../../src/domain/staffing.ts';
import { staffingOf } from '../../support/arbitraries.ts';
import { learning as material, published } from '../../support/framework.ts';
import { resultOf } from '../../support/hiring.ts';

function planFor(answers: Readonly<Record<string, Level>>, roles: string | Staffing = '') {
  const { index, staffing, requirements } = resultOf(published, roles);
  const assessed = assess(index, requirements, new Map(Object.entries(answers)));
  const gaps = gapsInOrder(assessed, published.areas);
  return { gaps, plan: planOf(index, staffing, gaps, material) };
}

const steps = ({ plan }: ReturnType<typeof planFor>) =>
  plan.periods.map((period) => period.map(({ gap, to }) => `${gap.competence} ${to}`));

it('takes the gaps in their order, one step up in each period', () => {
  const made = planFor({ 'leda-medarbetare': 1, returer: 0, konvertering: 2 });
  expect(steps(made)).toEqual([
    ['leda-medarbetare 2', 'returer 1', 'konvertering 3'],
    ['leda-medarbetare 3', 'returer 2'],
    ['returer 3'],
  ]);
  expect(made.plan.left).toEqual([]);
});

it('learns from those who are there: who covers it first, employed before bought in', () => {
  const teachers = (roles: string, competence: string) =>
    planFor({ [competence]: 0 }, roles).plan.periods[0]?.[0]?.teachers.map(
      ({ specialist }) => specialist,
    );
  expect(teachers('marknadsbyra,seo-specialist', 'seo')).toEqual([
    'seo-specialist',
    'marknadsbyra',
  ]);
  expect(teachers('controller', 'budget-prognos')).toEqual(['controller']);
  expect(teachers('', 'seo')).toEqual([]);
});

it('leaves what there is no room for, and says how far it comes', () => {
  const none = Object.fromEntries(published.competences.map(({ id }) => [id, 0 as Level]));
  const { plan, gaps } = planFor(none);
  expect(plan.periods.map((period) => period.length)).toEqual([3, 3, 3]);
  // The three first are three steps below.
  expect(plan.left).toHaveLength(gaps.length - 3);
});

it('leaves a competence that nothing teaches', () => {
  const { index, staffing, requirements } = resultOf(published, '');
  const gaps = assess(index, requirements, new Map([['seo', 0]]));
  const plan = planOf(index, staffing, gaps, []);
  expect(plan.periods.flat()).toEqual([]);
  expect(plan.left).toEqual([{ gap: gaps[0], steps: 0 }]);
});

it('never loses a step, overfills a period or takes two steps of a competence at once', () => {
  const anybody = fc.record({
    staffing: staffingOf(published),
    answers: fc.dictionary(
      fc.constantFrom(...published.competences.map(({ id }) => id)),
      fc.constantFrom<Level>(0, 1, 2, 3, 4),
    ),
  });
  fc.assert(
    fc.property(anybody, ({ staffing, answers }) => {
      const { plan, gaps } = planFor(answers, staffing);
      for (const period of plan.periods) {
        expect(period.length).toBeLessThanOrEqual(STEPS_A_PERIOD);
        expect(new Set(period.map(({ gap }) => gap.competence)).size).toBe(period.length);
      }
      for (const gap of gaps) {
        const taken = plan.periods.flat().filter((step) => step.gap === gap);
        expect(taken.map(({ to }) => to)).toEqual(taken.map((_, at) => gap.answer + at + 1));
        const left = plan.left.find((one) => one.gap === gap);
        expect(left?.steps ?? gap.gap).toBe(taken.length);
      }
    }),
  );
});
