import { describe, expect, test } from 'vitest';
import { companyPart } from '../../../src/domain/company-part.ts';

describe('the part of a link that follows along to another page', () => {
  test.each([
    ['#har=hr,cto', 'har=hr,cto'],
    ['har=hr', 'har=hr'],
    ['#returer&har=hr', 'har=hr'],
    ['#returer', ''],
    ['#inte-har=hr', ''],
    ['#a#har=hr', 'a#har=hr'],
    ['#har-ni-en-byra', ''],
    ['#har&equals;hr', 'har&equals;hr'],
    ['#har=hr&v=2', 'har=hr&v=2'],
    ['#returer&har=hr&v=2', 'har=hr&v=2'],
    ['#har=hr&v=2&returer', 'har=hr&v=2&returer'],
    ['#har=hr&returer', 'har=hr&returer'],
    ['#v=2', ''],
    ['', ''],
    ['#q=har%3A+hr&har=cto', 'har=cto'],
    ['#utm_source=nyhetsbrev&ref=x', ''],
    ['#har%3Dhr%2Ccto', 'har%3Dhr%2Ccto'],
    ['#returer&amp;har=hr', 'returer&amp;har=hr'],
    ['#h&shy;ar=hr', 'h&shy;ar=hr'],
    ['#Har=hr&har=cto', 'Har=hr&har=cto'],
    ['#returer/har=hr', 'returer/har=hr'],
  ])('of %s is %s', (fragment, part) => {
    expect(companyPart(fragment)).toBe(part);
  });
});
