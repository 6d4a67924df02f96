import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { coverageOf } from '../../../src/domain/coverage.ts';
import type { Engagement, RuleFramework } from '../../../src/domain/framework.ts';
import { requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import type { Staffing } from '../../../src/domain/staffing.ts';
import { ifRemoved } from '../../../src/domain/what-next.ts';
import { frameworkAndStaffing } from '../../support/arbitraries.ts';
import { published } from '../../support/framework.ts';

function coverage(framework: RuleFramework, staffing: Staffing) {
  const index = indexFramework(framework);
  return coverageOf(index, staffing, requirements(index, staffing));
}

const of = (roles: Record<string, Engagement>) =>
  coverage(published, new Map(Object.entries(roles)));

/** One competence as `standing: role>level, role>level`, with a star on the one that counts. */
function line(roles: Record<string, Engagement>, competence: string): string {
  const found = of(roles).competences.find((one) => one.competence === competence);
  if (found === undefined) throw new Error(`No competence ${competence}`);
  const by = found.roles.map((role) => `${role.counts ? '*' : ''}${role.specialist}>${role.level}`);
  return [found.standing, ...by, `${found.required}/${found.without}`].join(' ');
}

describe('one competence', () => {
  type Row = [why: string, Record<string, Engagement>, competence: string, expected: string];
  const rows: Row[] = [
    ['nobody covers it', {}, 'returer', 'hole 3/3'],
    ['nobody else can take it over', { hr: 'employed' }, 'leda-medarbetare', 'own 3/3'],
    [
      'it hangs on one employed role',
      { logistikansvarig: 'employed' },
      'returer',
      'single *logistikansvarig>1 1/3',
    ],
    [
      'it hangs on one partner',
      { logistikansvarig: 'external' },
      'returer',
      'single *logistikansvarig>2 2/3',
    ],
    [
      'one role covers it, but the level is the same without',
      { marknadsbyra: 'external' },
      'seo',
      'same *marknadsbyra>2 2/2',
    ],
    [
      'the one that relieves most counts, and the other is left if it goes',
      { logistikansvarig: 'employed', kundtjanstchef: 'employed' },
      'returer',
      'several *logistikansvarig>1 kundtjanstchef>2 1/2',
    ],
    [
      'the first in the catalogue counts on a tie, and nothing rises without it',
      { utvecklare: 'employed', webbyra: 'external' },
      'plattform',
      'several *utvecklare>2 webbyra>2 2/2',
    ],
    [
      'the floor stops the fall',
      { 'inkops-sortimentschef': 'employed' },
      'sortiment-pris',
      'single *inkops-sortimentschef>2 2/3',
    ],
    [
      'it is raised by several partners and stays the manager’s own',
      { marknadsbyra: 'external', webbyra: 'external' },
      'leverantorsstyrning',
      'own 4/4',
    ],
  ];
  test.each(rows)('%s', (_, roles, competence, expected) => {
    expect(line(roles, competence)).toBe(expected);
  });
});

describe('the roles of a company', () => {
  it('tell what hangs on each, in catalogue and matrix order', () => {
    const { roles, idle } = of({
      hr: 'employed',
      webbyra: 'external',
      kundtjanstchef: 'employed',
      logistikansvarig: 'employed',
    });
    expect(roles).toEqual([
      {
        specialist: 'logistikansvarig',
        engagement: 'employed',
        hanging: ['lager-orderflode', 'frakt-leverans', 'varuforsorjning', 'logistikkostnader'],
        rising: [
          'lager-orderflode',
          'frakt-leverans',
          'returer',
          'varuforsorjning',
          'logistikkostnader',
        ],
      },
      {
        specialist: 'kundtjanstchef',
        engagement: 'employed',
        hanging: ['kundservice'],
        rising: ['kundservice'],
      },
      {
        specialist: 'webbyra',
        engagement: 'external',
        hanging: ['plattform'],
        rising: ['plattform'],
      },
    ]);
    expect(idle).toEqual(['hr']);
  });

  it('are none where nobody is there', () => {
    const { roles, idle, competences } = of({});
    expect([roles, idle]).toEqual([[], []]);
    expect(new Set(competences.map(({ standing }) => standing))).toEqual(new Set(['own', 'hole']));
  });
});

describe('for any framework', () => {
  const eachCompetence = (
    check: (
      one: ReturnType<typeof coverage>['competences'][number],
      context: { framework: RuleFramework; staffing: Staffing },
    ) => void,
  ) =>
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        for (const one of coverage(framework, staffing).competences) {
          check(one, { framework, staffing });
        }
      }),
    );

  it('the role that counts gives the level that the rule requires', () => {
    eachCompetence(({ competence, required, roles }, { framework }) => {
      const counting = roles.filter(({ counts }) => counts);
      expect(counting).toHaveLength(Math.min(1, roles.length));
      const raised = framework.rules.supplierRaise?.competence === competence;
      if (counting[0] !== undefined && !raised) expect(counting[0].level).toBe(required);
      for (const { level } of roles) expect(level).toBeGreaterThanOrEqual(counting[0]?.level ?? 0);
    });
  });

  it('what rises without a role is what the rule says, and it hangs where nobody else covers', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const effects = ifRemoved(indexFramework(framework), staffing);
        const { roles, competences } = coverage(framework, staffing);
        const alone = competences
          .filter((one) => one.roles.length === 1)
          .map(({ competence }) => competence);
        for (const { specialist, hanging, rising } of roles) {
          const raised = effects.find((effect) => effect.specialist === specialist)?.raised;
          expect(rising).toEqual(raised?.map(({ competence }) => competence));
          expect(hanging).toEqual(rising.filter((id) => alone.includes(id)));
        }
      }),
    );
  });

  it('every competence stands once, as its own area and its roles say', () => {
    eachCompetence(({ competence, area, standing, roles }, { framework, staffing }) => {
      const { delegable } = framework.areas.find(({ id }) => id === area) ?? {};
      const able = framework.specialists
        .filter(({ id, covers }) => delegable && staffing.has(id) && competence in covers)
        .map(({ id }) => id);
      expect(roles.map(({ specialist }) => specialist)).toEqual(able);
      expect(standing === 'own').toBe(!delegable);
      expect(standing === 'hole').toBe(delegable === true && able.length === 0);
      expect(standing === 'several').toBe(able.length > 1);
    });
  });

  it('every role of the company stands once, with what it covers or idle', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const { roles, idle } = coverage(framework, staffing);
        const all = [...roles.map(({ specialist }) => specialist), ...idle].sort();
        expect(all).toEqual([...staffing.keys()].sort());
        for (const { specialist, engagement } of roles) {
          expect(staffing.get(specialist)).toBe(engagement);
        }
      }),
    );
  });
});
