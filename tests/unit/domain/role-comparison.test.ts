import { describe, expect, it } from 'vitest';
import type { RuleFramework } from '../../../src/domain/framework.ts';
import { compareRoles } from '../../../src/domain/role-comparison.ts';
import { tiny } from '../../support/framework.ts';

/** Another role with what the first one requires, at other levels. */
const other = (levels: Readonly<Record<string, 1 | 2 | 3 | 4>>): RuleFramework => ({
  ...tiny,
  competences: tiny.competences.flatMap((competence) => {
    const baseline = levels[competence.id];
    return baseline === undefined ? [] : [{ ...competence, baseline }];
  }),
});

describe('roles beside each other', () => {
  const [schema, inkop, kassa, skyltning] = compareRoles([
    tiny,
    other({ schema: 3, inkop: 4, kassa: 2 }),
  ]);

  it('says what is the same, what differs and what one has alone', () => {
    expect([schema, inkop, kassa, skyltning].map((row) => [row?.id, row?.kind])).toEqual([
      ['schema', 'same'],
      ['inkop', 'differs'],
      ['kassa', 'differs'],
      ['skyltning', 'only'],
    ]);
    expect(skyltning?.demands[1]).toBeUndefined();
  });

  it('names who can relieve each role, and how far down', () => {
    // Nobody can take over the schedule.
    expect(schema?.demands[0]).toEqual({ baseline: 3, lowest: 3, relievedBy: [] });
    expect(kassa?.demands[0]).toEqual({
      baseline: 3,
      lowest: 1,
      relievedBy: ['kassaansvarig', 'bemanningsbolag'],
    });
    // The agency brings it to 2, which this role has already.
    expect(kassa?.demands[1]).toEqual({ baseline: 2, lowest: 1, relievedBy: ['kassaansvarig'] });
  });

  it('tells a competence that some of several roles have from one that all have', () => {
    const rows = compareRoles([tiny, other({ schema: 3, kassa: 3 }), other({ schema: 3 })]);
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'only', 'some', 'only']);
  });

  it('puts what only a later role has among the others of its area', () => {
    const last = tiny.competences.map((each) => ({ ...each, id: `${each.id}-till` }));
    const rows = compareRoles([tiny, { ...tiny, competences: last, specialists: [] }]);
    const areas = rows.map(({ area }) => area);
    expect(areas).toEqual([...areas].sort((a, b) => (a === b ? 0 : a === 'personal' ? -1 : 1)));
  });
});
