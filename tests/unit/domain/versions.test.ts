import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement, RuleFramework } from '../../../src/domain/framework.ts';
import { requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import { differencesSince, frameworkAt, lastChanged } from '../../../src/domain/versions.ts';
import { frameworkAndStaffing } from '../../support/arbitraries.ts';
import { published, versioned } from '../../support/framework.ts';

const levels = (framework: RuleFramework, roles: Record<string, Engagement> = {}) =>
  Object.fromEntries(
    requirements(indexFramework(framework), new Map(Object.entries(roles))).map(
      ({ competence, required }) => [competence, required],
    ),
  );

describe('an earlier version, by the same rule', () => {
  const first = frameworkAt(versioned, versioned.versions, 1);

  it('has the requirements of that time, and not what was added since', () => {
    expect(levels(first)).toEqual({ schema: 3, inkop: 2, kassa: 2 });
    expect(levels(versioned)).toEqual({ schema: 3, inkop: 2, kassa: 3, skyltning: 3 });
  });

  it('has the floors, the covers and the numbers of the rule of that time', () => {
    expect(levels(first, { kassaansvarig: 'employed' })).toMatchObject({ kassa: 2 });
    expect(levels(versioned, { kassaansvarig: 'employed' })).toMatchObject({ kassa: 1 });
    expect(first.specialists.map(({ covers }) => covers)).toEqual([{ kassa: 2 }, {}, {}]);
    expect(first.rules).toEqual({ externalFloor: 3 });
  });

  it('is today’s where no version has come since', () => {
    const today = frameworkAt(versioned, versioned.versions, 2);
    expect(levels(today)).toEqual(levels(versioned));
  });

  it('gives the same requirements whether an area was marked or not (any framework)', () => {
    // Only where the marks agree with the numbers, as the content checks demand.
    const sound = frameworkAndStaffing.map(({ framework, staffing }) => {
      const fixed = new Set(framework.areas.filter((a) => !a.delegable).map(({ id }) => id));
      const kept = framework.competences.filter(({ area }) => fixed.has(area)).map(({ id }) => id);
      return {
        staffing,
        framework: {
          ...framework,
          competences: framework.competences.map((c) =>
            fixed.has(c.area) ? { ...c, floor: c.baseline } : c,
          ),
          specialists: framework.specialists.map((s) => ({
            ...s,
            covers: Object.fromEntries(
              Object.entries(s.covers).filter(([id]) => !kept.includes(id)),
            ),
          })),
        },
      };
    });
    fc.assert(
      fc.property(sound, ({ framework, staffing }) => {
        const roles = Object.fromEntries(staffing);
        expect(levels(frameworkAt(framework, [], 1), roles)).toEqual(levels(framework, roles));
      }),
    );
  });
});

describe('what differs since a version', () => {
  const since = (version: number, roles: Record<string, Engagement> = {}) =>
    differencesSince(versioned, versioned.versions, version, new Map(Object.entries(roles)));

  it('names what is new and what is otherwise, in matrix order', () => {
    expect(since(1)).toEqual([
      { competence: 'kassa', before: 2, now: 3 },
      { competence: 'skyltning', now: 3 },
    ]);
  });

  it('is reckoned for the company of the link', () => {
    expect(since(1, { kassaansvarig: 'employed', dekorator: 'employed' })).toEqual([
      { competence: 'kassa', before: 2, now: 1 },
      { competence: 'skyltning', now: 2 },
    ]);
    // One partner and an external floor of 3 then, 2 now: both end where the floor or baseline was.
    expect(since(1, { bemanningsbolag: 'external' })).toEqual([
      { competence: 'skyltning', now: 3 },
    ]);
  });

  it('is nothing since today', () => {
    expect(since(2)).toEqual([]);
  });
});

describe('when the levels of a competence last changed', () => {
  it('is the newest version that names it', () => {
    expect(lastChanged(versioned.versions, 'kassa')?.date).toBe('2026-03-01');
  });

  it('is the first version where none does', () => {
    expect(lastChanged(versioned.versions, 'schema')?.date).toBe('2026-01-15');
    for (const { id } of published.competences) {
      expect(lastChanged(published.versions, id)?.version).toBe(1);
    }
  });

  it('is unknown where nothing has been published', () => {
    expect(lastChanged([], 'schema')).toBeUndefined();
  });
});
