import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../../src/site-build/own-hashes.ts';
import { pageOf } from './page-of.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = pageOf(
  '<style>p{color:red}</style><script type="module">a<b&amp;</script><script src="/x.js"></script>',
);
const policy = (...sources: readonly string[]) =>
  ["script-src 'self'", ...sources, "; style-src 'self'"].join(' ');

test('a policy keeps the hashes of what stands in the page and drops the rest', () => {
  const own = [hash('p{color:red}'), hash('a<b&amp;')];
  expect(withOwnHashes(policy(hash('elsewhere'), ...own, hash('')), page)).toBe(policy(...own));
});

test('a policy is told of a sheet that it has forgotten, and of no script', () => {
  expect(withOwnHashes(policy(), page)).toBe(`${policy()} ${hash('p{color:red}')}`);
});
