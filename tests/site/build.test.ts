import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dist, pages } from './pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fingerprint = () => {
  const hash = createHash('sha256');
  for (const { address } of pages) {
    hash.update(readFileSync(join(dist, address.replace(/\/$/, '/index.html'))));
  }
  return hash.digest('hex');
};

it('publishes nothing when a link leads nowhere, and says what was meant', () => {
  const before = fingerprint();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/build.mjs')],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        EVENT_DIR: './tests/fixtures/event-broken',
        CACHE_DIR: './.astro/cache-broken',
      },
    },
  );
  expect(status).toBe(1);
  const said = stdout + stderr;
  expect(said).toContain('/omraden/logistik/retur/');
  expect(said).toContain('/omraden/logistik/returer/');
  expect(said).toContain('dist/ är orörd');
  expect(fingerprint()).toBe(before);
}, 120_000);
