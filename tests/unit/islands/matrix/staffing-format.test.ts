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
  ['the same role twice', 'har=hr,hr'],
  ['in capitals', 'har=HR'],
  ['a form that the role can’t have', 'har=webbyra:anstalld'],
  ['two forms of one role', 'har=cto:extern,cto'],
  ['a form that is empty', 'har=hr:'],
  ['a version that is no number', 'har=hr&v=abc'],
  ['more than we write', 'har=hr&x=1'],
  ['two lists', 'har=hr&har=cto'],
  ['a fragment', '#har=hr'],
  ['a fragment with a section', 'returer&har=hr'],
  ['encoded', 'har=hr%2Ccto'],
  ['parted by other signs', 'har=hr;cto'],
  ['begun by a space', ' har=hr'],
  ['begun by a mark of order', '\ufeffhar=hr'],
  ['ended by a line', 'har=hr\n'],
  ['ended by a zero', 'har=hr\0'],
  ['a list with a hole', 'har=hr,,cto'],
  ['a list with nothing in it', 'har='],
  ['a key alone', 'har'],
  ['a role alone', 'hr'],
  ['what every object has', 'har=__proto__'],
  ['JSON of nothing', 'null'],
])('takes a text that is %s for none of ours', (_, text) => {
  expect(format.read(text)).toBeUndefined();
});

it('reads the roles that are still there', () => {
  expect([...(format.read('har=kanslichef,hr') ?? [])]).toEqual([['hr', 'employed']]);
});
