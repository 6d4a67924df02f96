import fc from 'fast-check';
import type { Engagement, RequiredLevel, RuleFramework } from '../../src/domain/framework.ts';
import type { Staffing } from '../../src/domain/staffing.ts';

/** Any staffing that the framework's catalogue allows. */
export function staffingOf(framework: RuleFramework): fc.Arbitrary<Staffing> {
  const role = (id: string, engagements: readonly Engagement[]) =>
    fc
      .option(fc.constantFrom(...engagements), { nil: undefined })
      .map((form) => [id, form] as const);
  return fc
    .tuple(...framework.specialists.map(({ id, engagements }) => role(id, engagements)))
    .map(
      (roles) =>
        new Map(roles.filter((entry): entry is [string, Engagement] => entry[1] !== undefined)),
    );
}

const level = fc.constantFrom<RequiredLevel>(1, 2, 3, 4);

/** Any framework of the right shape, with areas of both kinds and roles of every kind. */
export const anyFramework: fc.Arbitrary<RuleFramework> = fc
  .record({ areas: fc.integer({ min: 1, max: 4 }), competences: fc.integer({ min: 1, max: 12 }) })
  .chain(({ areas, competences }) => {
    const areaIds = Array.from({ length: areas }, (_, n) => `omrade-${n}`);
    const ids = Array.from({ length: competences }, (_, n) => `kompetens-${n}`);
    return fc.record({
      areas: fc.tuple(
        ...areaIds.map((id) =>
          fc.record(
            {
              id: fc.constant(id),
              delegable: fc.boolean(),
              doesNotSpread: fc.constant('sprids inte'),
              moreIsAdvantage: fc.constant('mer är bättre'),
            },
            { requiredKeys: ['id', 'delegable'] },
          ),
        ),
      ),
      competences: fc.tuple(
        ...ids.map((id) =>
          fc
            .record({ area: fc.constantFrom(...areaIds), a: level, b: level })
            .map(({ area, a, b }) => ({
              id,
              area,
              baseline: a > b ? a : b,
              floor: a > b ? b : a,
            })),
        ),
      ),
      specialists: fc
        .array(
          fc.record({
            engagements: fc.constantFrom<readonly [Engagement, ...Engagement[]]>(
              ['employed', 'external'],
              ['external'],
              ['employed'],
            ),
            covers: fc.dictionary(fc.constantFrom(...ids), level, { maxKeys: 4 }),
            supports: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
          }),
          { maxLength: 8 },
        )
        .map((roles) => roles.map((role, n) => ({ id: `roll-${n}`, ...role }))),
      rules: fc.record(
        {
          externalFloor: level,
          supplierRaise: fc.record({
            competence: fc.constantFrom(...ids),
            externalPartnersAtLeast: fc.integer({ min: 1, max: 3 }),
            raiseBy: fc.integer({ min: 1, max: 2 }),
            max: level,
          }),
        },
        { requiredKeys: ['externalFloor'] },
      ),
    });
  });

/** A framework together with a staffing that its catalogue allows. */
export const frameworkAndStaffing = anyFramework.chain((framework) =>
  fc.record({ framework: fc.constant(framework), staffing: staffingOf(framework) }),
);
