import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Krav = (har: Readonly<Record<string, unknown>>) => { id: string; level: number }[];

/** The ten lines of docs/open-data.md, run as they stand on the data of a site. */
export async function tenLines(address: string): Promise<Krav> {
  const page = readFileSync(new URL('../../docs/open-data.md', import.meta.url), 'utf8');
  const [, code = ''] = page.match(/```js\n([\s\S]*?)```/) ?? [];
  const dir = mkdtempSync(join(tmpdir(), 'tio-rader-'));
  process.env['MATRIS'] = new URL('data/matris.json', address).href;
  try {
    const file = join(dir, 'krav.mjs');
    writeFileSync(file, code);
    return (await import(pathToFileURL(file).href)).krav;
  } finally {
    delete process.env['MATRIS'];
    rmSync(dir, { recursive: true });
  }
}
