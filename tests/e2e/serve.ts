import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/lib/server.mjs';

/**
 * Serves the built site on a free port for as long as the tests run, with a folder where they tell
 * each other what has had its picture taken.
 */
export default async function start(): Promise<() => Promise<void>> {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const { address, stop } = await serve(dist, { base: process.env['BASE_PATH'] ?? '/' });
  process.env['SITE_ADDRESS'] = address;
  const pictured = mkdtempSync(join(tmpdir(), 'pictured-'));
  process.env['PICTURED'] = pictured;
  return async () => {
    rmSync(pictured, { recursive: true });
    await stop();
  };
}
