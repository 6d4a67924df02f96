import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachableLevels } from '../../../src/domain/reachable.ts';
import { requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import { frameworkAndStaffing } from '../../support/arbitraries.ts';
import { published } from '../../support/framework.ts';

describe('reachableLevels', () => {
  it('holds every level that any company gives any competence', () => {
    fc.assert(
      fc.property(frameworkAndStaffing, ({ framework, staffing }) => {
        const index = indexFramework(framework);
        requirements(index, staffing).forEach(({ required }, position) => {
          expect(reachableLevels(index, position)).toContain(required);
        });
      }),
    );
  });

  it.each([
    ['returer', [1, 2, 3]],
    ['leda-medarbetare', [3]],
    ['leverantorsstyrning', [3, 4]],
  ])('of %s are %j', (id, levels) => {
    const index = indexFramework(published);
    const position = index.positions.get(id) ?? -1;
    expect(reachableLevels(index, position)).toEqual(levels);
  });

  it('refuses a place where there is no competence', () => {
    expect(() => reachableLevels(indexFramework(published), 99)).toThrow(RangeError);
  });
});
