import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Place } from '../../deploy/releases.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that is published, and the file with paths that have moved. */
export const dist = join(root, 'dist');
export const redirects = join(root, 'content/redirects.yaml');

/** A folder of releases, taken away again afterwards. */
export function emptyPlace(base = process.env['BASE_PATH'] ?? '/'): Place & Disposable {
  const target = mkdtempSync(join(tmpdir(), 'kompetensmatrisen-'));
  return {
    target,
    base,
    [Symbol.dispose]: () => rmSync(target, { recursive: true, force: true }),
  };
}
