import { test as plain } from '@playwright/test';
import { expectAccessible, expectToFit } from './axe.ts';
import { expect as byDefault, test } from './matrix-page.ts';

/** The engine is compiled before the first hit, which a busy machine takes its time for. */
const expect = byDefault.configure({ timeout: 20_000 });

const at = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;
const ARTICLE = 'guide/god-bestallare/';

test('opens by the link, closes by Escape and gives focus back', async ({ page }) => {
  await page.goto(at(ARTICLE));
  const link = page.getByRole('banner').getByRole('link', { name: 'Sök' });
  const dialog = page.getByRole('dialog', { name: 'Sök i guiden' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  await link.click();
  await dialog.getByRole('button', { name: 'Stäng' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(at(ARTICLE));
});

// With Caps Lock the letter is a capital.
for (const key of ['/', 'Control+k', 'Control+K']) {
  test(`goes from ${key} to the first hit without a mouse, and the company comes along`, async ({
    page,
  }) => {
    await page.goto(at(`${ARTICLE}#har=webbyra`));
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('returer');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sok\/#q=returer&har=webbyra$/);
    const first = page.locator('.search-results a').first();
    await expect(first).toHaveText('Returer och reklamationer');
    await page.keyboard.press(key);
    const field = page.locator('main').getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main').getByRole('button', { name: 'Sök' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/omraden\/logistik\/returer\/#har=webbyra$/);
  });
}

test('leaves the keys alone while somebody is typing', async ({ page }) => {
  await page.goto(at(ARTICLE));
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  await expect(dialog.getByRole('searchbox')).toHaveValue('a/b');
  await page.goto(at('sok/'));
  await page.locator('main').getByRole('searchbox').fill('');
  await page.keyboard.type('a/b');
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('a/b');
});

test('lets the single key be turned off, and remembers it', async ({ page }) => {
  await page.goto(at('sok/'));
  await page.getByRole('checkbox', { name: 'Tangenten / öppnar också sökningen' }).uncheck();
  await page.goto(at(ARTICLE));
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto(at('sok/'));
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  await page.getByRole('checkbox').check();
  await page.goto(at(ARTICLE));
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing among the hits and in the dialog, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(at('sok/#q=returer'));
    await expect(page.locator('.search-results mark').first()).toBeVisible();
    await expectAccessible(page);
    await expectToFit(page);
    await page.goto(at(ARTICLE));
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });
}

plain('says so when the engine cannot be had, and offers everything', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(at('sok/#q=returer'));
  await expect(page.locator('main').getByRole('status')).toContainText('gick inte att ladda');
  await expect(page.getByRole('heading', { name: 'Allt innehåll' })).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.locator('main').getByRole('searchbox').fill('frakt');
  await expect(page.locator('main').getByRole('status')).toContainText('träffar på ”frakt”');
});

plain('offers no field that would not answer when its script is missing', async ({ page }) => {
  await page.route('**/_astro/Search.*.js', (route) => route.abort());
  await page.goto(at('sok/'));
  await expect(page.locator('[data-search] input')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Returer och reklamationer' })).toBeVisible();
});

plain.describe('without JavaScript', () => {
  plain.use({ javaScriptEnabled: false });

  plain('the link leads to a page that lists everything', async ({ page }) => {
    await page.goto(at(ARTICLE));
    await page.getByRole('banner').getByRole('link', { name: 'Sök' }).click();
    await expect(page).toHaveURL(/\/sok\/$/);
    await expect(page.getByText('Sökningen behöver JavaScript.')).toBeVisible();
    for (const control of await page.locator(':is(button, input)').all()) {
      await expect(control).toBeHidden();
    }
    const links = page.locator('.site-contents a');
    expect(await links.count()).toBeGreaterThanOrEqual(150);
    await expect(links.filter({ hasText: 'Ångerrätt' })).toBeVisible();
    await links.filter({ hasText: 'Returer och reklamationer' }).click();
    await expect(page).toHaveURL(/\/omraden\/logistik\/returer\/$/);
  });
});
