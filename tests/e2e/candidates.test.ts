import { hostileFiles } from '../support/hostile-files.ts';
import { expectAccessibleEverywhere } from './axe.ts';
import { CandidatesPage, expect, test } from './candidates-page.ts';

const KEY = 'kompetensmatrisen.kandidater';
const STRANGE = [
  'å'.repeat(200),
  'محمد العربي',
  '👩🏽‍💻👨‍👩‍👧‍👦 <b>A</b>',
  'A\u030Asa O\u0308berg',
  'A\u202EB\u2066C',
  `e${'\u0301'.repeat(150)}`,
];

test('two assessors score two candidates, and what they differ on waits for them to talk', async ({
  candidates,
}) => {
  await candidates.open();
  await candidates.add('A.B.');
  await candidates.score('returer', 'Bedömare 1', 3);
  await candidates.score('returer', 'Bedömare 2', 3);
  await expect(candidates.cell('returer', 1)).toHaveText('3 uppfyllt');
  await candidates.score('leda-medarbetare', 'Bedömare 1', 3);
  await candidates.score('leda-medarbetare', 'Bedömare 2', 1);
  await expect(candidates.root.getByText('Det skiljer 2 steg mellan er.')).toBeVisible();
  await expect(candidates.cell('leda-medarbetare', 1)).toHaveText('3 och 1: tala ihop er');
  expect(await candidates.gaps()).toEqual([]);
  await candidates.score('leda-medarbetare', 'Gemensam', 2);
  await expect(candidates.cell('leda-medarbetare', 1)).toHaveText('2 nära');
  await expect(candidates.root.locator('[data-gap="leda-medarbetare"]')).toContainText(
    'Det här kan ingen annan ta över.',
  );
  await candidates.add('C.D.');
  await candidates.score('returer', 'Bedömare 1', 0);
  await expect(candidates.cell('returer', 2)).toHaveText('0 behöver utvecklas');
  await expect(candidates.cell('leda-medarbetare', 2)).toHaveText('inte bedömd');
});

test('gaps stand in the order of the rule and follow the staffing live', async ({ candidates }) => {
  await candidates.open();
  await candidates.add('A.B.');
  await candidates.score('returer', 'Bedömare 1', 1);
  await candidates.score('seo', 'Bedömare 1', 1);
  await candidates.score('leda-medarbetare', 'Bedömare 1', 2);
  expect(await candidates.gaps()).toEqual(['leda-medarbetare', 'returer', 'seo']);
  const ways = candidates.root.locator('[data-gap="returer"]');
  await ways.locator('summary').click();
  await expect(ways).toContainText('Logistikansvarig: kravet sjunker till 1, uppfyllt.');
  await candidates.root.getByText('Vilka specialister har ni?').click();
  await candidates.root.locator('input[name="logistikansvarig"]').check();
  await expect.poll(() => candidates.gaps()).toEqual(['leda-medarbetare', 'seo']);
  await expect(candidates.cell('returer', 1)).toHaveText('1 uppfyllt');
  await expect(candidates.status).toContainText('Logistikansvarig tillagd.');
  await expect.poll(() => new URL(candidates.page.url()).hash).toBe('#har=logistikansvarig');
});

test('candidates survive a reload, never the link, and are erased with one press', async ({
  candidates,
  page,
}) => {
  await candidates.open('#har=webbyra');
  await candidates.add('A.B.');
  await candidates.score('seo', 'Bedömare 1', 2);
  await page.reload();
  await expect(candidates.cell('seo', 1)).toHaveText('2 uppfyllt');
  expect(page.url()).not.toMatch(/A\.B\.|A%2E/);
  await candidates.button('Radera alla kandidater').click();
  expect(await candidates.saved()).toBeNull();
  await expect(candidates.status).toHaveText(/Alla kandidater är raderade/);
  await candidates.undo.click();
  await expect(candidates.cell('seo', 1)).toHaveText('2 uppfyllt');
  await expect.poll(() => candidates.saved()).toContain('A.B.');
});

test('a file comes back byte for byte, and on another machine', async ({ candidates, browser }) => {
  await candidates.open();
  for (const name of STRANGE) await candidates.add(name);
  await expect(candidates.root.getByText('Här ryms 6 kandidater.')).toBeVisible();
  await candidates.score('seo', 'Bedömare 1', 2);
  const file = await candidates.save();
  expect(file).toBe(await candidates.saved());
  const elsewhere = await browser.newContext();
  const there = new CandidatesPage(await elsewhere.newPage());
  await there.open();
  await there.import(file);
  await expect(there.notice).toHaveText('6 kandidater hämtades från filen.');
  expect(await there.save()).toBe(file);
  await elsewhere.close();
});

test('names of any kind are shown as text and never widen the page', async ({
  candidates,
  page,
}) => {
  await candidates.open();
  for (const name of STRANGE) await candidates.add(name);
  await candidates.score('seo', 'Bedömare 1', 2);
  await expect(candidates.root.locator('b', { hasText: /^A$/ })).toHaveCount(0);
  for (const name of STRANGE) {
    const shown = candidates.root.locator('bdi').filter({ hasText: name });
    expect(await shown.count()).toBeGreaterThan(1);
  }
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
});

test('a file that is no text is refused, and one with scripts in its names only shows them', async ({
  candidates,
}) => {
  await candidates.open();
  await candidates.import(Buffer.from([0x50, 0x4b, 0xff, 0xfe, 0x80]));
  await expect(candidates.notice).toContainText('Filen är ingen textfil.');
  const script = hostileFiles.find(({ name }) => name === 'a script in a name');
  await candidates.import(script?.file ?? '');
  await expect(candidates.notice).toContainText('1 kandidat hämtades');
  await expect(candidates.root.locator('script')).toHaveCount(0);
});

test('on paper there is what was found, and nothing of what it was filled in with', async ({
  candidates,
  page,
}) => {
  await candidates.open('#har=webbyra');
  await candidates.add('A.B.');
  await candidates.score('returer', 'Bedömare 1', 1);
  await candidates.add('C.D.');
  await candidates.score('seo', 'Bedömare 1', 1);
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await candidates.button('Skriv ut').click();
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(candidates.cell('returer', 1)).toBeVisible();
  await expect(candidates.root.getByRole('heading', { name: 'Poäng för C.D.' })).toBeVisible();
  await expect(candidates.root.locator('[data-gap="seo"] dd').first()).toBeVisible();
  await expect(candidates.root.getByText('Specialister på plats: Webbyrå')).toBeVisible();
  for (const control of await candidates.root.locator('button, input, .sheet').all()) {
    await expect(control).toBeHidden();
  }
});

test('another tab is never overwritten without a word', async ({ candidates, page }) => {
  await candidates.open();
  await candidates.add('A.B.');
  const other = '{"format":"kompetensmatrisen-kandidater","version":1,"kandidater":[]}';
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, other] as const);
  await candidates.add('C.D.');
  await expect(candidates.root.locator('[data-storage=elsewhere]')).toBeVisible();
  expect(await candidates.saved()).toBe(other);
  await candidates.button('Skriv över med det som visas här').click();
  await expect(candidates.root.getByLabel('Namn eller initialer')).toBeFocused();
  await expect.poll(() => candidates.saved()).toContain('C.D.');
});

test('everything works when the network is gone, without one request', async ({
  candidates,
  context,
  errors,
}) => {
  await candidates.open();
  await context.setOffline(true);
  const requests: string[] = [];
  candidates.page.on('request', (request) => requests.push(request.url()));
  await candidates.add('A.B.');
  await candidates.score('seo', 'Bedömare 1', 2);
  await candidates.root.getByText('Vilka specialister har ni?').click();
  await candidates.root.locator('input[name="seo-specialist"]').check();
  await expect(candidates.cell('seo', 1)).toHaveText('2 uppfyllt');
  const file = await candidates.save();
  await candidates.import(file);
  // The browser looks for its icon when it likes, and says so where it can't.
  expect(requests.filter((url) => !/^blob:|favicon/.test(url))).toEqual([]);
  errors.splice(0, errors.length, ...errors.filter((text) => !text.includes('DISCONNECTED')));
});

test('a whole candidate is scored with the keyboard alone', async ({ candidates, page }) => {
  await candidates.open();
  await candidates.root.getByLabel('Namn eller initialer').focus();
  await page.keyboard.type('A.B.');
  await page.keyboard.press('Enter');
  const fold = candidates.root.locator('[data-score="leda-medarbetare"]');
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(fold.getByRole('radio').first()).toBeVisible();
  await page.keyboard.press('Tab');
  // The radio group opens at "not assessed"; four steps down is level 3.
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await expect(fold.getByRole('radio', { name: 'Bedömare 1: 3' })).toBeFocused();
  await expect(candidates.cell('leda-medarbetare', 1)).toHaveText('3 uppfyllt');
});

test('axe finds nothing while candidates are compared, in light and dark', async ({
  candidates,
  page,
}) => {
  await candidates.open('#har=webbyra,astronaut');
  for (const name of STRANGE.slice(0, 3)) await candidates.add(name);
  await candidates.score('leda-medarbetare', 'Bedömare 1', 3);
  await candidates.score('leda-medarbetare', 'Bedömare 2', 1);
  await candidates.score('betald-sok', 'Bedömare 1', 0);
  await candidates.root.locator('[data-gap="betald-sok"] summary').click();
  await candidates.root.getByText('Vilka specialister har ni?').click();
  await expectAccessibleEverywhere(page);
});

test('no sum, no percent and no order but the one they were entered in', async ({ candidates }) => {
  await candidates.open();
  for (const [name, level] of [
    ['Svag', 0],
    ['Stark', 4],
  ] as const) {
    await candidates.add(name);
    await candidates.score('seo', 'Bedömare 1', level);
  }
  const figures = candidates.root.locator('figcaption');
  await expect(figures).toHaveText(['Svag', 'Stark']);
  await expect(candidates.root.locator('thead th bdi')).toHaveText(['Svag', 'Stark']);
  const words = await candidates.root.innerText();
  expect(words).not.toMatch(/\d\s*%|procent|totalt|medelpoäng|plats \d/i);
});
