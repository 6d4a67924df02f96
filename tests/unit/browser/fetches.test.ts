import { afterEach, expect, it, vi } from 'vitest';
import { onFetchFailed } from '../../../src/browser/fetches.ts';

const missed: string[] = [];
const real = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', real);
onFetchFailed((address) => missed.push(address));

afterEach(() => {
  missed.length = 0;
});

it('tells of what the network refused, and refuses it all the same', async () => {
  real.mockRejectedValueOnce(new TypeError('lost'));
  await expect(fetch('/pagefind/x.pf_meta')).rejects.toThrow('lost');
  expect(missed).toEqual(['/pagefind/x.pf_meta']);
});

it('tells of what the server hasn’t, and gives its answer all the same', async () => {
  real.mockResolvedValueOnce(new Response('gone', { status: 404 }));
  const answer = await fetch(new URL('https://exempel.se/pagefind/x'));
  expect(await answer.text()).toBe('gone');
  expect(missed).toEqual(['https://exempel.se/pagefind/x']);
});

it('says nothing of what came, and passes everything on once', async () => {
  real.mockClear();
  real.mockResolvedValueOnce(new Response('here'));
  onFetchFailed(() => undefined);
  const request = new Request('https://exempel.se/');
  await fetch(request, { cache: 'no-store' });
  expect(real.mock.calls).toEqual([[request, { cache: 'no-store' }]]);
  expect(missed).toEqual([]);
});
