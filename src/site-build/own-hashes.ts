import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './built-page.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const INLINE =
  /<(?:script|style)\b[^>]*>([^<]+(?:<(?!\/(?:script|style)>)[^<]*)*)<\/(?:script|style)>/g;
const HASH = / 'sha256-([^']+)'/g;

/** The hash that a policy knows an inline script or style by, without its algorithm. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * Leaves in each page's policy the hashes of what stands in that very page. The generator lists
 * what may stand in any page, and hashes are the one thing in a page that can't be compressed.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => changePages(fileURLToPath(dir), withOwnHashes),
    },
  };
}

/** The page with a policy that knows its own inline scripts and styles, and no others. */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, text = '']) => hashOf(text)));
  return html.replace(POLICY, (policy) =>
    policy.replace(HASH, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
