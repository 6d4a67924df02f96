import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../../src/site-build/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (sources: readonly string[]) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${sources.map((source) => ` ${source}`).join('')};">` +
  '<style>p{color:red}</style><script type="module">a<b</script><script src="/x.js"></script>';

test('keeps the hashes of what stands in the page and drops the rest', () => {
  const own = [hash('p{color:red}'), hash('a<b')];
  expect(withOwnHashes(page([hash('elsewhere'), ...own, hash('')]))).toBe(page(own));
});

test('leaves a page without a policy as it is', () => {
  const html = '<style>p{color:red}</style>';
  expect(withOwnHashes(html)).toBe(html);
});

test('adds a sheet that the policy has forgotten, and no script', () => {
  const policy = (sources: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self'${sources};">` +
    '<style>p{color:red}</style><script>a<b</script>';
  expect(withOwnHashes(policy(''))).toBe(policy(` ${hash('p{color:red}')}`));
});
