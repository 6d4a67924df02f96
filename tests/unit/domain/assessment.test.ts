import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  assess,
  breadthAndSpikes,
  gapsInOrder,
  outcomeOf,
  questionsOf,
} from '../../../src/domain/assessment.ts';
import type { Level } from '../../../src/domain/framework.ts';
import { requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import { NOBODY } from '../../../src/domain/staffing.ts';
import { frameworkAndStaffing } from '../../support/arbitraries.ts';
import { published, tiny } from '../../support/framework.ts';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const index = indexFramework(published);
const baseline = requirements(index, NOBODY);
const answers = (given: Record<string, Level>): Answers => new Map(Object.entries(given));
const gapsOf = (given: Record<string, Level>) =>
  gapsInOrder(assess(index, baseline, answers(given)), published.areas).map(
    ({ competence }) => competence,
  );

/** Any framework, staffing and answers to some of its competences. */
const anyAssessment = frameworkAndStaffing.chain(({ framework, staffing }) =>
  fc
    .dictionary(
      fc.constantFrom(...framework.competences.map(({ id }) => id)),
      fc.constantFrom(...LEVELS),
    )
    .map((given) => ({ framework, staffing, given: answers(given) })),
);

describe('one answer', () => {
  it.each([
    [3, 4, 'met', 'more than enough is met, not better'],
    [3, 3, 'met', 'exactly enough'],
    [3, 2, 'near', 'one step below'],
    [3, 1, 'develop', 'two steps below'],
    [1, 0, 'near', 'nothing at all is one step below the lowest requirement'],
    [4, 0, 'develop', 'as far as it goes'],
  ] as const)('with requirement %i and answer %i is %s: %s', (required, answer, outcome, _) => {
    expect(outcomeOf(required, answer)).toBe(outcome);
  });

  it('that is absent is no answer, while 0 is one', () => {
    const [first, ...rest] = assess(index, baseline, answers({ returer: 0 }));
    expect(first).toMatchObject({ competence: 'returer', required: 3, answer: 0, gap: 3 });
    expect(rest).toEqual([]);
  });

  it('never says anything of another competence', () => {
    const one = assess(index, baseline, answers({ seo: 4 }));
    expect(one.map(({ competence }) => competence)).toEqual(['seo']);
  });

  it('of a competence that does not exist is left out', () => {
    expect(assess(index, baseline, answers({ bagage: 4 }))).toEqual([]);
  });

  it('is held against the lowered requirement when somebody covers it', () => {
    const lowered = requirements(index, new Map([['logistikansvarig', 'employed']]));
    expect(assess(index, lowered, answers({ returer: 1 }))[0]?.outcome).toBe('met');
  });
});

describe('the order of gaps', () => {
  it('puts what nobody else can take over first, however small', () => {
    expect(gapsOf({ returer: 0, 'leda-medarbetare': 2 })).toEqual(['leda-medarbetare', 'returer']);
  });

  it('puts the larger gap before the area with higher priority', () => {
    expect(gapsOf({ returer: 0, konvertering: 2 })).toEqual(['returer', 'konvertering']);
  });

  it('puts the area with higher priority first among equal gaps', () => {
    const [a, b] = gapsOf({ plattform: 0, returer: 0 });
    const areaOf = (id?: string) =>
      published.areas.find(
        ({ id: area }) => area === published.competences.find((c) => c.id === id)?.area,
      );
    expect(areaOf(a)?.priority).toBeLessThan(areaOf(b)?.priority ?? 0);
  });

  it('falls back on matrix order', () => {
    expect(gapsOf({ varuforsorjning: 1, returer: 1 })).toEqual(['returer', 'varuforsorjning']);
  });

  it('follows the priority, not the place, of an area', () => {
    const framework = {
      ...tiny,
      areas: [
        { ...tiny.areas[0], delegable: true, priority: 2 },
        { ...tiny.areas[1], priority: 1 },
      ] as typeof tiny.areas,
    };
    const turned = indexFramework(framework);
    const given = answers({ schema: 2, kassa: 2 });
    const assessed = assess(turned, requirements(turned, NOBODY), given);
    expect(gapsInOrder(assessed, framework.areas).map(({ competence }) => competence)).toEqual([
      'kassa',
      'schema',
    ]);
  });

  it('is the same for any framework, and holds every gap once', () => {
    fc.assert(
      fc.property(anyAssessment, ({ framework, staffing, given }) => {
        const anyIndex = indexFramework(framework);
        const areas = framework.areas.map(({ id }, position) => ({ id, priority: position + 1 }));
        const all = assess(anyIndex, requirements(anyIndex, staffing), given);
        const gaps = gapsInOrder(all, areas);
        expect(new Set(gaps)).toEqual(new Set(all.filter(({ gap }) => gap > 0)));
        const keys = gaps.map(({ delegable, gap, area, competence }) => [
          Number(delegable),
          -gap,
          areas.findIndex(({ id }) => id === area),
          anyIndex.positions.get(competence) ?? 0,
        ]);
        expect(keys).toEqual(
          [...keys].sort((a, b) => a.map((n, i) => n - (b[i] ?? 0)).find((n) => n !== 0) ?? 0),
        );
      }),
    );
  });
});

describe('breadth and spikes', () => {
  const everything = (level: Level): Answers =>
    new Map(published.competences.map(({ id }) => [id, level]));
  const of = (given: Answers) =>
    breadthAndSpikes(assess(index, baseline, given), published.competences.length);

  it('are both there when all is at the deepest level', () => {
    expect(of(everything(4))).toMatchObject({ breadth: 'met', spikes: true });
  });

  it('are two different things', () => {
    expect(of(everything(3))).toMatchObject({ breadth: 'met', spikes: false, deep: [] });
    const narrow = new Map([...everything(0), ['seo', 4 as Level], ['returer', 4 as Level]]);
    expect(of(narrow)).toEqual({ breadth: 'missing', spikes: true, deep: ['seo', 'returer'] });
  });

  it('are not decided by what has not been assessed', () => {
    expect(of(answers({ seo: 4 }))).toEqual({ breadth: 'open', spikes: false, deep: ['seo'] });
    expect(of(new Map())).toEqual({ breadth: 'open', spikes: false, deep: [] });
  });

  it('need two competences at the deepest level', () => {
    expect(of(answers({ seo: 4, returer: 4 })).spikes).toBe(true);
    expect(of(answers({ seo: 4, returer: 3 })).spikes).toBe(false);
  });
});

it('gives the same answer to the same question, and a higher answer is never a larger gap', () => {
  fc.assert(
    fc.property(anyAssessment, ({ framework, staffing, given }) => {
      const anyIndex = indexFramework(framework);
      const now = requirements(anyIndex, staffing);
      const once = assess(anyIndex, now, given);
      expect(assess(anyIndex, now, new Map([...given].reverse()))).toEqual(once);
      for (const { required, answer, gap, outcome } of once) {
        expect(gap).toBe(Math.max(0, required - answer));
        expect(outcome).toBe(gap === 0 ? 'met' : gap === 1 ? 'near' : 'develop');
      }
    }),
  );
});

describe('the questions', () => {
  it('come in the order of the areas’ priority, each competence once', () => {
    const asked = questionsOf(published);
    const ids = asked.map(({ competence }) => competence.id);
    expect(ids.toSorted()).toEqual(published.competences.map(({ id }) => id).toSorted());
    const priorities = asked.map(({ area }) => area.priority);
    expect(priorities).toEqual(priorities.toSorted((a, b) => a - b));
    for (const { area, place } of asked) expect(published.areas[place - 1]).toBe(area);
  });

  it('follow the priority where the areas stand in another order', () => {
    const areas = published.areas.toReversed();
    const ids = questionsOf({ ...published, areas }).map(({ competence }) => competence.id);
    expect(ids).toEqual(questionsOf(published).map(({ competence }) => competence.id));
  });
});
