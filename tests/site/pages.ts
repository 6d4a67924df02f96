import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that is published. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A published page: its address without the base, and its HTML. */
export interface Page {
  readonly address: string;
  readonly html: string;
}

/** Every published page. */
export const pages: readonly Page[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => ({
    address: `/${file.replace(/index\.html$/, '')}`,
    html: readFileSync(join(dist, file), 'utf8'),
  }));

/** One published page by its address. */
export function pageAt(address: string): Page {
  const found = pages.find((page) => page.address === address);
  if (found === undefined) throw new Error(`No page at ${address}`);
  return found;
}
