import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requirements } from '../../../../src/domain/requirements.ts';
import { indexFramework } from '../../../../src/domain/rule-index.ts';
import { NOBODY } from '../../../../src/domain/staffing.ts';
import { reuseUnchanged } from '../../../../src/islands/shared/reuse-unchanged.ts';
import { staffingOf } from '../../../support/arbitraries.ts';
import { published } from '../../../support/framework.ts';

const index = indexFramework(published);

describe('requirements that are kept', () => {
  it('are everything when nothing changes, and nothing the first time', () => {
    const first = requirements(index, NOBODY);
    expect(reuseUnchanged(undefined, first)).toEqual(first);
    reuseUnchanged(first, requirements(index, NOBODY)).forEach((requirement, position) => {
      expect(requirement).toBe(first[position]);
    });
  });

  it('never hide that something changed, whatever the two companies', () => {
    fc.assert(
      fc.property(staffingOf(published), staffingOf(published), (one, other) => {
        const before = requirements(index, one);
        const after = requirements(index, other);
        const kept = reuseUnchanged(before, after);
        expect(kept).toEqual(after);
        kept.forEach((requirement, position) => {
          const same = JSON.stringify(before[position]) === JSON.stringify(after[position]);
          expect(requirement === before[position]).toBe(same);
        });
      }),
    );
  });
});
