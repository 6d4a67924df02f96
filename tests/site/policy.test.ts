import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Policy, parsePolicy } from '../../src/site-build/hosting/policy.ts';
import { pages } from './pages.ts';

/** The policy of a page, as directive and sources. */
function policyOf(html: string): Policy {
  const [, content = ''] =
    html.match(/<meta http-equiv="content-security-policy" content="([^"]*)"/) ?? [];
  return parsePolicy(content);
}

const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page that may stand in a sandbox names its site, which isn't `'self'` to every engine there. */
function ownAddress(address: string, html: string): string[] {
  const [, site = ''] = html.match(/rel="canonical" href="(https?:\/\/[^/"]+)/) ?? [];
  return address.startsWith('/inbaddad/') ? [site] : [];
}

/** The one page that runs the search engine, which is WebAssembly. */
const ENGINE = { page: '/sok/', source: "'wasm-unsafe-eval'" };

describe.each(pages)('the policy of $address', ({ html, address }) => {
  const policy = policyOf(html);

  test('allows nothing but what is listed', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(["'none'"]);
    for (const [directive, sources] of policy) {
      const engine = address === ENGINE.page && directive === 'script-src' ? [ENGINE.source] : [];
      const allowed = [...engine, ...ownAddress(address, html)];
      const others = sources.filter((source) => !allowed.includes(source));
      expect(others.join(' '), directive).not.toMatch(/unsafe|https?:|data:|\*/);
    }
    expect(policy.get('script-src')).toContain("'self'");
  });

  test('knows every inline script and style by its hash', () => {
    const inline = (element: string) =>
      [
        ...html.matchAll(
          new RegExp(`<${element}(?![^>]*\\ssrc=)([^>]*)>([\\s\\S]*?)</${element}>`, 'g'),
        ),
      ]
        .filter(([, attributes = '']) => !attributes.includes('application/ld+json'))
        .map(([, , text = '']) => text);
    for (const script of inline('script')) {
      expect(policy.get('script-src')).toContain(hashed(script));
    }
    for (const style of inline('style')) expect(policy.get('style-src')).toContain(hashed(style));
  });

  test('meets no style attribute and no handler in the markup', () => {
    const markup = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
    expect(markup).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/);
  });
});
