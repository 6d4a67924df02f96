import type { Page } from '@playwright/test';
import { KINDS } from './kinds.ts';
import { expect, test } from './matrix-page.ts';

const HAR = 'har=logistikansvarig,cto:extern';
const open = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;

/**
 * Presses every link of a page that leads to this site, with nothing left to happen, and gives what
 * each said before and leads to then. The link beside a heading is there to be shared.
 */
const pressed = (page: Page) =>
  page.evaluate(() => {
    addEventListener('click', (event) => event.preventDefault());
    return [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not(.permalink)')]
      .filter(({ origin }) => origin === location.origin)
      .map((link) => {
        const own = link.hash;
        const jump = own !== '' && link.pathname === location.pathname;
        link.click();
        return { own, jump, hash: link.hash, where: link.outerHTML.slice(0, 120) };
      });
  });

async function ready(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  for (const island of await page.locator('[data-ready]').all()) {
    await expect(island).toHaveAttribute('data-ready', 'true');
  }
}

for (const path of KINDS) {
  test(`every way out of /${path} keeps the company`, async ({ page }) => {
    await page.goto(open(`${path}#${HAR}`));
    await ready(page);
    if (path === 'sok/') {
      await page.locator('[data-search] input[type=search]').fill('returer');
      await expect(page.locator('[data-search] .page-list a').first()).toBeVisible();
    }
    // A jump within the page, by the first of its own links, if it has any.
    const jump = page.locator('[data-contents] a[href^="#"]:visible').first();
    if ((await jump.count()) > 0) {
      const section = await jump.getAttribute('href');
      await jump.click();
      await expect.poll(() => new URL(page.url()).hash).toBe(`${section}&${HAR}`);
      await expect(page.locator(`${section}:target`)).toHaveCount(1);
    }
    const links = await pressed(page);
    if (path !== 'inbaddad/logistik/') expect(links.length).toBeGreaterThan(10);
    for (const { own, jump: within, hash, where } of links) {
      if (within || own.includes('har=')) expect(hash, where).toBe(own);
      else expect(hash, where).toBe(own === '' ? `#${HAR}` : `${own}&${HAR}`);
    }
  });
}

test('a section of another page is gone to, and marked, beside a company', async ({ page }) => {
  await page.goto(open(`stories/nar-logistikansvarig-slutar/#${HAR}`));
  await page.locator('main a[href*="ordlista/#plockfel"]').first().click();
  await expect(page).toHaveURL(open(`ordlista/#plockfel&${HAR}`));
  await expect(page.locator('#plockfel')).toBeInViewport();
  await expect(page.locator('#plockfel:target')).toHaveCount(1);
  await page.getByRole('link', { name: 'Matrisen', exact: true }).first().click();
  await expect(page).toHaveURL(open(`matris/#${HAR}`));
  await expect(page.locator('input[name=logistikansvarig]')).toBeChecked();
});

test('what was damaged is passed on, and put right where there is a matrix', async ({ page }) => {
  await page.goto(open('guide/regler-att-kanna-till/#har%3Dlogistikansvarig%2Ccto'));
  await page.getByRole('link', { name: 'Matrisen', exact: true }).first().click();
  await expect(page).toHaveURL(open('matris/#har=logistikansvarig,cto'));
  await expect(page.locator('input[name=cto]')).toBeChecked();
  await page.goto(open('matris/?har=hr&x=1#returer'));
  await expect(page).toHaveURL(open('matris/?x=1#returer&har=hr'));
  await expect(page.locator('input[name=hr]')).toBeChecked();
  await page.locator('input[name=hr]').uncheck();
  await expect(page).toHaveURL(open('matris/?x=1#returer'));
});
