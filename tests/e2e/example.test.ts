import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/lib/server.mjs';
import { markOf } from '../../src/schemas/framework-version-checks.ts';
import { readFramework } from '../../src/schemas/read-framework.ts';
import { expectAccessible } from './axe.ts';
import { expect, MatrixPage, test } from './matrix-page.ts';

// The example as someone has made it their own: built from a copy of its folder, with a second
// version of the levels, and not a line of the source changed.
const root = fileURLToPath(new URL('../../', import.meta.url));
let dir = '';
let out = '';
let site: Awaited<ReturnType<typeof serve>> | undefined;

const address = () => site?.address ?? '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  mkdirSync(join(root, '.build'), { recursive: true });
  dir = mkdtempSync(join(root, '.build', 'exempel-'));
  out = join(dir, 'dist');
  const matrix = join(dir, 'content/matrix');
  cpSync(join(root, 'exempel/logistikchef/content'), join(dir, 'content'), { recursive: true });
  const today = readFramework(matrix);
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
      env: { ...process.env, CONTENT_DIR: join('.build', dir.split('/').at(-1) ?? '', 'content') },
    },
  );
  expect(status, stdout + stderr).toBe(0);
  site = await serve(out, { base: process.env['BASE_PATH'] ?? '/' });
});
test.afterAll(async () => {
  await site?.stop();
  rmSync(dir, { recursive: true });
});

test('the matrix of the other role recalculates', async ({ matrix, page }) => {
  await page.goto(`${address()}matris/`);
  await matrix.ready();
  expect(await matrix.levels()).toBe('333333333332');
  await matrix.tick({
    lagerchef: 'employed',
    tredjepartslager: 'external',
    fraktformedlare: 'external',
  });
  await expect.poll(() => matrix.levels()).toBe('331112223432');
  await expect(
    page.getByRole('heading', { name: 'Det här krävs av er logistikchef' }),
  ).toBeVisible();
  // The links that are made today say which version they were made under.
  await expect
    .poll(() => new URL(page.url()).hash)
    .toBe('#har=lagerchef,tredjepartslager,fraktformedlare&v=2');
});

test('a link from before the change says what is otherwise now', async ({ matrix, page }) => {
  await page.goto(`${address()}matris/#har=lagerchef`);
  await matrix.ready();
  const notice = page.locator('[data-since]');
  await expect(notice).toContainText('Ändrat sedan din länk');
  await expect(notice).toContainText('version 1 (15 januari 2026)');
  await expect(notice.locator('li')).toHaveText(
    'Returhantering: 3, var 2. Returerna har blivit fler.',
  );
  await expect(matrix.status).toHaveText('Ändrat sedan din länk');
  await expectAccessible(page);
});

test('and says so where nothing is otherwise for that company', async ({ matrix, page }) => {
  await page.goto(`${address()}matris/#har=tredjepartslager`);
  await matrix.ready();
  await expect(page.locator('[data-since]')).toContainText('alla krav desamma som då');
});

for (const fragment of [
  'har=lagerchef&v=2',
  'har=lagerchef&v=9',
  'har=lagerchef&v=x',
  'har=',
  '',
]) {
  test(`a link with "${fragment}" has nothing to tell, and fetches nothing to tell it with`, async ({
    matrix,
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(`${address()}matris/#${fragment}`);
    await matrix.ready();
    await expect(page.locator('[data-since]')).toHaveCount(0);
    expect(scripts.filter((url) => url.includes('Since'))).toEqual([]);
  });
}

test('the company follows to other pages with its version', async ({ matrix, page }) => {
  await page.goto(`${address()}matris/#har=lagerchef&v=2`);
  await matrix.ready();
  await matrix.row('returhantering').getByRole('link').click();
  await expect(page.locator('h1')).toHaveText('Returhantering');
  expect(new URL(page.url()).hash).toBe('#har=lagerchef&v=2');
  await expect(page.getByText('Nivåerna ändrades senast 1 mars 2026, i version 2.')).toBeVisible();
  await new MatrixPage(page).ready();
});

test('no page of the core speaks of the role that the guide is about', () => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /^(?:index|matris|omraden|specialister|inbaddad)/.test(file) && file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(30);
  for (const file of pages) {
    // The footer names the text that everything builds on, whose title is that of the role.
    const html = readFileSync(join(out, file), 'utf8').replace(
      /<footer class="site-footer[\s\S]*?<\/footer>/,
      '',
    );
    expect(html.match(/.{40}e-commerce manage.{20}/i)?.[0], file).toBeUndefined();
  }
});
