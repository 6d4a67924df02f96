import { expect, type Page, test } from '@playwright/test';
import { fault } from '../../src/text/pages.ts';

const open = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;

/** The scripts that a page loads before anything is asked for. */
async function scriptsOf(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') found.push(request.url());
  });
  await page.goto(open(path));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  page.removeAllListeners('request');
  return [...new Set(found)];
}

const textOf = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const added of copy.querySelectorAll('[role=alert]')) added.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });

/** Controls that are shown and would take a press. */
const alive = (page: Page, within: string) =>
  page.locator(`${within} :is(button, input, select, textarea):enabled:visible`);

for (const path of ['matris/', 'omraden/logistik/', 'guide/god-bestallare/', 'sok/']) {
  test(`/${path} says so when a script never comes, whichever it is`, async ({ browser, page }) => {
    const scripts = await scriptsOf(page, path);
    expect(scripts.length).toBeGreaterThan(0);
    const before = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await before.goto(open(path));
    const text = await textOf(before);
    await before.context().close();

    for (const script of scripts) {
      const context = await browser.newContext();
      const broken = await context.newPage();
      let loads = 0;
      broken.on('framenavigated', () => {
        loads += 1;
      });
      // The generator asks once more by another name, which fails as well.
      await broken.route(
        (url) => url.href.split('?')[0] === script,
        (route) => route.abort(),
      );
      const began = Date.now();
      await broken.goto(open(path), { waitUntil: 'commit' });
      const notice = broken.getByRole('alert');
      await notice.waitFor();
      console.log(`${path} ${script.split('/').at(-1)}: a notice after ${Date.now() - began} ms`);
      await expect.poll(() => loads, script).toBe(2);
      await expect(notice, script).toHaveText(fault.notice);
      expect(await textOf(broken), script).toBe(text);
      const island = broken.locator('astro-island[ssr]');
      const dead = (await island.count()) > 0 ? 'astro-island' : 'body';
      await expect(alive(broken, dead), script).toHaveCount(0);
      // No third try, however often it fails.
      expect(loads).toBe(2);
      await context.close();
    }
  });
}

test('a page that fails because of a redeploy is whole after one more try', async ({ page }) => {
  let refused = 0;
  await page.route('**/_astro/Matrix.*.js*', async (route) => {
    refused += 1;
    if (refused <= 2) await route.fulfill({ status: 404, body: 'gone' });
    else await route.continue();
  });
  await page.goto(open('matris/#har=logistikansvarig'));
  await expect(page.locator('[data-matrix]')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('input[name=logistikansvarig]')).toBeChecked();
});

test('without a network the text stays, with a notice and no second try', async ({
  page,
  context,
}) => {
  let loads = 0;
  page.on('framenavigated', () => {
    loads += 1;
  });
  await page.route('**/_astro/Matrix.*.js*', async (route) => {
    await context.setOffline(true);
    await route.abort();
  });
  await page.goto(open('matris/'));
  await expect(page.getByRole('alert')).toHaveText(fault.notice);
  await expect(alive(page, 'astro-island')).toHaveCount(0);
  await expect(page.locator('[data-competence]')).toHaveCount(32);
  expect(loads).toBe(1);
});

test('a healthy page shows no such notice', async ({ page }) => {
  await page.goto(open('matris/'));
  await expect(page.locator('[data-matrix]')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
