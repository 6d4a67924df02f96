import { expect, test } from './matrix-page.ts';

const open = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;

test('a link is copied over plain http too', async ({ page, matrix }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  await matrix.open('matris/#har=hr');
  await matrix.root.getByRole('button', { name: 'Kopiera länk' }).click();
  await expect(matrix.root.getByRole('button', { name: /kopierad/i })).toBeVisible();
  await page.locator('.search-link').click();
  await page.keyboard.press('Control+v');
  await expect(page.locator('.search-dialog input')).toHaveValue(open('matris/#har=hr'));
});

for (const path of ['', 'guide/introduktion/', 'omraden/logistik/returer/', 'rekrytera/']) {
  test(`a word of 300 letters in the headings of /${path} breaks at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(open(path));
    const wide = await page.evaluate(() => {
      for (const heading of document.querySelectorAll('h1, h2, h3')) {
        heading.append('å'.repeat(300));
      }
      return document.documentElement.scrollWidth - innerWidth;
    });
    expect(wide).toBeLessThanOrEqual(0);
  });
}

test('a table that is too wide for a phone scrolls to its last column', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(open('guide/introduktion/'));
  const frame = page.locator('.table-scroll').first();
  const last = frame.locator('th').last();
  await frame.evaluate((element) => {
    element.scrollIntoView();
    element.scrollLeft = element.scrollWidth;
  });
  await expect(last).toBeInViewport({ ratio: 0.99 });
  const cut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(cut).toBeLessThanOrEqual(0);
});
