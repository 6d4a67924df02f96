import { expect, test } from '@playwright/test';
import { published } from '../support/framework.ts';

test.use({ javaScriptEnabled: false });

for (const path of ['', 'matris/', 'omraden/logistik/']) {
  test(`/${path} is whole without JavaScript and offers no dead control`, async ({ page }) => {
    await page.goto(new URL(path, process.env['SITE_ADDRESS']).href);
    const shown = published.competences.filter(
      ({ area }) => path !== 'omraden/logistik/' || area === 'logistik',
    );
    for (const { id, name, baseline } of shown) {
      const row = page.locator(`[data-competence="${id}"]`);
      await expect(row).toBeVisible();
      await expect(row).toContainText(name);
      await expect(row).toHaveAttribute('data-required', String(baseline));
    }
    // A fold of the browser's own works without a script; one whose content a script makes doesn't.
    const dead = 'main :is(button, input), [data-matrix] summary';
    for (const control of await page.locator(dead).all()) {
      await expect(control).toBeHidden();
    }
    await expect(page.getByText('Här visas grundkraven')).toBeVisible();
  });
}
