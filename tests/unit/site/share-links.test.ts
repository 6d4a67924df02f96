import { expect, test } from 'vitest';
import { shareLinks } from '../../../src/site/share-links.ts';

const ADDRESS = 'https://exempel.se/~ab/min_guide/guide/kop-och-pris/';
const WAYS = [
  [0, 'mailto:', 'body'],
  [1, 'https://teams.microsoft.com/share', 'href'],
  [2, 'https://www.linkedin.com/sharing/share-offsite/', 'url'],
] as const;

test.each(WAYS)(
  'link %i leads to %s with the address, and a fragment where one is added',
  (at, to, key) => {
    const href = shareLinks(ADDRESS)[at]?.href ?? '';
    expect(href.split('?')[0]).toBe(to);
    expect([...new URL(href).searchParams]).toEqual([[key, ADDRESS]]);
    const fragment = encodeURIComponent('#har=webbyra,hr:extern');
    const { searchParams, hash } = new URL(href + fragment);
    expect([...searchParams]).toEqual([[key, `${ADDRESS}#har=webbyra,hr:extern`]]);
    expect(hash).toBe('');
  },
);
