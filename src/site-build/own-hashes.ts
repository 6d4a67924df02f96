import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './built-page.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const INLINE =
  /<(script|style)\b[^>]*>([^<]+(?:<(?!\/(?:script|style)>)[^<]*)*)<\/(?:script|style)>/g;
const HASH = / 'sha256-([^']+)'/g;
const STYLE_SOURCES = /style-src [^;"]*/;

/** The hash that a policy knows an inline script or style by, without its algorithm. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * Leaves in each page's policy the hashes of what stands in that very page. The generator lists
 * what may stand in any page, and hashes are the one thing in a page that can't be compressed. The
 * sheets that an article's tags bring along it forgets, so those are added.
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
  const inline = [...html.matchAll(INLINE)].map(([, kind, text = '']) => ({
    kind,
    hash: hashOf(text),
  }));
  const own = new Set(inline.map(({ hash }) => hash));
  return html.replace(POLICY, (policy) => {
    const sheets = inline.filter(({ kind, hash }) => kind === 'style' && !policy.includes(hash));
    const forgotten = new Set(sheets.map(({ hash }) => `'sha256-${hash}'`));
    return policy
      .replace(HASH, (source, hash: string) => (own.has(hash) ? source : ''))
      .replace(STYLE_SOURCES, (known) => [known, ...forgotten].join(' '));
  });
}
