import { pages } from '../site/pages.ts';
import { expectAccessibleEverywhere } from './axe.ts';
import { expect, test } from './matrix-page.ts';

const COMPANY = '#har=logistikansvarig,seo-specialist:extern,webbyra,marknadsbyra,astronaut';
const addresses = [...pages.map(({ address }) => address), `/matris/${COMPANY}`]
  // Every chapter of it is looked at on its own page, and the whole by the test of the book.
  .filter((address) => address !== '/utskrift/')
  // A page that has moved is gone before anything could be looked at; its target is in the list.
  .filter((address) => !address.startsWith('/e-commerce-manager-kompetensmatris/'));

for (const address of addresses) {
  test(`axe finds nothing on ${address}, in light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(new URL(address.slice(1), process.env['SITE_ADDRESS']).href);
    const island = page.locator('astro-island form[data-matrix]').first();
    if ((await island.count()) > 0) await expect(island).toHaveAttribute('data-ready', 'true');
    // Opened by the property: a press would close those that are open from the start.
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true;
    });
    await expectAccessibleEverywhere(page);
  });
}
