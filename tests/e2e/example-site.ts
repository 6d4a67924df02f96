import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/lib/server.mjs';
import type { Framework } from '../../src/domain/framework.ts';
import { png } from '../../src/export/png.ts';
import { readFramework } from '../../src/schemas/framework/read.ts';
import { markOf } from '../../src/schemas/framework/version-checks.ts';
import { readRoles } from '../../src/schemas/roles/read.ts';
import { test as base, MatrixPage } from './matrix-page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A site for another role. */
interface ExampleSite {
  readonly address: string;
  /** The folder it was built to. */
  readonly out: string;
  readonly framework: Framework;
  /** That of the role beside the first one. */
  readonly beside: Framework;
}

/**
 * The example as someone has made it their own: built from a copy of its folder, with a second
 * version of the levels and no text of others to build on, and not a line of the source changed.
 */
async function build(dir: string): Promise<ExampleSite & { stop: () => Promise<void> }> {
  const out = join(dir, 'dist');
  const matrix = join(dir, 'content/matrix');
  cpSync(join(root, 'exempel/logistikchef/content'), join(dir, 'content'), { recursive: true });
  addPictures(join(dir, 'content/om'));
  // Its levels are its makers' own, so there is nobody else's text to name, and they keep them.
  const role = readFileSync(join(matrix, 'role.yaml'), 'utf8');
  writeFileSync(join(matrix, 'role.yaml'), role.replace(/^(?:source|licence):\n(?: .*\n)+/gm, ''));
  const today = readFramework(matrix, { publisher: 'Logistikmatrisen' });
  const before = {
    ...today,
    competences: today.competences.map((competence) =>
      competence.id === 'returhantering' ? { ...competence, baseline: 2 as const } : competence,
    ),
  };
  appendFileSync(
    join(matrix, 'versions.yaml'),
    `- version: 1
  date: 2026-01-15
  summary: Den första.
  mark: "${markOf(before)}"
- version: 2
  date: 2026-03-01
  summary: Returerna väger tyngre.
  mark: "${markOf(today)}"
  changes:
    - competence: returhantering
      why: Returerna har blivit fler.
      baseline: 2
`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: relative(root, join(dir, 'content')) },
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  const [beside] = readRoles(join(dir, 'content'), { publisher: 'Logistikmatrisen' });
  if (beside === undefined) throw new Error('The example has no role beside the first one');
  const { address, stop } = await serve(out, { base: process.env['BASE_PATH'] ?? '/' });
  return {
    address,
    out,
    framework: readFramework(matrix, { publisher: 'Logistikmatrisen' }),
    beside,
    stop,
  };
}

/** Puts a picture of each of two widths on the page of the components, as authors do it. */
function addPictures(folder: string): void {
  for (const width of [800, 4000]) {
    writeFileSync(join(folder, `bred-${width}.png`), png(width, width / 4, ['185a40'], []));
  }
  appendFileSync(
    join(folder, 'komponenter.mdx'),
    '\n![En grön yta](bred-800.png)\n\n<Bild fil="bred-4000.png" alt="En stor grön yta">Lika grön.</Bild>\n',
  );
}

/** Tests on that site; `matrix` opens its pages. It is built once for each file. */
export const test = base.extend<object, { site: ExampleSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: it needs nothing of the other fixtures.
    async ({}, use) => {
      mkdirSync(join(root, '.build'), { recursive: true });
      const dir = mkdtempSync(join(root, '.build', 'exempel-'));
      try {
        const { stop, ...site } = await build(dir);
        await use(site);
        await stop();
      } finally {
        rmSync(dir, { recursive: true });
      }
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  matrix: async ({ page, site }, use) => {
    await use(new MatrixPage(page, site.address));
  },
});
