import { describe, expect, it } from 'vitest';
import {
  type PagePolicy,
  parsePolicy,
  sitePolicies,
} from '../../../../src/site-build/hosting/policy.ts';
import { policyOf } from '../../../../src/site-build/hosting/read-hosted.ts';
import { headersFile, redirectsFile } from '../../../../src/site-build/hosting/static-host.ts';

const page = (address: string, policy: string): PagePolicy => ({
  address,
  policy: parsePolicy(policy),
});
const ordinary = "default-src 'none'; script-src 'self'";
const pages = [
  page('/', `${ordinary} 'sha256-start='`),
  page('/404.html', ordinary),
  page('/guide/', ordinary),
  page('/guide/a/', `${ordinary} 'sha256-a='`),
  page('/sok/', `${ordinary} 'wasm-unsafe-eval'`),
  page('/om/', ordinary),
  page('/om/prov/', `${ordinary} 'wasm-unsafe-eval'`),
  page('/inbaddad/', ordinary),
];

/** The rules of the file, as path and headers. */
function rulesOf(base: string): Map<string, string[]> {
  const text = headersFile(
    sitePolicies(pages),
    pages.map(({ address }) => address),
    base,
  );
  return new Map(
    text.split('\n\n').map((rule) => {
      const [path = '', ...lines] = rule.trim().split('\n');
      return [path, lines.map((line) => line.trim())];
    }),
  );
}

/** What a host that adds up all matching rules sends for a path. */
function sent(path: string, name: string, base = '/'): string[] {
  return [...rulesOf(base)]
    .filter(([rule]) => {
      if (rule.endsWith('*')) return path.startsWith(rule.slice(0, -1));
      const [folder, file] = rule.split(':');
      if (file === undefined) return rule === path;
      // What a placeholder stands for holds no slash.
      return path.startsWith(folder ?? '') && !path.slice(folder?.length).includes('/');
    })
    .flatMap(([, lines]) => lines)
    .filter((line) => line.startsWith(`${name}: `))
    .map((line) => line.slice(name.length + 2));
}

describe('_headers', () => {
  it('sends each page one policy, with the hashes of all pages of its kind', () => {
    for (const { address } of pages) {
      expect(sent(address, 'Content-Security-Policy'), address).toHaveLength(1);
      expect(sent(address, 'Cache-Control'), address).toEqual(['no-cache']);
      expect(sent(address, 'X-Content-Type-Options'), address).toEqual(['nosniff']);
    }
    expect(sent('/guide/a/', 'Content-Security-Policy')).toEqual([
      `${ordinary} 'sha256-start=' 'sha256-a='; frame-ancestors 'none'`,
    ]);
  });

  it('lets WebAssembly run only where the page itself does, also inside a folder of others', () => {
    const wasm = pages.filter(({ address }) =>
      sent(address, 'Content-Security-Policy').join().includes('wasm'),
    );
    expect(wasm.map(({ address }) => address)).toEqual(['/sok/', '/om/prov/']);
  });

  it('lets others frame only what is made for it', () => {
    for (const { address } of pages) {
      const framed = sent(address, 'Content-Security-Policy').join().includes('frame-ancestors *');
      expect(framed, address).toBe(address === '/inbaddad/');
    }
    expect(sent('/inbaddad/', 'Cross-Origin-Resource-Policy')).toEqual(['cross-origin']);
    expect(sent('/om/', 'Cross-Origin-Resource-Policy')).toEqual(['same-origin']);
  });

  it('keeps hashed files for a year and lets frames without an origin fetch them', () => {
    expect(sent('/guide/_astro/x.js', 'Cache-Control', '/guide/')).toEqual([
      'public, max-age=31536000, immutable',
    ]);
    expect(sent('/_astro/x.js', 'Access-Control-Allow-Origin')).toEqual(['*']);
    expect(sent('/data/matris.json', 'Access-Control-Allow-Origin')).toEqual(['*']);
    expect(sent('/om/', 'Access-Control-Allow-Origin')).toEqual([]);
  });

  it('gives nothing to a path that leads out of a folder, and lets nobody frame it', () => {
    for (const way of ['inbaddad/..%2f', '_astro/..%2f', 'data/%2e%2e%2f', 'x/..%2f']) {
      const path = `/${way}rekrytera/kandidater/`;
      expect(sent(path, 'Content-Security-Policy').join(), path).not.toContain('frame-ancestors *');
      expect(sent(path, 'X-Frame-Options'), path).toEqual(['DENY']);
      expect(sent(path, 'Cache-Control').join(), path).not.toContain('immutable');
      expect(sent(path, 'Access-Control-Allow-Origin'), path).toEqual([]);
    }
  });

  it('stays within the hundred rules that Cloudflare Pages reads', () => {
    expect(rulesOf('/').size).toBeLessThan(100);
  });
});

it('writes a path that has moved below the base', () => {
  expect(redirectsFile([{ from: '/gammal/', to: '/matris/' }], '/guide/')).toBe(
    '/guide/gammal/ /guide/matris/ 301\n',
  );
});

it('refuses a page without a policy, by its address', () => {
  expect(() => policyOf('/om/', '<p>')).toThrow('/om/ saknar sin policy');
});
