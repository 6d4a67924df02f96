import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { releasedSite } from '../deploy/released-site.ts';
import { startCaddy } from '../deploy/servers.ts';
import { chromium, firefox, until, webkit } from './engine.ts';

// A frame of another origin can't be looked into, refused or not. But a page that is shown asks for
// its typeface and its sheet, and one that is refused asks for nothing: so the server listens.
test.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
  ['WebKit', webkit],
] as const)('%s refuses a page in the frame of another site', async (_name, start) => {
  using place = await releasedSite();
  const server = await startCaddy(place.target);
  const asked: string[] = [];
  const policies = { refused: "frame-ancestors 'none'", allowed: 'frame-ancestors *' };
  /** The site as the server sends it, once with its own policy and once with one that allows. */
  const between = createServer(async (request, response) => {
    const [, kind = '', path = ''] = (request.url ?? '').match(/^\/(\w+)(\/.*)$/) ?? [];
    if (request.headers['sec-fetch-dest'] !== 'document') asked.push(`${kind} ${path}`);
    if (kind === 'outside') {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><title>ute</title>
        <iframe src="http://localhost:${port}/refused/matris/"></iframe>
        <iframe src="http://localhost:${port}/allowed/matris/"></iframe>`);
      return;
    }
    const answer = await fetch(server.origin + path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(policies.refused);
    response.setHeader('Content-Type', answer.headers.get('content-type') ?? '');
    response.setHeader(
      'Content-Security-Policy',
      kind === 'refused' ? policy : policy.replace(policies.refused, policies.allowed),
    );
    const text = await answer.text();
    response.end(text.replaceAll(/(href|src)="\/_astro/g, `$1="/${kind}/_astro`));
  });
  await new Promise<void>((resolve) => between.listen(0, resolve));
  const { port } = between.address() as AddressInfo;
  const browser = await start();
  try {
    // By number, so that it is another origin than the frames'.
    await browser.open(`http://127.0.0.1:${port}/outside/`);
    await until(async () => asked.some((request) => request.startsWith('allowed /_astro')));
    expect(asked.some((request) => request.startsWith('refused /matris'))).toBe(true);
    expect(asked.filter((request) => request.startsWith('refused /_astro'))).toEqual([]);
  } finally {
    await browser.stop();
    between.closeAllConnections();
    between.close();
    await server.stop();
  }
});
