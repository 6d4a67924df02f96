import { expect, test } from './matrix-page.ts';

const PAGE = 'omraden/logistik/returer/';
const open = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('a page is shared without the company, unless the sharer asks for it', async ({
  page,
  matrix,
}) => {
  await matrix.open(`${PAGE}#har=logistikansvarig`);
  const share = page.getByRole('region', { name: 'Dela sidan' });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await share.getByRole('button', { name: 'Kopiera länk' }).click();
  await expect(share.getByRole('status')).toHaveText('Länken är kopierad.');
  expect(await clipboard()).toBe(open(PAGE));
  await share.getByLabel('Ta med våra specialister').check();
  await share.getByRole('button', { name: 'Kopiera länk' }).click();
  await expect.poll(clipboard).toBe(open(`${PAGE}#har=logistikansvarig`));
});

test('a company that is ticked on the page can be brought along too', async ({ page, matrix }) => {
  await matrix.open(PAGE);
  const box = page.getByLabel('Ta med våra specialister');
  await expect(box).toBeHidden();
  await matrix.box('logistikansvarig').check();
  await matrix.fragment('har=logistikansvarig');
  await page
    .getByRole('region', { name: 'Dela sidan' })
    .getByRole('button', { name: 'Kopiera länk' })
    .focus();
  await expect(box).toBeVisible();
});

test('the code of a page and the links to others are there without any script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(open(PAGE));
  await page.getByText('QR-kod', { exact: true }).click();
  await expect(page.getByRole('img', { name: /^QR-kod till https:.*\/returer\/$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kopiera länk' }).last()).toBeHidden();
  await expect(page.getByRole('link', { name: 'Teams', exact: true })).toBeVisible();
  await context.close();
});
