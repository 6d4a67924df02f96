import { expect, MatrixPage, test } from './matrix-page.ts';

const KEY = 'kompetensmatrisen.bemanning';

test('what is saved but corrupt costs nothing, is told of and is left alone', async ({
  matrix,
  page,
}) => {
  const saved = '{"not": "ours"';
  await page.addInitScript(
    ([key = '', value = '']) => localStorage.setItem(key, value),
    [KEY, saved],
  );
  await matrix.open();
  await expect(matrix.root.locator('input[data-specialist]:checked')).toHaveCount(0);
  await matrix.box('logistikansvarig').check();
  await matrix.fragment('har=logistikansvarig');
  await expect(matrix.root.getByText('gick inte att läsa')).toHaveCount(1);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(saved);
});

test('full storage gives one note and everything else works', async ({ matrix, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await matrix.open();
  await matrix.box('logistikansvarig').check();
  await matrix.openStep('Ladda ned eller spara');
  await matrix.root.getByLabel('Kom ihåg valen').check();
  await expect(matrix.root.getByText('Webbläsaren låter oss inte spara')).toHaveCount(1);
  await expect(matrix.row('returer')).toHaveAttribute('data-required', '1');
});

test('two tabs keep a company each, and neither writes over the other', async ({ context }) => {
  const [one, two] = [
    new MatrixPage(await context.newPage()),
    new MatrixPage(await context.newPage()),
  ];
  await one.open('matris/#har=hr');
  await two.open('matris/#har=cto');
  await one.box('logistikansvarig').check();
  await one.fragment('har=logistikansvarig,hr');
  await expect(two.box('logistikansvarig')).not.toBeChecked();
  await two.page.reload();
  await two.ready();
  await expect(two.box('cto')).toBeChecked();
  await expect(two.box('hr')).not.toBeChecked();
});

test('toggling adds nothing to the history', async ({ matrix, page }) => {
  await matrix.open();
  const before = await page.evaluate(() => history.length);
  for (const role of ['hr', 'cto', 'webbyra']) {
    await matrix.box(role).check();
    await matrix.fragment(role);
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});
