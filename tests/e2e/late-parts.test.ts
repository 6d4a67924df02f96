import type { Page } from '@playwright/test';
import { shared } from '../../src/text/shared.ts';
import { expect, test } from './matrix-page.ts';

const open = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;
const FRAGMENT = '#har=logistikansvarig;astronaut';

/** An island draws right after a paint, and what that sets going after the next. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/**
 * Does what makes a page fetch the rest of itself: a first touch, every disclosure, a download, every
 * view. Stops where `until` says so.
 */
async function useAll(page: Page, path: string, until = async () => false): Promise<void> {
  await page.mouse.wheel(0, 10);
  if (path === 'sok/') await page.getByRole('searchbox').first().fill('returer');
  const pressed = [
    '.next-steps summary:visible',
    '.modes label:visible',
    // Back to where the downloads are.
    '.modes label:visible >> nth=0',
    '.next-steps .downloads button:enabled:visible',
  ];
  for (const kind of pressed) {
    for (const one of await page.locator(kind).all()) {
      if (await until()) return;
      await one.click();
      for (let round = 0; round < 2; round += 1) await drawn(page);
      // It has come, or it has been told that it can't.
      await expect(page.getByText(shared.loading)).toHaveCount(0);
    }
  }
}

const ready = async (page: Page) => {
  for (const island of await page.locator('[data-ready]').all()) {
    await expect(island).toHaveAttribute('data-ready', 'true');
  }
};

// The other tools are made of the same parts, and fetch none of their own before a file is asked for.
for (const path of ['matris/', 'sok/']) {
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
      const told = page
        .locator('[role=alert]:visible, .search-status:not(:empty)')
        .or(page.getByText(shared.downloads.failed).filter({ visible: true }));
      const isTold = () =>
        told
          .first()
          .waitFor({ timeout: 3_000 })
          .then(
            () => true,
            () => false,
          );
      await useAll(page, path, async () => (await told.count()) > 0);
      expect(await isTold(), script).toBe(true);
      await page.close();
    }
    console.log(`${path}: ${late.size} parts that come late, each told of where it didn't`);
  });
}
