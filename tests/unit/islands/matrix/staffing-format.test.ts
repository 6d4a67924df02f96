import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { matrixFramework } from '../../../../src/islands/matrix/props.ts';
import { staffingFormat } from '../../../../src/islands/matrix/staffing-format.ts';
import { staffingOf } from '../../../support/arbitraries.ts';
import { published } from '../../../support/framework.ts';

const format = staffingFormat(matrixFramework(published));

it('reads every staffing as it was written, also nobody', () => {
  fc.assert(
    fc.property(staffingOf(published), (staffing) => {
      expect(format.read(format.write(staffing) ?? 'nothing')).toEqual(staffing);
    }),
  );
});

test.each([
  ['corrupt', '{"not": "ours"'],
  ['from another version', 'v0;logistikansvarig'],
  ['full of roles that are gone', 'har=kanslichef,faxansvarig'],
  ['no link at all', '{{{'],
  ['a single role that is gone', 'har=kanslichef'],
  ['endless', 'x'.repeat(100_000)],
])('takes a text that is %s for none of ours', (_, text) => {
  expect(format.read(text)).toBeUndefined();
});

it('reads the roles that are still there', () => {
  expect([...(format.read('har=kanslichef,hr') ?? [])]).toEqual([['hr', 'employed']]);
});
