import { describe, expect, test } from 'vitest';
import { companyPart } from '../../../src/domain/company-part.ts';

describe('the part of a link that follows along to another page', () => {
  test.each([
    ['#har=hr,cto', 'har=hr,cto'],
    ['har=hr', 'har=hr'],
    ['#returer&har=hr', 'har=hr'],
    ['#returer', ''],
    ['#inte-har=hr', ''],
    ['#a#har=hr', ''],
    ['#har=hr&v=2', 'har=hr&v=2'],
    ['#returer&har=hr&v=2', 'har=hr&v=2'],
    ['#har=hr&v=2&returer', 'har=hr&v=2'],
    ['#har=hr&returer', 'har=hr'],
    ['#v=2', ''],
    ['', ''],
  ])('of %s is %s', (fragment, part) => {
    expect(companyPart(fragment)).toBe(part);
  });
});
