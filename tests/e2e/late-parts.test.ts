import type { Page } from '@playwright/test';
import { expect, test } from './matrix-page.ts';

const open = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;
const FRAGMENT = '#har=logistikansvarig;astronaut';

/** Does what makes a page fetch the rest of itself: a first touch, every disclosure, every view. */
async function useAll(page: Page, path: string): Promise<void> {
  await page.mouse.wheel(0, 10);
  if (path === 'sok/') await page.getByRole('searchbox').first().fill('returer');
  const summaries = page.locator('astro-island .next-steps summary:visible');
  for (const summary of await summaries.all()) await summary.click();
  const modes = page.locator('.modes label:visible');
  for (const mode of (await modes.all()).reverse()) await mode.click();
}

const ready = async (page: Page) => {
  for (const island of await page.locator('[data-ready]').all()) {
    await expect(island).toHaveAttribute('data-ready', 'true');
  }
};

for (const path of [
  'matris/',
  'omraden/logistik/',
  'rekrytera/',
  'rekrytera/kandidater/',
  'sok/',
]) {
  test(`/${path} says so when a part that comes late can't be fetched`, async ({ browser }) => {
    test.setTimeout(240_000);
    const whole = await browser.newPage();
    await whole.goto(open(path + FRAGMENT));
    await ready(whole);
    const first = new Set(
      await whole.evaluate(() =>
        [...document.querySelectorAll('link[rel=modulepreload], script[src], astro-island')].map(
          (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
        ),
      ),
    );
    const late = new Set<string>();
    whole.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() === 'script' && !first.has(pathname)) late.add(pathname);
    });
    await useAll(whole, path);
    await whole.waitForLoadState('networkidle');
    await whole.close();

    for (const script of late) {
      const page = await browser.newPage();
      await page.route(
        (url) => url.pathname === script,
        (route) => route.abort(),
      );
      await page.goto(open(path + FRAGMENT));
      await ready(page);
      await useAll(page, path);
      const told = page.locator('[role=alert]:visible, .search-status:not(:empty)');
      await expect(told.first(), script).toBeVisible({ timeout: 3_000 });
      await page.close();
    }
    console.log(`${path}: ${late.size} parts that come late, each told of where it didn't`);
  });
}
