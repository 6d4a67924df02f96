import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatPolicy, framedBy, parsePolicy } from '../../src/site-build/hosting/policy.ts';
import { type Page, pages } from '../site/pages.ts';
import { type Answer, ask } from './ask.ts';
import { releasedSite } from './released-site.ts';
import { type Server, startCaddy, startNginx } from './servers.ts';
import { dist } from './site.ts';

const base = process.env['BASE_PATH'] ?? '/';
const asset = (ending: string) =>
  `_astro/${readdirSync(join(dist, '_astro'), { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith(ending))}`;
const moved = pages.find(({ html }) => html.includes('http-equiv="refresh"'))?.address ?? '';
const shownPages = pages.filter(({ address }) => address !== moved);

/** What every response has to say, whatever it is. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'strict-transport-security': 'max-age=63072000',
  'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors/),
};
const PAGE = { 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'same-origin' };
const SHARED = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
const HASHED = { ...SHARED, 'cache-control': 'public, max-age=31536000, immutable' };
const ERROR = { 'cache-control': 'no-store' };

/** For good: 301, or 308, which Caddy says of a folder. */
const MOVED = /^30[18]$/;

const KINDS: readonly [
  what: string,
  path: string,
  status: number | RegExp,
  headers: Record<string, unknown>,
][] = [
  ['a page', 'matris/', 200, { ...PAGE, 'content-type': 'text/html; charset=utf-8' }],
  ['the page for what is missing', '404.html', 200, PAGE],
  ['a script', asset('.js'), 200, { ...HASHED, 'content-type': /javascript/ }],
  ['the typeface', asset('.woff2'), 200, { ...HASHED, 'content-type': /^font\/woff2/ }],
  ['a copy', 'matris/index.md', 200, { ...PAGE, 'content-type': 'text/markdown; charset=utf-8' }],
  ['the map', 'sitemap-0.xml', 200, { ...PAGE, 'content-type': /xml/ }],
  ['a feed', 'guide/flode.xml', 200, { ...PAGE, 'content-type': /xml/ }],
  ['text', 'llms.txt', 200, { ...PAGE, 'content-type': /^text\/plain; charset=utf-8/i }],
  ['the icon', 'favicon.svg', 200, { ...PAGE, 'content-type': /^image\/svg\+xml/ }],
  ['a missing page', 'finns-inte/', 404, { ...ERROR, 'content-type': /^text\/html/ }],
  ['a missing script', '_astro/finns-inte.js', 404, ERROR],
  ['a hidden file', '.git/config', 404, ERROR],
  ['the rules of another host', '_headers', 404, ERROR],
  ['a page in the frame of others that is missing', 'inbaddad/finns-inte/', 404, ERROR],
  ['a folder without its last slash', 'guide', MOVED, { location: `${base}guide/` }],
  ['a page that has moved', moved.slice(1), 301, { location: `${base}matris/` }],
  ['the same without its last slash', moved.slice(1, -1), 301, { location: `${base}matris/` }],
];

/** Ways to a page of our own through each folder that has rules of its own, none of them clean. */
const UNCLEAN = ['inbaddad/', 'inbaddad/logistik/', '_astro/', '_astro/fonts/', 'data/', 'sok/']
  .flatMap((folder) => {
    const up = folder.split('/').length - 1;
    return [
      ...['..%2f', '%2e%2e/', '.%2e%2F', '../'].map((step) => folder + step.repeat(up)),
      `${folder}./${'x/../'}${'../'.repeat(up)}`,
    ];
  })
  .map((way) => `${way}rekrytera/kandidater/`);

/** Other spellings of addresses with rules of their own: what is sent decides, or nothing is. */
const SPELT = [
  ...[
    'inbaddad%2flogistik/',
    '%69nbaddad/logistik/',
    '/inbaddad/logistik/',
    './inbaddad/logistik/',
  ],
  ...['inbaddad/logistik/%2e', 'inbaddad/logistik/.', 'inbaddad/logistik/..'],
  ...['inbaddad/logistik/index.html', 'inbaddad/logistik/index.html/', 'inbaddad/logistik/#/../'],
  ...['inbaddad/logistik/index.html/..', 'INBADDAD/logistik/', 'inbaddad/logistik/?/../matris/'],
  ...['inbaddad/%2e%2e%2frekrytera/', 'inbaddad//../rekrytera/', 'inbaddad/%2f../rekrytera/'],
  ...['inbaddad/..;/rekrytera/', 'inbaddad/..\\rekrytera/', 'inbaddad/%c0%ae%c0%ae/rekrytera/'],
  ...['inbaddad/%ef%bc%8e%ef%bc%8e/rekrytera/', 'inbaddad;/rekrytera/', 'matris/?x=/../inbaddad/'],
  ...[asset('.js').replace('_', '%5f'), asset('.js').replace('/', '%2F'), `${asset('.js')}/`],
  ...[asset('.js').replace('/', '/./'), asset('.js').toUpperCase(), `${asset('.js')}.br`],
  ...['_astro/', '_astro/..%2fmatris/', '_astro%2f..%2fmatris/', '%5Fastro/../matris/'],
  ...['data/', 'data/matris.json', '%64ata/matris.json', 'data/matris.json/', 'data/..%2fmatris/'],
  ...['sok/index.html', '%73ok/', 'sok/..%2fmatris/', 'sok%2f', 'pagefind/', 'pagefind/../matris/'],
  ...['matris/index.html.br', 'matris/index.html.gz', 'matris/index.html.zst', 'matris%2f'],
  ...['404.html/', '404', '_headers/', '%5fheaders', '%2eenv', 'x/%2egit/config', '.well-known/x'],
  ...['/guide', '%2fguide', 'guide//', 'guide%2f%2f', 'guide%0d%0aX-Test:%201'],
  ...['/exempel.se/%2e%2e/guide', '%5cexempel.se/../guide', '%2fexempel.se/..%2fguide'],
  ...['guide?x=%0d%0aX-Test:%201', '%F0%9F%9A%80/', '%FF/', '%0a', '*', '~root', 'matris%20'],
];

/** Addresses that no page has, and that a file system may refuse. */
const IMPOSSIBLE = [
  '%00',
  'matris/%00',
  'inbaddad/%00/',
  `${'a'.repeat(300)}/`,
  'a'.repeat(5_000),
  'a/'.repeat(3_000),
  // Fewer letters than a file's name may have, but more bytes.
  `${'%C3%A5'.repeat(130)}/`,
  'inbaddad/..%5crekrytera/',
  '_astro/..%252fmatris/',
];

const UNPACK = {
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
  gzip: gunzipSync,
} as const;

function matches(answer: Answer, headers: Record<string, unknown>): void {
  for (const [name, wanted] of Object.entries(headers)) {
    const got = answer.headers[name];
    if (wanted instanceof RegExp) expect(got, name).toMatch(wanted);
    else expect(got, name).toEqual(wanted);
  }
}

describe.each([
  ['nginx', startNginx, ['br', 'gzip']],
  ['Caddy', startCaddy, ['br', 'zstd', 'gzip']],
] as const)('%s with the shipped configuration', (_name, start, encodings) => {
  let server: Server;
  let place: Awaited<ReturnType<typeof releasedSite>>;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask(server.origin, base + path, headers, method);
  const pageOf = ({ address }: Page) => get(address.slice(1));

  beforeAll(async () => {
    place = await releasedSite();
    server = await start(place.target);
  });
  afterAll(async () => {
    await server?.stop();
    place?.[Symbol.dispose]();
  });

  test.each(KINDS)(
    'answers for %s (%s) with %s and its headers',
    async (_, path, status, headers) => {
      const answer = await get(path);
      if (typeof status === 'number') expect(answer.status).toBe(status);
      else expect(String(answer.status)).toMatch(status);
      matches(answer, { ...ALWAYS, ...headers });
      expect(answer.headers['server'] ?? '').not.toMatch(/\d/);
    },
  );

  test.each(UNCLEAN)(
    'decides on the cleaned path of %s, or knows of no such page',
    async (path) => {
      const answer = await get(path);
      const policy = parsePolicy(String(answer.headers['content-security-policy']));
      expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
      expect(formatPolicy(policy)).not.toContain("'wasm-unsafe-eval'");
      expect([200, 404]).toContain(answer.status);
      matches(answer, { ...ALWAYS, ...(answer.status === 404 ? ERROR : PAGE) });
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
      if (answer.status === 200)
        expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  test.each(SPELT)('says with %s only what belongs to what it sends', async (path) => {
    const { status, headers, raw, body } = await get(path);
    const html = body.toString();
    const page = pages.find((one) => one.html === html);
    const isFramed = status === 200 && page?.address.startsWith('/inbaddad/') === true;
    const isHashed = status === 200 && body.equals(readFileSync(join(dist, asset('.js'))));
    const isData = status === 200 && body.equals(readFileSync(join(dist, 'data/matris.json')));
    const policy = String(headers['content-security-policy']);
    expect([200, 301, 308, 404]).toContain(status);
    matches({ status, headers, raw, body }, ALWAYS);
    expect(raw.map((name) => name.toLowerCase())).toEqual([
      ...new Set(raw.map((name) => name.toLowerCase())),
    ]);
    const who = isFramed ? 'frame-ancestors *' : "frame-ancestors 'none'";
    expect(policy).toContain(who);
    expect(policy.includes("'wasm-unsafe-eval'")).toBe(status === 200 && page?.address === '/sok/');
    expect(headers['access-control-allow-origin']).toBe(isHashed || isData ? '*' : undefined);
    expect(headers['cross-origin-resource-policy']).toBe(
      isFramed || isHashed || isData ? 'cross-origin' : 'same-origin',
    );
    expect(headers['cache-control']).toBe(
      status === 404 ? 'no-store' : isHashed ? HASHED['cache-control'] : 'no-cache',
    );
    // It says what it is, and never leads to another site.
    if (status === 200) expect(headers['content-type']).toMatch(/html|javascript|json/);
    if (status === 404)
      expect(html).toBe(pages.find(({ address }) => address === '/404.html')?.html);
    if (status > 300 && status < 400) expect(headers['location']).toMatch(/^\/(?![/\\])/);
    expect(headers['x-test']).toBeUndefined();
  });

  test.each(IMPOSSIBLE)('knows of no page at %s', async (path) => {
    const answer = await get(path);
    expect([400, 404, 414]).toContain(answer.status);
    matches(answer, { ...ALWAYS, ...ERROR });
  });

  test.each([
    ['guide', 'guide/'],
    ['guide/kravprofil', 'guide/kravprofil/'],
    [moved.slice(1), 'matris/'],
    [moved.slice(1, -1), 'matris/'],
  ])('keeps what is asked when %s leads on to %s', async (from, to) => {
    for (const query of ['?utm_source=x&y=2', '']) {
      expect((await get(from + query)).headers['location']).toBe(base + to + query);
    }
  });

  test('sends a page whole to who asks for a part of it, with each header once', async () => {
    for (const range of ['bytes=0-10', 'bytes=999999999-']) {
      const { status, raw, body } = await get('matris/', { range });
      expect(status).toBe(200);
      expect(body.length).toBeGreaterThan(10_000);
      expect(raw).toEqual([...new Set(raw)]);
    }
  });

  test('sends every page whole, with its own policy and who may frame it', async () => {
    for (const page of shownPages) {
      const { status, headers, body } = await pageOf(page);
      expect(status, page.address).toBe(200);
      expect(body.toString() === page.html, page.address).toBe(true);
      const [, own = ''] = page.html.match(/content-security-policy" content="([^"]*)"/) ?? [];
      const who = page.address.startsWith('/inbaddad/') ? '*' : "'none'";
      const said = parsePolicy(String(headers['content-security-policy']));
      for (const [directive, sources] of framedBy(parsePolicy(own), who)) {
        expect(said.get(directive), `${page.address} ${directive}`).toEqual(
          expect.arrayContaining([...sources]),
        );
      }
      // Hashes of other pages may come along, but nothing else.
      const others = [...said].flatMap(([name, sources]) =>
        sources.filter((source) => !parsePolicy(own).get(name)?.includes(source)),
      );
      expect(others.filter((source) => !source.startsWith("'sha256-"))).toEqual([who]);
    }
  });

  test('lets others frame what is made for it, and nothing else', async () => {
    const policy = async (path: string) =>
      parsePolicy(String((await get(path)).headers['content-security-policy']));
    expect((await policy('matris/')).get('frame-ancestors')).toEqual(["'none'"]);
    expect((await policy('finns-inte/')).get('frame-ancestors')).toEqual(["'none'"]);
    expect(formatPolicy(await policy('sok/'))).toContain("'wasm-unsafe-eval'");
    expect(formatPolicy(await policy('matris/'))).not.toContain("'wasm-unsafe-eval'");
  });

  test('sends a missing page the page that helps on', async () => {
    const { body } = await get('finns-inte/');
    expect(body.toString()).toBe(pages.find(({ address }) => address === '/404.html')?.html);
  });

  test.each(encodings)(
    'sends what was made in advance to a browser that takes %s',
    async (encoding) => {
      for (const path of ['matris/', asset('.js'), 'matris/index.md']) {
        const { headers, body } = await get(path, { 'accept-encoding': encoding });
        expect(headers['content-encoding'], path).toBe(encoding);
        expect(headers['vary'], path).toMatch(/accept-encoding/i);
        const file = path.endsWith('/') ? `${path}index.html` : path;
        expect(UNPACK[encoding](body).equals(readFileSync(join(dist, file))), path).toBe(true);
        const ending = { br: 'br', zstd: 'zst', gzip: 'gz' }[encoding];
        const made = join(place.target, 'current/site', base, `${file}.${ending}`);
        expect(body.equals(readFileSync(made)), path).toBe(true);
      }
    },
  );

  test('sends plain text to a browser that takes nothing else', async () => {
    const { headers } = await get('matris/', { 'accept-encoding': 'identity' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('answers that nothing has changed, with a check value of its own', async () => {
    const { headers } = await get('matris/');
    const again = await get('matris/', { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers['cache-control']).toBe('no-cache');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'takes nothing in by %s, and says what it does take',
    async (method) => {
      for (const path of ['matris/', asset('.js'), 'inbaddad/logistik/', 'data/matris.json']) {
        const answer = await get(path, {}, method);
        expect(answer.status, path).toBe(405);
        matches(answer, { ...ALWAYS, ...ERROR, allow: 'GET, HEAD' });
      }
    },
  );

  test.each([
    [{ range: 'bytes=0-1,5-6' }, 200],
    [{ 'if-range': 'x', range: 'bytes=0-1' }, 200],
    [{ 'if-none-match': '*' }, 304],
    [{ 'accept-encoding': 'br;q=0, gzip;q=0, zstd;q=0' }, 200],
    [{ 'accept-encoding': 'identity;q=0' }, 200],
    [{ 'x-forwarded-host': 'exempel.se', 'x-original-url': '/inbaddad/' }, 200],
    [{ 'x-rewrite-url': '/inbaddad/logistik/', 'x-forwarded-prefix': '/inbaddad' }, 200],
  ])('answers for a page in the same way whatever is said beside it: %o', async (said, status) => {
    const answer = await get('matris/', said);
    expect(answer.status).toBe(status);
    matches(answer, { ...ALWAYS, ...PAGE });
    const missing = await get('finns-inte/', said);
    expect(missing.status).toBe(404);
    matches(missing, { ...ALWAYS, ...ERROR });
  });
});
