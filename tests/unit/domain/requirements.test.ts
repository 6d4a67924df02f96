import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changesBetween } from '../../../src/domain/changes.ts';
import type { Engagement, RuleFramework } from '../../../src/domain/framework.ts';
import { externalPartners, requirementAt, requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import { NOBODY, type Staffing } from '../../../src/domain/staffing.ts';
import { anyFramework, frameworkAndStaffing, staffingOf } from '../../support/arbitraries.ts';
import { published, tiny, vectors } from '../../support/framework.ts';

const index = indexFramework(published);
const at = (framework: RuleFramework, staffing: Staffing, competence: string) => {
  const found = requirements(indexFramework(framework), staffing).find(
    (requirement) => requirement.competence === competence,
  );
  if (found === undefined) throw new Error(`No competence ${competence}`);
  return found;
};
const levels = (framework: RuleFramework, staffing: Staffing) =>
  requirements(indexFramework(framework), staffing).map(({ required }) => required);

describe('the worked examples', () => {
  test.each(vectors)('$id: $why', ({ specialists, required, changed }) => {
    const staffing = new Map(Object.entries(specialists));
    const result = requirements(index, staffing);

    expect(result.map((requirement) => requirement.required).join('')).toBe(
      required.replaceAll(' ', ''),
    );
    const { lowered, raised } = changesBetween(requirements(index, NOBODY), result);
    const differs = [...lowered, ...raised].map(({ competence, from, to }) => [
      competence,
      [from, to],
    ]);
    expect(Object.fromEntries(differs)).toEqual(changed);
  });

  test.each(vectors)('$id gives every requirement a reason that fits its change', (vector) => {
    const staffing = new Map(Object.entries(vector.specialists));
    for (const { baseline, required, reasons } of requirements(index, staffing)) {
      const first = reasons[0]?.key;
      if (required < baseline) expect(['loweredEmployed', 'external']).toContain(first);
      else if (required > baseline) expect(first).toBe('supplierRaised');
      else {
        expect(['baseline', 'notDelegable', 'employedUnchanged', 'externalUnchanged']).toContain(
          first,
        );
      }
    }
  });
});

describe('the reasons', () => {
  type Row = [why: string, Record<string, Engagement>, competence: string, reasons: unknown[]];
  const rows: Row[] = [
    ['nobody covers it', {}, 'returer', [{ key: 'baseline' }]],
    [
      'it counts partners, and there are none',
      { logistikansvarig: 'employed' },
      'leverantorsstyrning',
      [{ key: 'notDelegable' }],
    ],
    [
      'a role lowers one competence only, in an area where knowledge is not said to be separate',
      { webbanalytiker: 'employed' },
      'matning-data',
      [
        { key: 'loweredEmployed', specialist: 'webbanalytiker' },
        { key: 'floor', level: 2 },
        { key: 'moreIsAdvantage' },
      ],
    ],
    [
      'it cannot be handed over, whoever is employed',
      { logistikansvarig: 'employed' },
      'affarshelhet',
      [{ key: 'notDelegable' }],
    ],
    [
      'an employed specialist takes it to the floor',
      { logistikansvarig: 'employed' },
      'returer',
      [
        { key: 'loweredEmployed', specialist: 'logistikansvarig' },
        { key: 'floor', level: 1 },
      ],
    ],
    [
      'an employed specialist covers only a part and stops above the floor',
      { kundtjanstchef: 'employed' },
      'returer',
      [
        { key: 'loweredEmployed', specialist: 'kundtjanstchef' },
        { key: 'partial', specialist: 'kundtjanstchef' },
      ],
    ],
    [
      'a partner stops at the buyer level and needs no second word about floors',
      { tredjepartslogistik: 'external' },
      'returer',
      [{ key: 'external', specialist: 'tredjepartslogistik' }],
    ],
    [
      'a partner cannot lower what already stands at the buyer level',
      { 'seo-specialist': 'external' },
      'seo',
      [{ key: 'externalUnchanged', specialist: 'seo-specialist' }],
    ],
    [
      'an employed role meets a floor that is as high as the baseline',
      { cto: 'employed' },
      'integrationer',
      [{ key: 'employedUnchanged', specialist: 'cto' }, { key: 'moreIsAdvantage' }],
    ],
    [
      'two roles tie, and the first in the catalogue is named',
      { utvecklare: 'employed', cto: 'employed' },
      'plattform',
      [
        { key: 'loweredEmployed', specialist: 'cto' },
        { key: 'several', specialists: ['cto', 'utvecklare'], counts: 'cto' },
        { key: 'floor', level: 2 },
        { key: 'moreIsAdvantage' },
      ],
    ],
    [
      'the employed role decides over the partner, which is named too',
      { marknadsbyra: 'external', 'sem-specialist': 'employed' },
      'betald-sok',
      [
        { key: 'loweredEmployed', specialist: 'sem-specialist' },
        {
          key: 'several',
          specialists: ['sem-specialist', 'marknadsbyra'],
          counts: 'sem-specialist',
        },
        { key: 'floor', level: 1 },
        { key: 'doesNotSpread', specialist: 'sem-specialist' },
      ],
    ],
    [
      'support changes nothing but is mentioned',
      { controller: 'employed' },
      'logistikkostnader',
      [{ key: 'baseline' }, { key: 'supports', specialist: 'controller' }],
    ],
    [
      'support of what cannot be handed over is mentioned too',
      { hr: 'external' },
      'leda-medarbetare',
      [{ key: 'notDelegable' }, { key: 'supports', specialist: 'hr' }],
    ],
    [
      'one partner does not raise supplier steering',
      { webbyra: 'external' },
      'leverantorsstyrning',
      [{ key: 'notDelegable' }, { key: 'supplierUnchanged', partners: ['webbyra'] }],
    ],
    [
      'two partners raise supplier steering',
      { webbyra: 'external', marknadsbyra: 'external' },
      'leverantorsstyrning',
      [{ key: 'supplierRaised', partners: ['marknadsbyra', 'webbyra'] }],
    ],
    [
      'a role that covers two competences says nothing about what it leaves alone',
      { 'cro-ux-specialist': 'employed' },
      'konvertering',
      [
        { key: 'loweredEmployed', specialist: 'cro-ux-specialist' },
        { key: 'floor', level: 2 },
      ],
    ],
  ];
  test.each(rows)('%s', (_why, specialists, competence, reasons) => {
    expect(at(published, new Map(Object.entries(specialists)), competence).reasons).toEqual(
      reasons,
    );
  });

  it('names every offer in catalogue order, at the level it really reaches', () => {
    const staffing: Staffing = new Map([
      ['marknadsbyra', 'external'],
      ['sem-specialist', 'external'],
    ]);
    expect(at(published, staffing, 'betald-sok').offers).toEqual([
      { specialist: 'sem-specialist', engagement: 'external', target: 2 },
      { specialist: 'marknadsbyra', engagement: 'external', target: 2 },
    ]);
  });
});

describe('any framework of the same shape', () => {
  /** Two areas, the second closed, with floors and a raise that the published one lacks. */
  const other: RuleFramework = {
    areas: [
      { id: 'oppen', delegable: true },
      { id: 'stangd', delegable: false },
    ],
    competences: [
      { id: 'hog', area: 'oppen', baseline: 4, floor: 3 },
      { id: 'lag', area: 'oppen', baseline: 2, floor: 1 },
      { id: 'kvar', area: 'stangd', baseline: 3, floor: 3 },
    ],
    specialists: [
      {
        id: 'a',
        engagements: ['employed', 'external'],
        covers: { hog: 1, lag: 1, kvar: 1 },
        supports: [],
      },
      { id: 'b', engagements: ['external'], covers: { hog: 3 }, supports: [] },
      { id: 'c', engagements: ['external'], covers: {}, supports: ['lag'] },
    ],
    rules: {
      externalFloor: 2,
      supplierRaise: { competence: 'lag', externalPartnersAtLeast: 2, raiseBy: 2, max: 3 },
    },
  };

  it('lets a floor stop a partner above the buyer level, and says so', () => {
    const hog = at(other, new Map([['a', 'external']]), 'hog');
    expect(hog.required).toBe(3);
    expect(hog.reasons).toEqual([
      { key: 'external', specialist: 'a' },
      { key: 'floor', level: 3 },
    ]);
  });

  it('ignores a cover in an area that cannot be handed over', () => {
    expect(at(other, new Map([['a', 'employed']]), 'kvar')).toMatchObject({
      required: 3,
      offers: [],
      reasons: [{ key: 'notDelegable' }],
    });
  });

  it('lets a partner offer no more than it covers, however low buyers may go', () => {
    expect(at(other, new Map([['b', 'external']]), 'hog').offers).toEqual([
      { specialist: 'b', engagement: 'external', target: 3 },
    ]);
  });

  it('finds nobody who covers or supports a competence that nobody covers or supports', () => {
    const [, , kvar] = indexFramework({ ...other, specialists: [] }).competences;
    expect(kvar).toMatchObject({ coveredBy: [], supportedBy: [] });
    expect(indexFramework(other).coveringSpecialists).toEqual(['a', 'b']);
  });

  it('raises after lowering, and never above the ceiling', () => {
    const staffing: Staffing = new Map([
      ['a', 'external'],
      ['b', 'external'],
    ]);
    expect(at(other, staffing, 'lag')).toMatchObject({
      required: 3,
      reasons: [
        { key: 'supplierRaised', partners: ['a', 'b'] },
        { key: 'externalUnchanged', specialist: 'a' },
      ],
    });
  });

  it('does not count a partner that covers nothing', () => {
    const staffing: Staffing = new Map([
      ['a', 'external'],
      ['c', 'external'],
    ]);
    expect(externalPartners(indexFramework(other), staffing)).toEqual(['a']);
    expect(at(other, staffing, 'lag').required).toBe(2);
  });

  it('leaves a level alone that already stands above the ceiling', () => {
    const capped: RuleFramework = {
      ...other,
      rules: {
        externalFloor: 1,
        supplierRaise: { competence: 'hog', externalPartnersAtLeast: 1, raiseBy: 1, max: 2 },
      },
    };
    const hog = at(capped, new Map([['b', 'external']]), 'hog');
    expect(hog.required).toBe(3);
    expect(hog.reasons[0]).toEqual({ key: 'external', specialist: 'b' });
    expect(hog.reasons).toContainEqual({ key: 'supplierUnchanged', partners: ['b'] });
  });

  it('says that an uncovered competence stands at its baseline although partners are few', () => {
    const one = at(other, new Map([['b', 'external']]), 'lag');
    expect(one.reasons).toEqual([
      { key: 'baseline' },
      { key: 'supplierUnchanged', partners: ['b'] },
    ]);
  });

  it('runs on the second framework', () => {
    expect(levels(tiny, NOBODY)).toEqual(tiny.competences.map(({ baseline }) => baseline));
    const everyone = new Map(tiny.specialists.map(({ id, engagements }) => [id, engagements[0]]));
    expect(levels(tiny, everyone)).not.toEqual(levels(tiny, NOBODY));
  });

  it('refuses a competence whose area does not exist', () => {
    const broken = { ...other, areas: [] };
    expect(() => indexFramework(broken)).toThrow('"hog" names unknown area "oppen"');
  });

  it('refuses a position outside the matrix', () => {
    expect(() => requirementAt(index, 999, NOBODY, [])).toThrow('No competence at position 999');
  });
});

describe('the properties of the rule', () => {
  it('keeps every requirement between floor and baseline but for the raised one', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const raise = framework.rules.supplierRaise;
        requirements(indexFramework(framework), staffing).forEach((requirement, position) => {
          const floor = framework.competences[position]?.floor ?? 0;
          expect(requirement.required).toBeGreaterThanOrEqual(floor);
          if (requirement.required > requirement.baseline) {
            expect(requirement.competence).toBe(raise?.competence);
            expect(requirement.required).toBeLessThanOrEqual(raise?.max ?? 0);
          }
        });
      }),
    );
  });

  it('does not care in which order the specialists were ticked', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, fc.infiniteStream(fc.nat()), (pair, numbers) => {
        const { framework, staffing } = pair;
        const shuffled = new Map(
          [...staffing]
            .map((entry) => ({ entry, key: numbers.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry),
        );
        expect(requirements(indexFramework(framework), shuffled)).toEqual(
          requirements(indexFramework(framework), staffing),
        );
      }),
    );
  });

  it('never raises anything when an employed specialist is added', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, fc.nat(), ({ framework, staffing }, pick) => {
        const absent = framework.specialists.filter(
          ({ id, engagements }) => !staffing.has(id) && engagements.includes('employed'),
        );
        fc.pre(absent.length > 0);
        const added = absent[pick % absent.length]?.id ?? '';
        const after = levels(framework, new Map(staffing).set(added, 'employed'));
        levels(framework, staffing).forEach((before, position) => {
          expect(after[position]).toBeLessThanOrEqual(before);
        });
      }),
    );
  });

  it('restores exactly what was before when a specialist leaves again', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const added = framework.specialists.find(({ id }) => !staffing.has(id));
        fc.pre(added !== undefined);
        const changed = new Map(staffing).set(added.id, added.engagements[0]);
        requirements(indexFramework(framework), changed);
        changed.delete(added.id);
        expect(requirements(indexFramework(framework), changed)).toEqual(
          requirements(indexFramework(framework), staffing),
        );
      }),
    );
  });

  it('gives each competence at least one reason, and never the same one twice', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        for (const { reasons } of requirements(indexFramework(framework), staffing)) {
          const written = reasons.map((reason) => JSON.stringify(reason));
          expect(written.length).toBeGreaterThan(0);
          expect(new Set(written).size).toBe(written.length);
        }
      }),
    );
  });

  it('ignores roles it does not know', () => {
    fc.assert(
      fc.property(anyFramework, fc.string(), (framework, id) => {
        fc.pre(!framework.specialists.some((specialist) => specialist.id === id));
        expect(requirements(indexFramework(framework), new Map([[id, 'employed']]))).toEqual(
          requirements(indexFramework(framework), NOBODY),
        );
      }),
    );
  });

  it('keeps the published promises for every staffing of the published catalogue', () => {
    fc.assert(
      fc.property(staffingOf(published), (staffing) => {
        requirements(index, staffing).forEach(({ competence, required, baseline }, position) => {
          const entry = index.competences[position];
          if (entry?.area.id === 'teknik') expect(required).toBeGreaterThanOrEqual(2);
          if (entry?.delegable === false && competence !== 'leverantorsstyrning') {
            expect(required).toBe(baseline);
          }
        });
      }),
    );
  });
});
