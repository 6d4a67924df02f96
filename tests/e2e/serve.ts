import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/lib/server.mjs';

/** Serves the built site on a free port for as long as the tests run. */
export default async function start(): Promise<() => Promise<void>> {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const { address, stop } = await serve(dist, { base: process.env['BASE_PATH'] ?? '/' });
  process.env['SITE_ADDRESS'] = address;
  return stop;
}
