import { expect, type Page, test } from '@playwright/test';
import { fault } from '../../src/text/pages.ts';

const open = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;

/** One script of each kind that a page loads before anything is asked for. */
async function scriptsOf(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') found.push(request.url());
  });
  await page.goto(open(path));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  page.removeAllListeners('request');
  const named = await page.evaluate(() =>
    ['script[src]', 'astro-island'].flatMap((kind) =>
      [...document.querySelectorAll(kind)].flatMap((element) =>
        ['src', 'component-url', 'renderer-url'].map((name) => element.getAttribute(name) ?? ''),
      ),
    ),
  );
  const isNamed = (script: string) => named.includes(new URL(script).pathname);
  // The page's own, those of its islands, and one that another script imports.
  const imported = found.find((script) => !isNamed(script));
  return [...new Set([...found.filter(isNamed), ...(imported === undefined ? [] : [imported])])];
}

/** The words of a page, without what the fault added and without the islands, which may work. */
const textOf = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll('[role=alert], astro-island')) other.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });

/** Controls that are shown and would take a press. */
const alive = (page: Page, within: string) =>
  page.locator(`${within} :is(button, input, select, textarea):enabled:visible`);

for (const path of ['matris/', 'omraden/logistik/', 'guide/god-bestallare/', 'sok/']) {
  test(`/${path} says so when a script never comes, whichever it is`, async ({ browser, page }) => {
    // Each script is tried in a browser of its own.
    test.setTimeout(180_000);
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
      // Each island has hydrated, or offers nothing.
      await expect(alive(broken, 'astro-island[ssr]'), script).toHaveCount(0);
      // Where all have hydrated, it was one of the page's own scripts.
      if ((await broken.locator('astro-island[ssr]').count()) === 0) {
        const outside = alive(broken, 'body').and(broken.locator(':not(astro-island *)'));
        await expect(outside, script).toHaveCount(0);
      }
      // No third try, however often it fails.
      expect(loads).toBe(2);
      await context.close();
    }
  });
}

for (const path of ['matris/', 'guide/god-bestallare/', 'sok/']) {
  test(`/${path} says so when a script comes in part`, async ({ browser, page }) => {
    const scripts = await scriptsOf(page, path);
    // The page's own, and one that another imports.
    for (const script of new Set([scripts[0], scripts.at(-1)])) {
      const context = await browser.newContext();
      const broken = await context.newPage();
      await broken.route(
        (url) => url.href.split('?')[0] === script,
        async (route) => {
          const response = await route.fetch();
          const whole = await response.text();
          await route.fulfill({ response, body: whole.slice(0, whole.length / 2) });
        },
      );
      await broken.goto(open(path), { waitUntil: 'commit' });
      await expect(broken.getByRole('alert'), script).toHaveText(fault.notice);
      await expect(broken.locator('h1')).toBeVisible();
      const outside = alive(broken, 'body').and(broken.locator(':not(astro-island *)'));
      const dead =
        (await broken.locator('astro-island[ssr]').count()) > 0 ? 'astro-island[ssr]' : '';
      await expect(dead === '' ? outside : alive(broken, dead), script).toHaveCount(0);
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
