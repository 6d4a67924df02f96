import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const INLINE =
  /<(?:script|style)\b[^>]*>([^<]+(?:<(?!\/(?:script|style)>)[^<]*)*)<\/(?:script|style)>/g;
const HASH = / 'sha256-([^']+)'/g;

/**
 * Leaves in each page's policy the hashes of what stands in that very page. The generator lists
 * what may stand in any page, and hashes are the one thing in a page that can't be compressed.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(root, file), 'utf8');
          await writeFile(join(root, file), withOwnHashes(html));
        }
      },
    },
  };
}

/** The page with a policy that knows its own inline scripts and styles, and no others. */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, text = '']) =>
      createHash('sha256').update(text).digest('base64'),
    ),
  );
  return html.replace(POLICY, (policy) =>
    policy.replace(HASH, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
