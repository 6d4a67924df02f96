import { expectAccessibleEverywhere } from './axe.ts';
import { expect, fetchedAhead, type MatrixPage, test } from './matrix-page.ts';

const KEY = 'kompetensmatrisen.sjalvskattning';

async function open(matrix: MatrixPage) {
  await matrix.root.getByRole('radio', { name: 'Min självskattning' }).check();
  const self = matrix.root.locator('[data-self]');
  await expect(self).toBeVisible();
  return self;
}

async function answer(matrix: MatrixPage, competence: string, level: number) {
  const fold = matrix.root.locator(`[data-score="${competence}"]`);
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  await fold.getByRole('radio', { name: new RegExp(`^Jag: ${level},`) }).check();
}

const gaps = (matrix: MatrixPage) =>
  matrix.root
    .locator('[data-gap]')
    .evaluateAll((all) => all.map((gap) => gap.getAttribute('data-gap')));

test('her answers give what to learn next, in the order of the rule, and follow the company', async ({
  matrix,
  page,
}) => {
  await matrix.open();
  const self = await open(matrix);
  await expect(self).toContainText('får inte användas för att välja mellan kandidater');
  await expect(matrix.row('returer')).toBeHidden();
  await answer(matrix, 'returer', 1);
  await answer(matrix, 'betald-sok', 2);
  await answer(matrix, 'leda-medarbetare', 2);
  expect(await gaps(matrix)).toEqual(['leda-medarbetare', 'returer', 'betald-sok']);
  await expect(matrix.root.locator('[data-gap="leda-medarbetare"]')).toContainText('Börja här.');
  const returns = matrix.root.locator('[data-gap="returer"]');
  await returns.locator('summary').click();
  await expect(returns).toContainText('Gå från 1 till 3.');
  await matrix.box('logistikansvarig').check();
  await expect.poll(() => gaps(matrix)).toEqual(['leda-medarbetare', 'betald-sok']);
  // The other way of looking and back again costs no answers.
  await matrix.root.getByRole('radio', { name: 'Företagets krav' }).check();
  await expect(matrix.row('returer')).toBeVisible();
  await open(matrix);
  expect(await gaps(matrix)).toEqual(['leda-medarbetare', 'betald-sok']);
  await matrix.root.locator('[data-gap="betald-sok"] a').click();
  await expect(page).toHaveURL(/\/betald-sok\/#har=logistikansvarig$/);
});

test('on paper there is each answer and what to learn next', async ({ matrix, page }) => {
  await matrix.open();
  const self = await open(matrix);
  await answer(matrix, 'returer', 1);
  await page.emulateMedia({ media: 'print' });
  await expect(self.locator('[data-score="returer"] > summary')).toContainText('krav 3 · 1');
  await expect(self.locator('[data-gap="returer"] dd').first()).toBeVisible();
  for (const control of await self.locator('button, input').all()) {
    await expect(control).toBeHidden();
  }
});

test('nothing is saved before she asks, and then it comes back', async ({ matrix, page }) => {
  await matrix.open();
  await open(matrix);
  await answer(matrix, 'returer', 1);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await matrix.root.getByLabel('Spara mina svar').check();
  await answer(matrix, 'seo', 2);
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), KEY))
    .toBe('1 seo=2,returer=1');
  await page.reload();
  await matrix.ready();
  const self = await open(matrix);
  await matrix.root.getByRole('button', { name: 'Fortsätt där du slutade (2 svar)' }).click();
  await expect(self.locator('summary').first()).toBeFocused();
  expect(await gaps(matrix)).toEqual(['returer']);
  expect(page.url()).not.toContain('seo');
  await matrix.root.getByLabel('Spara mina svar').uncheck();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
});

test('answers can be undone, done again and cleared', async ({ matrix }) => {
  await matrix.open();
  const self = await open(matrix);
  await answer(matrix, 'returer', 1);
  await self.getByRole('button', { name: 'Töm alla svar' }).click();
  expect(await gaps(matrix)).toEqual([]);
  await self.getByRole('button', { name: 'Ångra' }).click();
  expect(await gaps(matrix)).toEqual(['returer']);
});

test('it opens when the network has gone since the first press', async ({ matrix, context }) => {
  await matrix.open();
  await matrix.box('hr').check();
  // Everything that the first press sets going, so that nothing is on its way when the network goes.
  await fetchedAhead(matrix.page, 'SelfAssessment', 'TakeAway', 'matrix-files', 'excel');
  await context.setOffline(true);
  await open(matrix);
  await answer(matrix, 'returer', 1);
  expect(await gaps(matrix)).toEqual(['returer']);
});

test('nothing of it is fetched before the visitor has done anything', async ({ matrix }) => {
  const requests: string[] = [];
  matrix.page.on('request', (request) => requests.push(request.url()));
  await matrix.open();
  await matrix.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(requests.filter((url) => /SelfAssessment/.test(url))).toEqual([]);
});

test.describe('without the file', () => {
  test('says so, loses nothing and can be tried again', async ({ matrix, page, errors }) => {
    await page.route(/SelfAssessment/, (route) => route.abort());
    await matrix.open();
    // The page tries ahead by itself, once; what the visitor asks for must not meet that halfway.
    const ahead = page.waitForEvent('requestfailed', (one) => /SelfAssessment/.test(one.url()));
    await matrix.box('logistikansvarig').check();
    await ahead;
    await matrix.root.getByRole('radio', { name: 'Min självskattning' }).check();
    await expect(matrix.root.getByRole('alert')).toContainText('Kunde inte hämtas');
    await expect(matrix.box('logistikansvarig')).toBeChecked();
    await page.unroute(/SelfAssessment/);
    await matrix.root.getByRole('button', { name: 'Försök igen' }).click();
    await expect(matrix.root.locator('[data-self]')).toBeVisible();
    // The browser itself reports what was aborted on purpose.
    expect(errors.every((error) => /Failed to load resource/.test(error))).toBe(true);
    errors.length = 0;
  });
});

test('axe finds nothing in it, in light and dark, narrow and wide', async ({ matrix, page }) => {
  await matrix.open('matris/#har=webbyra');
  await open(matrix);
  await answer(matrix, 'returer', 1);
  await answer(matrix, 'leda-medarbetare', 2);
  await matrix.root.locator('[data-gap="returer"] summary').click();
  await expectAccessibleEverywhere(page);
});
