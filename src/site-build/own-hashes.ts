import { createHash } from 'node:crypto';
import { toString as textIn } from 'hast-util-to-string';
import type { Page } from './page.ts';

const HASH = / 'sha256-([^']+)'/g;
const STYLE_SOURCES = /style-src [^;"]*/;

/** The hash that a policy knows an inline script or style by, without its algorithm. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * A policy with the hashes of what stands in its own page, and no others. The generator lists what
 * may stand in any page, and hashes are the one thing in a page that can't be compressed; the
 * sheets that an article's tags bring along it forgets, so those are added.
 */
export function withOwnHashes(policy: string, { elements }: Page): string {
  const inline = elements.filter(({ tagName }) => /^(?:script|style)$/.test(tagName));
  const hashes = inline
    .map((element) => ({ kind: element.tagName, text: textIn(element) }))
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => ({ kind, hash: hashOf(text) }));
  const own = new Set(hashes.map(({ hash }) => hash));
  const forgotten = hashes.filter(({ kind, hash }) => kind === 'style' && !policy.includes(hash));
  const styles = new Set(forgotten.map(({ hash }) => `'sha256-${hash}'`));
  return policy
    .replace(HASH, (source, hash: string) => (own.has(hash) ? source : ''))
    .replace(STYLE_SOURCES, (sources) => [sources, ...styles].join(' '));
}
