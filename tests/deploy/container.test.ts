import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Place } from '../../deploy/releases.ts';
import { ask } from './ask.ts';
import { releasedSite } from './released-site.ts';
import { type Server, startContainer, startNginx } from './servers.ts';

let place: Place & Disposable;
let container: Server;
let nginx: Server;

beforeAll(async () => {
  place = await releasedSite();
  // One after the other, so that each that has begun is stopped, whatever the next one does.
  container = await startContainer(place.target);
  nginx = await startNginx(place.target);
});
afterAll(async () => {
  await Promise.all([container?.stop(), nginx?.stop()]);
  place?.[Symbol.dispose]();
});

/** What differs from one answer to the next. */
const OWN = ['date', 'connection'];

test.each([
  '',
  'matris/',
  'inbaddad/',
  'data/matris.json',
  'guide/intervju/index.md',
  'finns-inte/',
  '_headers',
])('the container answers /%s as nginx does on a server of its own', async (path) => {
  const [inside, outside] = await Promise.all(
    [container, nginx].map(({ plain }) => ask(plain, place.base + path)),
  );
  expect(inside?.status).toBe(outside?.status);
  const headers = Object.entries(inside?.headers ?? {}).filter(([name]) => !OWN.includes(name));
  expect(headers.length).toBeGreaterThan(8);
  for (const [name, value] of headers)
    expect([name, outside?.headers[name]]).toEqual([name, value]);
  expect(inside?.headers['content-security-policy']).toContain("default-src 'none'");
});
