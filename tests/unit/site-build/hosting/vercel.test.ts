import { describe, expect, test } from 'vitest';
import { CACHING, COMMON } from '../../../../src/site-build/hosting/headers.ts';
import { parsePolicy, sitePolicies } from '../../../../src/site-build/hosting/policy.ts';
import { vercelConfig } from '../../../../src/site-build/hosting/vercel.ts';

const ordinary = "default-src 'none'; script-src 'self'";
const policies = sitePolicies(
  [
    ['/', `${ordinary} 'sha256-start='`],
    ['/404.html', ordinary],
    ['/guide/', ordinary],
    ['/sok/', `${ordinary} 'wasm-unsafe-eval'`],
    ['/inbaddad/', ordinary],
  ].map(([address = '', policy = '']) => ({ address, policy: parsePolicy(policy) })),
);
const moved = [{ from: '/gammal/', to: '/guide/' }];

/** The routes as Vercel reads them: those that match add up, until one ends the reading. */
function answer(path: string, base = '/') {
  const headers: Record<string, string> = {};
  let isFile = false;
  for (const route of vercelConfig(policies, moved, base).routes) {
    if ('handle' in route) {
      isFile = /^\/(?:guide\/)?(?:|guide\/|sok\/|inbaddad\/(?:\w+\/)?|_astro\/.*|data\/.*)$/.test(
        path,
      );
      if (isFile) return { status: 200, headers };
      continue;
    }
    if (!new RegExp(`^${route.src}$`).test(path)) continue;
    Object.assign(headers, route.headers);
    if (route.continue !== true) return { status: route.status, headers, dest: route.dest };
  }
  return { status: undefined, headers };
}

describe('what Vercel is told', () => {
  test('each page has its policy and every common header', () => {
    const { headers } = answer('/guide/');
    expect(headers).toMatchObject({ ...COMMON, 'Cache-Control': CACHING.page });
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(headers['Content-Security-Policy']).not.toContain('wasm');
    for (const path of ['/sok/', '/sok/index.html']) {
      expect(answer(path).headers['Content-Security-Policy'], path).toContain('wasm-unsafe-eval');
    }
  });

  test('only what is made for frames may be framed, and only what is shared may be fetched', () => {
    for (const path of ['/inbaddad/', '/inbaddad/logistik/']) {
      expect(answer(path).headers['Content-Security-Policy'], path).toContain('frame-ancestors *');
    }
    expect(answer('/_astro/x.B1-_.js').headers['Cache-Control']).toBe(CACHING.hashed);
    expect(answer('/data/kompetenser/returer.json').headers).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': CACHING.page,
    });
    expect(answer('/guide/').headers).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  test.each([
    'inbaddad/..%2f',
    'inbaddad/../',
    '_astro/..%2f',
    '_astro/../',
    'data/%2e%2e/',
    'data/..',
  ])('a path that leads out of a folder by %s is given nothing of it', (way) => {
    const { headers } = answer(`/${way}rekrytera/`);
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(headers).not.toHaveProperty('Access-Control-Allow-Origin');
    expect(headers['Cache-Control']).not.toBe(CACHING.hashed);
  });

  test('a path that has moved leads on below the base, with or without its last slash', () => {
    for (const path of ['/guide/gammal/', '/guide/gammal']) {
      const { status, headers } = answer(path, '/guide/');
      expect([status, headers['Location']], path).toEqual([301, '/guide/guide/']);
    }
  });

  test('a page that isn’t there is never kept', () => {
    const { status, headers, dest } = answer('/finns-inte/', '/guide/');
    expect([status, dest]).toEqual([404, '/guide/404.html']);
    expect(headers['Cache-Control']).toBe(CACHING.error);
    expect(headers).toMatchObject(COMMON);
  });
});
