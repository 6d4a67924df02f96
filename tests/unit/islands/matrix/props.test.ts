import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../../src/domain/framework.ts';
import { requirements } from '../../../../src/domain/requirements.ts';
import { indexFramework } from '../../../../src/domain/rule-index.ts';
import { assessmentFramework } from '../../../../src/islands/assessment/props.ts';
import { hiringFramework } from '../../../../src/islands/hiring/props.ts';
import {
  type MatrixFramework,
  matrixFramework,
  offeredSpecialists,
  type Scope,
} from '../../../../src/islands/matrix/props.ts';
import { staffingOf } from '../../../support/arbitraries.ts';
import { published, tiny } from '../../../support/framework.ts';

const scopes = ({ areas, competences }: Framework): Scope[] => [
  {},
  ...areas.map(({ id }) => ({ area: id })),
  ...competences.map(({ id }) => ({ competence: id })),
];

describe('what a matrix of a part is handed', () => {
  it.each([
    ['the published framework', published],
    ['another framework', tiny],
  ])('gives the same requirements and reasons as the whole: %s', (_, framework) => {
    const whole = indexFramework(framework);
    for (const scope of scopes(framework)) {
      const handed = matrixFramework(framework, scope);
      const part = indexFramework(handed);
      const anchor = (of: Pick<MatrixFramework, 'competences'>, id: string, level: number) =>
        of.competences.find((competence) => competence.id === id)?.anchors[level];
      fc.assert(
        fc.property(staffingOf(framework), (staffing) => {
          const shown = requirements(part, staffing);
          const ids = shown.map(({ competence }) => competence);
          const expected = requirements(whole, staffing).filter(({ competence }) =>
            ids.includes(competence),
          );
          expect(shown).toEqual(expected);
          // What a level means stands in its row, however it came to be: more partners raise one.
          for (const { competence, required } of shown) {
            expect(anchor(handed, competence, required)).toBe(
              anchor(framework, competence, required),
            );
          }
        }),
        { numRuns: 20 },
      );
    }
  });

  it('offers the same roles as the whole would for that part', () => {
    for (const scope of scopes(published)) {
      const part = matrixFramework(published, scope);
      const untrimmed = { ...part, specialists: published.specialists };
      expect(offeredSpecialists(part)).toEqual(offeredSpecialists(untrimmed));
    }
  });

  it('offers the roles area by area, those of what is shown before the others', () => {
    const roles = new Map(published.specialists.map(({ id, area }) => [id, area]));
    for (const scope of scopes(published)) {
      const part = matrixFramework(published, scope);
      const shown = new Set(part.competences.map(({ area }) => area));
      const areas = offeredSpecialists(part).map((id) => roles.get(id) ?? '');
      const runs = areas.filter((area, at) => area !== areas[at - 1]);
      expect(new Set(runs).size, JSON.stringify(scope)).toBe(runs.length);
      const place = (area: string) =>
        (shown.has(area) ? 0 : 100) + published.areas.findIndex(({ id }) => id === area);
      expect(runs.map(place)).toEqual(runs.map(place).sort((a, b) => a - b));
    }
  });

  it('leaves a new field of the framework out until an island names it', () => {
    const withNote = <T extends object>(things: readonly T[]) =>
      things.map((thing) => ({ ...thing, isNew: 'Ett nytt fält.' }));
    const grown: Framework = {
      ...published,
      levels: withNote(published.levels),
      areas: withNote(published.areas),
      competences: withNote(published.competences),
      specialists: withNote(published.specialists),
      profiles: withNote(published.profiles),
    };
    for (const cut of [matrixFramework, assessmentFramework, hiringFramework]) {
      expect(cut(grown)).toEqual(cut(published));
    }
  });

  it('grows with what is shown and not with the whole', () => {
    const size = (scope: Scope) => JSON.stringify(matrixFramework(published, scope)).length;
    for (const scope of scopes(published).slice(1)) {
      const share = scope.competence === undefined ? 2 / 3 : 1 / 3;
      expect(size(scope), JSON.stringify(scope)).toBeLessThan(size({}) * share);
    }
  });
});
