import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { findJava } from '../../scripts/lib/java.mjs';
import { checkHtml } from '../../scripts/lib/vnu.mjs';
import { dist } from './pages.ts';

beforeAll(findJava, 300_000);

it('every page is valid HTML to the checker of the W3C', async () => {
  expect(await checkHtml(dist)).toEqual([]);
}, 180_000);

it('the checker says where a mistake is', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'vnu-'));
  writeFileSync(
    join(dir, 'index.html'),
    '<!doctype html>\n<html lang="sv"><title>Ett</title>\n<p><div>två</div></p></html>\n',
  );
  expect(await checkHtml(dir)).toEqual([expect.stringMatching(/^index\.html:3: /)]);
  rmSync(dir, { recursive: true });
}, 60_000);
