import type { Page } from '@playwright/test';
import { expectAccessibleEverywhere } from './axe.ts';
import { expect, test } from './matrix-page.ts';
import { PAGE_CHECKS } from './page-checks.ts';

const PATH = 'guide/vad-kostar-rollen/';
const SALARY = 'Månadslön kr/mån';

const address = (fragment = '') => new URL(PATH + fragment, process.env['SITE_ADDRESS']).href;

async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(address(fragment));
  await expect(page.locator('[data-cost]')).toHaveAttribute('data-ready', 'true');
}

/** What an alternative costs, as the comparison says it. */
const costs = (page: Page, alternative: string) =>
  page.locator('.cost-comparison').getByRole('row', { name: alternative }).getByRole('cell');

const field = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true });

test('reckons with what is written, and a link restores it, with the company along', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#har=webbyra');
  await expect(costs(page, 'Anställd, första året')).toHaveText('1 111 119');
  await field(page, SALARY).fill('60 000 kr');
  await field(page, 'Arbetsgivaravgift %').fill('20,81');
  await field(page, 'Konsultens timmar timmar/vecka').fill('10');
  await field(page, 'Konsultens timmar timmar/vecka').blur();
  await expect(field(page, SALARY)).toHaveValue(/^60\s000$/);
  await expect(costs(page, 'Konsult')).toHaveText('460 000');
  // 720 000 + 6 450 + 151 174.245 + 56 497.50 + 13 706.2935 + 2 880 + 48 000
  await expect(costs(page, 'Anställd, åren därefter')).toHaveText('998 708');
  await page.getByRole('button', { name: 'Kopiera länk till uträkningen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'är kopierad.' })).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(
    address(
      '#kalkylator&har=webbyra&kostnad=lon:60000,konsulttimmar:10,arbetsgivaravgift:20.81,ar:2026',
    ),
  );

  const other = await context.newPage();
  await other.goto(link);
  await expect(costs(other, 'Anställd, åren därefter')).toHaveText('998 708');
  await expect(other.getByRole('heading', { name: 'Kostnad för ett år' })).toBeInViewport();
  await expect(field(other, 'Arbetsgivaravgift %')).toHaveValue('20,81');
  // The company goes on to the next page, and the calculation stays here.
  await other.getByRole('link', { name: 'matrisen', exact: true }).first().click();
  await expect(other).toHaveURL(/\/matris\/#har=/);
  expect(other.url()).not.toContain('kostnad');
});

test('a jump within the page keeps the calculation, in the address too', async ({ page }) => {
  await open(page, '#kostnad=lon:60000,ar:2026');
  await page.locator('[data-contents] a', { hasText: 'Det första året' }).click();
  await expect(page).toHaveURL(/#forsta-aret&kostnad=lon:60000,ar:2026$/);
  await page.reload();
  await expect(field(page, SALARY)).toHaveValue(/^60\s000$/);
  await expect(page.locator('#forsta-aret')).toBeInViewport();
});

test('what is no number stays in its field with a message, and the rest reckons on', async ({
  page,
}) => {
  await open(page);
  await field(page, SALARY).fill('femtio tusen');
  await field(page, SALARY).press('Tab');
  await expect(field(page, SALARY)).toHaveValue('femtio tusen');
  await expect(field(page, SALARY)).toHaveAttribute('aria-invalid', 'true');
  const message = /Skriv ett tal med siffror\. Tills vidare räknar vi med 55\s000 kr\/mån\./;
  await expect(field(page, SALARY)).toHaveAccessibleDescription(message);
  await expect(page.getByRole('status').filter({ hasText: message })).toHaveCount(1);
  await field(page, 'Den första byrån kr/mån').fill('0');
  await expect(costs(page, 'Byråer')).toHaveText('339 252');
  await expectAccessibleEverywhere(page);
});

test('a damaged link gives what can be used and names the rest, as text', async ({ page }) => {
  await open(page, '#kostnad=lon:60000,timpris:<img src=x onerror=alert(1)>,veckor:99,astronaut:1');
  await expect(field(page, SALARY)).toHaveValue(/^60\s000$/);
  const notice = page.locator('.cost .notice');
  await expect(notice).toContainText('timpris:<img src=x onerror=alert(1');
  await expect(notice).toContainText('veckor:99, astronaut:1');
  await expect(notice.locator('img')).toHaveCount(0);
  expect(await PAGE_CHECKS.reflow(page)).toEqual([]);
});

test('a whole calculation with the keyboard alone', async ({ page }) => {
  await open(page);
  await field(page, SALARY).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('45000');
  await page.keyboard.press('Enter');
  await expect(field(page, SALARY)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(page, 'Plats, dator, licenser, utbildning kr/mån')).toBeFocused();
  await page.keyboard.type('0');
  // 746 221 with fees and pension, and 2 160 for transition
  await expect(costs(page, 'Anställd, åren därefter')).toHaveText('748 381');
  await page.getByRole('button', { name: 'Återställ räkneexemplet' }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page, SALARY)).toHaveValue(/^55\s000$/);
  await expect(page.getByRole('button', { name: 'Ångra återställningen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, SALARY)).toHaveValue(/^45\s000$/);
});

test('nothing is wrong with the page that axe would not see', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#kostnad=lon:60000,veckor:99,ar:2026');
  for (const [name, check] of Object.entries(PAGE_CHECKS)) {
    expect(await check(page), name).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await PAGE_CHECKS.tabWalk(page)).toEqual([]);
});

test('on paper the results stand with the values and the link, without fields', async ({
  page,
}) => {
  await open(page, '#kostnad=lon:60000,ar:2026');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cost :is(input, button)').first()).toBeHidden();
  const salary = page.locator('.cost-fields li').first();
  await expect(salary).toContainText('60 000 kr/mån');
  await expect(salary.getByText('60 000')).toBeVisible();
  await expect(
    page.getByText(/^Räknat med länken .*#kalkylator&kostnad=lon:60000,ar:2026$/),
  ).toBeVisible();
  await expect(costs(page, 'Anställd, första året')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the worked example stands there with its values and sources, and no field', async ({
    page,
  }) => {
    await page.goto(address());
    await expect(page.getByText('Kalkylatorn räknar om med JavaScript')).toBeVisible();
    await expect(costs(page, 'Anställd, första året')).toHaveText('1 111 119');
    await expect(page.locator('[data-part=pension] td').last()).toHaveText('38 498');
    const salary = page.locator('.cost-fields li').first();
    await expect(salary.getByText('55 000')).toBeVisible();
    const controls = page.locator('.cost :is(button, input)');
    for (const control of await controls.all()) await expect(control).toBeHidden();
  });
});
