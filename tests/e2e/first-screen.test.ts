import type { Locator, Page } from '@playwright/test';
import { published as framework } from '../support/framework.ts';
import { expect, MatrixPage, test } from './matrix-page.ts';

/** Where something ends that is to be seen without scrolling, and whether anything hides its middle. */
function seen(locator: Locator): Promise<{ bottom: number; covered: boolean }[]> {
  return locator.evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, top, width, height, bottom } = element.getBoundingClientRect();
        const on = document.elementFromPoint(left + width / 2, top + height / 2);
        const isOn = on !== null && (element.contains(on) || on.contains(element));
        return { bottom: Math.ceil(bottom), covered: !isOn };
      }),
  );
}

async function expectOnScreen(page: Page, what: Locator, number: number): Promise<void> {
  const { height } = page.viewportSize() ?? { height: 0 };
  const all = await seen(what);
  expect(all).toHaveLength(number);
  for (const { bottom, covered } of all) {
    expect(covered).toBe(false);
    expect(bottom).toBeLessThanOrEqual(height);
  }
}

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('roles, picture and names of what changed are on the first screen, and no row moves', async ({
    matrix,
    page,
  }) => {
    await matrix.open();
    const boxes = matrix.root.locator('input[data-specialist]');
    await expectOnScreen(page, boxes, framework.specialists.length);
    await expectOnScreen(page, matrix.root.locator('a.bar'), framework.competences.length);
    const table = await matrix.root.locator('table.requirements').boundingBox();
    test.info().annotations.push({ type: 'tabellens höjd', description: `${table?.height} px` });
    expect(table?.height).toBeLessThanOrEqual(1400);
    for (const { specialists } of framework.profiles) {
      await matrix.tick(specialists);
      await page.evaluate(() => scrollTo(0, 0));
      expect(await matrix.root.locator('table.requirements').boundingBox()).toMatchObject({
        y: table?.y,
      });
      const changed = await matrix.root.locator('[data-changes] li:visible').count();
      await expectOnScreen(page, matrix.root.locator('[data-changes] a'), changed);
      await expectOnScreen(page, matrix.root.getByRole('link', { name: 'Skriv kravprofil' }), 1);
      if (Object.keys(specialists).length === 0) continue;
      await matrix.root.getByRole('button', { name: 'Nollställ' }).click();
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('the first box is near the top, below what the guide says today too', async ({ page }) => {
    for (const address of [process.env['SITE_ADDRESS'], process.env['BUILT_ADDRESS']]) {
      const matrix = new MatrixPage(page, address);
      await matrix.open();
      const box = matrix.root.locator('input[data-specialist]').first();
      const top = await box.evaluate((element) => element.getBoundingClientRect().top);
      test.info().annotations.push({ type: 'första rutan', description: `y ${Math.round(top)}` });
      expect(top).toBeLessThanOrEqual(560);
    }
  });

  test('each tick names what it changed', async ({ matrix, page }) => {
    await matrix.open();
    for (const { id } of framework.specialists) {
      const box = matrix.box(id);
      await box.check();
      const changed = await matrix.root.locator('[data-changes] li:visible').count();
      await expectOnScreen(page, matrix.root.locator('[data-changes] a'), changed);
      await expectOnScreen(page, box, 1);
      await box.uncheck();
    }
  });

  test('a row, or the name of what changed, gives its whole reason at one press', async ({
    matrix,
  }) => {
    await matrix.open('matris/#har=logistikansvarig');
    await matrix.root.locator('[data-changes] a:visible').first().click();
    await expect(matrix.root.locator('.reasons-now:visible')).toContainText(/logistikansvarig/);
    const row = matrix.row('returer');
    // Beside its name, which leads to the page of the competence.
    await row.locator('.requirement-level').click({ force: true });
    await expect(row.locator('.reasons-now')).toBeInViewport();
  });
});
