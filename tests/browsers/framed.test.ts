import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedCode } from '../../src/scripts/embed-code.ts';
import { releasedSite } from '../deploy/released-site.ts';
import { type Server, startCaddy } from '../deploy/servers.ts';
import { pageAt } from '../site/pages.ts';
import { onLoopback, type Running, serveHost } from '../support/frames.ts';
import { type Browser, chromium, firefox, until, webkit } from './engine.ts';

let place: Awaited<ReturnType<typeof releasedSite>>;
let server: Server;
let site: Running;

beforeAll(async () => {
  place = await releasedSite();
  server = await startCaddy(place.target);
  site = await serveUnderOwnName(server.origin);
});
afterAll(async () => {
  await site?.stop();
  await server?.stop();
  place?.[Symbol.dispose]();
});

/** The served site, which says of itself that it lives where it does here and not where it was built for. */
async function serveUnderOwnName(from: string): Promise<Running> {
  const [, builtFor = ''] =
    pageAt('/inbaddad/').html.match(/rel="canonical" href="(https?:\/\/[^/"]+)/) ?? [];
  const { port, stop } = await onLoopback(async (request, response) => {
    const answer = await fetch(from + request.url);
    const here = `http://${request.headers.host}`;
    for (const [name, value] of answer.headers) {
      if (!/^content-(?:encoding|length)$/.test(name)) {
        response.setHeader(name, value.replaceAll(builtFor, here));
      }
    }
    const body = Buffer.from(await answer.arrayBuffer());
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    response.end(isPage ? body.toString().replaceAll(builtFor, here) : body);
  });
  return { origin: `http://127.0.0.1:${port}`, stop };
}

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
  ['WebKit', webkit],
] as const)('%s', (_, start) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.stop());

  // A frame of another origin can't be looked into where it was refused. But a page that is shown
  // asks for its typeface and its scripts, and one that is refused asks for nothing: so the server
  // listens.
  test('refuses a page of any kind in the frame of another site', async () => {
    const kinds = [
      ...['', 'matris/', 'omraden/logistik/', 'guide/', 'rekrytera/', 'sok/', 'om/data/'],
    ];
    const asked: string[] = [];
    const policies = { refused: "frame-ancestors 'none'", allowed: 'frame-ancestors *' };
    const frame = (kind: string, path: string) =>
      `<iframe src="http://localhost:${port}/${kind}/${path}"></iframe>`;
    /** The site as the server sends it, once with its own policy and once with one that allows. */
    const between = await onLoopback(async (request, response) => {
      const [, kind = '', path = ''] = (request.url ?? '').match(/^\/(\w+)(\/.*)$/) ?? [];
      if (request.headers['sec-fetch-dest'] !== 'document') asked.push(`${kind} ${path}`);
      if (kind === 'outside') {
        response.setHeader('Content-Type', 'text/html');
        const refused = kinds.map((one) => frame('refused', one)).join('');
        response.end(`<!doctype html><title>ute</title>${refused}${frame('allowed', 'matris/')}`);
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
    const { port } = between;
    try {
      // By number, so that it is another origin than the frames'.
      await browser.open(`http://127.0.0.1:${port}/outside/`);
      await until(async () => asked.some((request) => request.startsWith('allowed /_astro')));
      await until(async () => kinds.every((path) => asked.includes(`refused /${path}`)));
      expect(asked.filter((request) => request.startsWith('refused /_astro'))).toEqual([]);
    } finally {
      await between.stop();
    }
  });

  for (const fit of [true, false]) {
    for (const confined of [true, false]) {
      const how = `${fit ? 'with' : 'without'} the script, ${confined ? 'in a sandbox' : 'in none'}`;
      test(`shows the matrix on another site ${how}`, async () => {
        const code = embedCode({
          address: `${site.origin}/inbaddad/logistik/`,
          script: `${site.origin}/data/inbaddad.js`,
          title: 'Kompetensmatrisen',
          fit,
          confined,
        });
        const html = `<!doctype html><html lang="sv"><title>Värd</title><body>${code}</body></html>`;
        const host = await serveHost(
          () => html,
          () => false,
        );
        try {
          await browser.open(host.origin);
          await until(() =>
            browser.inFrame(`document.querySelector('[data-matrix]')?.dataset.ready === 'true'`),
          );
          expect(await browser.inFrame('self.origin')).toBe(confined ? 'null' : site.origin);
          await browser.inFrame(
            `document.querySelector('input[type=checkbox][name=logistikansvarig]').click()`,
          );
          await until(() =>
            browser.inFrame(
              `document.querySelector('[data-competence=returer]').dataset.required === '1'`,
            ),
          );
          // Its own sheet and its typeface came, though to a sandbox they come from elsewhere.
          expect(
            await browser.inFrame(
              `getComputedStyle(document.querySelector('.requirement')).display`,
            ),
          ).toBe('grid');
          await until(() =>
            browser.inFrame(`[...document.fonts].some(({ status }) => status === 'loaded')`),
          );
          const height = () => browser.run<number>(`document.querySelector('iframe').clientHeight`);
          const content = () =>
            browser.inFrame<number>('document.body.getBoundingClientRect().height');
          if (fit) await until(async () => Math.abs((await height()) - (await content())) < 2);
          else expect(await height()).toBe(900);
        } finally {
          await host.stop();
        }
      });
    }
  }
});
