import { createHash } from 'node:crypto';
import { toString as textIn } from 'hast-util-to-string';
import { elementsIn, type Page } from './page.ts';

const HASH = / 'sha256-([^']+)'/g;
const STYLE_SOURCES = /style-src [^;"]*/;

/** The hash that a policy knows an inline script or style by, without its algorithm. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * A policy with the hashes of what stands in its own page, and no others. The generator lists what
 * may stand in any page, and hashes are the one thing in a page that can't be compressed. Styles
 * that were added to the page are added to the policy.
 */
export function withOwnHashes(policy: string, { tree, added }: Page): string {
  const inline = [...elementsIn(tree)].filter(({ tagName }) => /^(?:script|style)$/.test(tagName));
  const own = new Set(
    inline
      .map((element) => textIn(element))
      .filter(Boolean)
      .map(hashOf),
  );
  const styles = added.styles.map((style) => ` 'sha256-${hashOf(style)}'`).join('');
  return policy
    .replace(HASH, (source, hash: string) => (own.has(hash) ? source : ''))
    .replace(STYLE_SOURCES, (sources) => sources + styles);
}
