import { expect, it } from 'vitest';
import { compareStaffings } from '../../../src/domain/compare.ts';
import type { Staffing } from '../../../src/domain/staffing.ts';

const before: Staffing = new Map([
  ['cto', 'employed'],
  ['hr', 'employed'],
]);

it('tells who has come, who has left and who is engaged in another way', () => {
  const after: Staffing = new Map([
    ['hr', 'external'],
    ['webbyra', 'external'],
  ]);
  expect(compareStaffings(before, after)).toEqual({
    added: ['webbyra'],
    removed: ['cto'],
    switched: ['hr'],
  });
});

it('finds nothing between a staffing and itself', () => {
  expect(compareStaffings(before, new Map(before))).toEqual({
    added: [],
    removed: [],
    switched: [],
  });
});
