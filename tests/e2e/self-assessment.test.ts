import type { Level } from '../../src/domain/framework.ts';
import { encodeKept } from '../../src/domain/kept-file.ts';
import { published } from '../support/framework.ts';
import { expectAccessibleEverywhere } from './axe.ts';
import { test as base, expect, fetchedAhead } from './matrix-page.ts';
import { SelfPage } from './self-page.ts';

const KEY = 'kompetensmatrisen.sjalvskattning';
const DAYS_KEY = 'kompetensmatrisen.skattningar';
/** What an earlier day was kept as. */
const DAYS = encodeKept(published, {
  snapshots: [
    {
      date: '2026-03-12',
      answers: new Map<string, Level>([
        ['leda-medarbetare', 3],
        ['mal-prioritering', 3],
      ]),
    },
  ],
});
const SIZES = [
  { width: 360, height: 800 },
  { width: 1440, height: 900 },
];

const test = base.extend<{ self: SelfPage }>({
  self: async ({ matrix }, use) => {
    await use(new SelfPage(matrix));
  },
});

for (const viewport of SIZES) {
  test(`${viewport.width} × ${viewport.height}: 32 competences in at most 34 presses, and never a scroll`, async ({
    matrix,
    page,
    self,
  }) => {
    await page.setViewportSize(viewport);
    await matrix.open();
    await self.open();
    let presses = 1;
    for (const competence of self.order) {
      await self.expectAsked(competence);
      await expect.poll(() => self.rowsAreInView()).toBe(true);
      await self.rows.nth(presses % 5).click();
      presses += 1;
    }
    await expect(self.root.getByRole('heading', { name: 'Ditt resultat' })).toBeInViewport();
    expect(presses).toBeLessThanOrEqual(34);
  });
}

test('with the keyboard alone, from the choice of what to see to the result', async ({
  matrix,
  page,
  self,
}) => {
  await matrix.open();
  await matrix.root.getByRole('radio', { name: 'Företagets krav' }).focus();
  let presses = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    presses += 1;
  };
  // The last of the choices stands before the first, as in every group of radios.
  await press('ArrowLeft');
  await self.expectAsked(self.order[0]);
  await press('Tab');
  await expect(self.rows.first().getByRole('radio')).toBeFocused();
  for (const [at, competence] of self.order.entries()) {
    await self.expectAsked(competence);
    await press(String(at % 5));
  }
  await expect(self.root.getByRole('heading', { name: 'Ditt resultat' })).toBeFocused();
  expect(presses).toBeLessThanOrEqual(34);
});

test('the arrows mark a level without leaving; Enter and Space go on with it', async ({
  matrix,
  page,
  self,
}) => {
  await matrix.open();
  await self.open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await self.expectAsked(self.order[0]);
  await expect(self.rows.nth(2).getByRole('radio')).toBeChecked();
  await page.keyboard.press('Enter');
  await self.expectAsked(self.order[1]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await self.expectAsked(self.order[2]);
  await expect(self.rows.first().getByRole('radio')).toBeFocused();
  await page.keyboard.press('Space');
  await self.expectAsked(self.order[3]);
  await expect(matrix.status).toHaveText('Svar 0. Fråga 4 av 32.');
  await self.press('Tillbaka');
  await expect(self.rows.first().getByRole('radio')).toBeChecked();
  await expect(self.rows.first().getByRole('radio')).toBeFocused();
});

test('her answers give what to learn next, in the order of the rule, and follow the company', async ({
  matrix,
  page,
  self,
}) => {
  await matrix.open();
  await self.open();
  await expect(self.root).toContainText('får inte användas för att välja mellan kandidater');
  await expect(matrix.row('returer')).toBeHidden();
  await self.answer('leda-medarbetare', 2);
  await self.answer('betald-sok', 2);
  await self.answer('returer', 1);
  await self.toResult();
  expect(await self.gaps()).toEqual(['leda-medarbetare', 'returer', 'betald-sok']);
  await expect(self.root.locator('[data-gap="leda-medarbetare"]')).toContainText('Börja här.');
  const returns = self.root.locator('[data-gap="returer"]');
  await returns.locator('summary').click();
  await expect(returns).toContainText('Gå från 1 till 3.');
  // The company is asked about under the other choice, which costs no answers.
  await matrix.root.getByRole('radio', { name: 'Företagets krav' }).check();
  await expect(matrix.row('returer')).toBeVisible();
  await matrix.box('logistikansvarig').check();
  await self.open();
  await expect.poll(() => self.gaps()).toEqual(['leda-medarbetare', 'betald-sok']);
  await self.root.locator('[data-gap="betald-sok"] [data-learn]').click();
  await expect(page).toHaveURL(/\/betald-sok\/#lar-dig&har=logistikansvarig$/);
  await expect(page.locator('#lar-dig')).toBeInViewport();
});

test('on paper there is the profile, each answer and what to learn next', async ({
  matrix,
  page,
  self,
}) => {
  await matrix.open();
  await self.open();
  await self.answer('returer', 1);
  await self.toResult();
  await page.emulateMedia({ media: 'print' });
  await expect(self.root.getByRole('img')).toBeVisible();
  await expect(self.root.locator('[data-answer="returer"]')).toContainText(/Returer.*1.*3/);
  await expect(self.root.locator('[data-answer="returer"] td').first()).toBeVisible();
  await expect(self.root.locator('[data-gap="returer"] dd').first()).toBeVisible();
  for (const control of await self.root.locator('button, input').all()) {
    await expect(control).toBeHidden();
  }
});

test('nothing is saved before she asks, and then it comes back', async ({ matrix, page, self }) => {
  await matrix.open();
  await self.open();
  await self.answer('leda-medarbetare', 1);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await self.root.getByLabel('Spara mina svar').check();
  await self.answer('mal-prioritering', 2);
  const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
  await expect.poll(kept).toBe('1 leda-medarbetare=1,mal-prioritering=2');
  await page.reload();
  await matrix.ready();
  await self.open();
  await self.press('Fortsätt där du slutade (2 svar)');
  await self.expectAsked(self.order[2]);
  await expect(self.rows.first().getByRole('radio')).toBeFocused();
  expect(page.url()).not.toContain('leda-medarbetare');
  await self.root.getByLabel('Spara mina svar').uncheck();
  expect(await kept()).toBeNull();
});

test('another day says what has changed since the last one', async ({ matrix, page, self }) => {
  await page.clock.setFixedTime(new Date('2026-03-12T10:00:00'));
  await matrix.open();
  await self.open();
  await self.answer('leda-medarbetare', 3);
  await self.answer('mal-prioritering', 0);
  await self.toResult();
  await self.press('Spara dagens svar');
  await expect(self.root.locator('.snapshots')).toContainText('12 mars 2026, 2 svar');
  await page.clock.setFixedTime(new Date('2026-11-30T10:00:00'));
  await page.reload();
  await matrix.ready();
  await self.open();
  await self.answer('leda-medarbetare', 2);
  await self.answer('mal-prioritering', 4);
  await self.toResult();
  const since = self.root.locator('[data-since]');
  await expect(since).toContainText('Sedan sist (12 mars 2026): 4 steg upp, 1 ned');
  await expect(since).toContainText('från 0 till 4');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    self.press('Spara som fil'),
  ]);
  await self.press('Ta bort från 12 mars 2026');
  await expect(since).toHaveCount(0);
  expect(await page.evaluate((key) => localStorage.getItem(key), DAYS_KEY)).toBeNull();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    self.press('Hämta från fil'),
  ]);
  await chooser.setFiles(await download.path());
  await expect(since).toContainText('4 steg upp, 1 ned');
  await expect(self.root.locator('.snapshots li')).toHaveCount(2);
});

test('answers can be undone, done again and cleared', async ({ matrix, self }) => {
  await matrix.open();
  await self.open();
  await self.answer('leda-medarbetare', 1);
  const first = self.rows.nth(1).getByRole('radio');
  await self.press('Ångra');
  await self.expectAsked('leda-medarbetare');
  await expect(first).not.toBeChecked();
  await self.press('Gör om');
  await expect(first).toBeChecked();
  await self.press('Töm alla svar');
  await expect(first).not.toBeChecked();
  await self.press('Ångra');
  await expect(first).toBeChecked();
});

test('a translator that has moved the texts loses nothing of what changes', async ({
  matrix,
  page,
  self,
}) => {
  await matrix.open();
  await self.open();
  const translate = () =>
    page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walk.nextNode()) {
        if (walk.currentNode instanceof Text) texts.push(walk.currentNode);
      }
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest('script, style, x-moved')) continue;
        const moved = document.createElement('x-moved');
        text.replaceWith(moved);
        moved.append(text);
      }
    });
  for (const [at, competence] of self.order.entries()) {
    await translate();
    await self.expectAsked(competence);
    await expect(self.root.locator('.flow-head')).toContainText(`Fråga ${at + 1} av 32`);
    await self.rows.nth(at % 3).click();
  }
  await translate();
  await self.press(/^Logistik/);
  await self.rows.nth(3).click();
  await self.press('Mitt resultat');
  await translate();
  await self.press('Spara dagens svar');
  await self.press('Ta bort från');
  await expect(self.root.locator('.snapshots')).toHaveCount(0);
});

test('it opens when the network has gone since the first press', async ({
  matrix,
  context,
  errors,
  self,
}) => {
  await matrix.open();
  await matrix.box('hr').check();
  // Everything that the first press sets going, so that nothing is on its way when the network goes.
  await fetchedAhead(matrix.page, 'SelfAssessment', 'TakeAway', 'matrix-files', 'excel');
  await context.setOffline(true);
  await self.open();
  await self.answer('leda-medarbetare', 1);
  await self.toResult();
  expect(await self.gaps()).toEqual(['leda-medarbetare']);
  // The browser itself reports what it couldn't fetch: the plan of the first ninety days.
  errors.splice(
    0,
    errors.length,
    ...errors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED')),
  );
});

test('nothing of it is fetched before the visitor has done anything', async ({ matrix }) => {
  const requests: string[] = [];
  matrix.page.on('request', (request) => requests.push(request.url()));
  await matrix.open();
  await matrix.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(requests.filter((url) => /SelfAssessment/.test(url))).toEqual([]);
});

test.describe('without the file', () => {
  test('says so, loses nothing and can be tried again', async ({ matrix, page, errors, self }) => {
    await page.route(/SelfAssessment/, (route) => route.abort());
    await matrix.open();
    // The page tries ahead by itself, once; what the visitor asks for must not meet that halfway.
    const ahead = page.waitForEvent('requestfailed', (one) => /SelfAssessment/.test(one.url()));
    await matrix.box('logistikansvarig').check();
    await ahead;
    await matrix.root.getByRole('radio', { name: 'Min självskattning' }).check();
    await expect(matrix.root.getByRole('alert')).toContainText('kunde inte hämtas');
    await expect(matrix.box('logistikansvarig')).toBeChecked();
    await page.unroute(/SelfAssessment/);
    await matrix.root.getByRole('button', { name: 'Försök igen' }).click();
    await expect(self.root).toBeVisible();
    // The browser itself reports what was aborted on purpose.
    expect(errors.every((error) => /Failed to load resource/.test(error))).toBe(true);
    errors.length = 0;
  });
});

test('axe finds nothing in a question, narrow in light and wide in dark', async ({
  matrix,
  page,
  self,
}) => {
  await matrix.open();
  await self.open();
  await self.answer('leda-medarbetare', 2);
  await self.press('Tillbaka');
  await expectAccessibleEverywhere(page);
});

test('axe finds nothing in the result, narrow in light and wide in dark', async ({
  matrix,
  page,
  self,
}) => {
  await matrix.open('matris/#har=webbyra');
  await page.evaluate(([key = '', file = '']) => localStorage.setItem(key, file), [DAYS_KEY, DAYS]);
  await self.open();
  await self.answer('leda-medarbetare', 2);
  await self.answer('mal-prioritering', 4);
  await self.answer('konvertering', 1);
  await self.toResult();
  await expect(self.root.locator('[data-since]')).toContainText('1 steg upp, 1 ned');
  await self.root.locator('[data-gap="konvertering"] summary').click();
  await self.root.getByText('Visa svaren som tabell').click();
  await expectAccessibleEverywhere(page);
});
