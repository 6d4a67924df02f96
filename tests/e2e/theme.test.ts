import type { Page } from '@playwright/test';
import { expect, test } from './matrix-page.ts';

const open = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;

/** The colour that the page is really painted in. */
const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a chosen theme holds on every page, and is there before anything is drawn', async ({
  page,
}) => {
  await page.goto(open('guide/introduktion/'));
  const light = await ground(page);
  await page.getByRole('group', { name: 'Utseende' }).getByLabel('Mörkt').check();
  const dark = await ground(page);
  expect(dark).not.toBe(light);

  await page.addInitScript(() => {
    // The theme at the moment when the body comes into being, before a pixel of it is drawn.
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      document.documentElement.dataset['seen'] = document.documentElement.dataset['theme'] ?? '';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(open('omraden/'));
  expect(await page.locator('html').getAttribute('data-seen')).toBe('dark');
  expect(await ground(page)).toBe(dark);
  await expect(page.getByLabel('Mörkt')).toBeChecked();

  await page.getByLabel('Som systemet').check();
  expect(await ground(page)).toBe(light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("the browser's frame has the colour of the page, whoever chose it", async ({ page }) => {
  /** The colour that holds for the frame: that of the first of its elements that applies. */
  const frame = () =>
    page.evaluate(() => {
      const told = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
      const { content } = told.find(({ media }) => matchMedia(media).matches) ?? { content: '' };
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = content;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
  await page.goto(open('guide/'));
  const light = await frame();
  expect(light).toBe(await ground(page));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const name of ['Ljust', 'Mörkt', 'Som systemet']) {
      await page.getByLabel(name).check();
      expect(await frame(), `${name}, ${colorScheme}`).toBe(await ground(page));
    }
  }
  await page.getByLabel('Ljust').check();
  await page.goto(open('omraden/'));
  expect(await frame()).toBe(light);
});

test('without a choice the page follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(open('guide/'));
  const dark = await ground(page);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground(page)).not.toBe(dark);
});

test('a theme can be chosen for the page even where nothing can be saved', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(open('guide/'));
  const light = await ground(page);
  await page.getByLabel('Mörkt').check();
  expect(await ground(page)).not.toBe(light);
  expect(errors).toEqual([]);
});
