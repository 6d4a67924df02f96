import { encodeKept } from '../../src/domain/kept-file.ts';
import { NO_CHOICES } from '../../src/export/choices.ts';
import { writeChoices } from '../../src/export/choices-text.ts';
import { published } from '../support/framework.ts';
import { hostileFiles } from '../support/hostile-files.ts';
import { lookAlikes, mendedNames } from '../support/hostile-kept.ts';
import { expectAccessibleEverywhere } from './axe.ts';
import { CandidatesPage, expect, test } from './candidates-page.ts';

const KEY = 'kompetensmatrisen.kandidater';
/** Names of signs that are wide, or that can't be parted. */
const WIDE = [
  '\ufdfd'.repeat(40),
  '\u{12031}'.repeat(30),
  'ᄀ'.repeat(90),
  'क\u094d'.repeat(90),
].map((name) =>
  encodeKept(published, {
    candidates: [{ id: 'k1', name, scores: new Map([['seo', { first: 2 }]]) }],
  }),
);
/** Choices as the hiring page keeps them. */
const CHOICES = writeChoices({ ...NO_CHOICES, picked: ['seo', 'returer'] });
const STRANGE = [
  'å'.repeat(200),
  'محمد العربي',
  '👩🏽‍💻👨‍👩‍👧‍👦 <b>A</b>',
  'A\u030Asa O\u0308berg',
  'A\u202EB\u2066C',
  `e${'\u0323\u0301\u0304\u0308'}`,
];

test('two assessors score two candidates, and what they differ on waits for them to talk', async ({
  candidates,
}) => {
  await candidates.open();
  await candidates.add('A.B.');
  await candidates.score('returer', 'A.B.', 'Bedömare 1', 3);
  await candidates.score('returer', 'A.B.', 'Bedömare 2', 3);
  await expect(candidates.cell('returer', 1)).toHaveText(/3 uppfyllt$/);
  await candidates.score('leda-medarbetare', 'A.B.', 'Bedömare 1', 3);
  await candidates.score('leda-medarbetare', 'A.B.', 'Bedömare 2', 1);
  await expect(candidates.cell('leda-medarbetare', 1)).toHaveText(/3 och 1: tala ihop er$/);
  await candidates.choose('A.B.');
  expect(await candidates.gaps()).toEqual([]);
  await expect(candidates.panel('leda-medarbetare')).toContainText('tala ihop er om en');
  await candidates.panel('leda-medarbetare').locator('h3 button').click();
  await expect(candidates.root.getByText('Det skiljer 2 steg mellan er.')).toBeVisible();
  await candidates.score('leda-medarbetare', 'A.B.', 'Gemensam', 2);
  await expect(candidates.cell('leda-medarbetare', 1)).toHaveText(/2 nära$/);
  await expect(candidates.root.locator('[data-gap="leda-medarbetare"]')).toContainText(
    'Det här kan ingen annan ta över.',
  );
  await candidates.add('C.D.');
  await candidates.score('returer', 'C.D.', 'Bedömare 1', 0);
  await expect(candidates.cell('returer', 2)).toHaveText(/0 behöver utvecklas$/);
  await expect(candidates.cell('leda-medarbetare', 2)).toHaveText(/inte bedömd$/);
});

test('gaps stand in the order of the rule and follow the staffing live', async ({ candidates }) => {
  await candidates.open();
  await candidates.add('A.B.');
  await candidates.score('returer', 'A.B.', 'Bedömare 1', 1);
  await candidates.score('seo', 'A.B.', 'Bedömare 1', 1);
  await candidates.score('leda-medarbetare', 'A.B.', 'Bedömare 1', 2);
  await candidates.choose('A.B.');
  expect(await candidates.gaps()).toEqual(['leda-medarbetare', 'returer', 'seo']);
  const ways = candidates.root.locator('[data-gap="returer"]');
  await ways.locator('summary').click();
  await expect(ways).toContainText('Logistikansvarig: kravet sjunker till 1, uppfyllt.');
  await candidates.root.getByText('Vilka specialister har ni?').click();
  await candidates.root.locator('input[name="logistikansvarig"]').check();
  await expect.poll(() => candidates.gaps()).toEqual(['leda-medarbetare', 'seo']);
  await expect(candidates.cell('returer', 1)).toHaveText(/1 uppfyllt$/);
  await expect(candidates.status).toContainText('Logistikansvarig tillagd.');
  await expect.poll(() => new URL(candidates.page.url()).hash).toBe('#har=logistikansvarig');
});

test('candidates survive a reload, never the link, and are erased with one press', async ({
  candidates,
  page,
}) => {
  await candidates.open('#har=webbyra');
  await candidates.add('A.B.');
  await candidates.score('seo', 'A.B.', 'Bedömare 1', 2);
  await page.reload();
  await expect(candidates.cell('seo', 1)).toHaveText(/2 uppfyllt$/);
  expect(page.url()).not.toMatch(/A\.B\.|A%2E/);
  await candidates.button('Radera alla kandidater').click();
  expect(await candidates.saved()).toBeNull();
  await expect(candidates.status).toHaveText(/Alla kandidater är raderade/);
  await candidates.undo.click();
  await expect(candidates.cell('seo', 1)).toHaveText(/2 uppfyllt$/);
  await expect.poll(() => candidates.saved()).toContain('A.B.');
});

test('a file gives the same requirements and the same comparison on another machine', async ({
  candidates,
  page,
  browser,
}) => {
  await page.addInitScript(([key, choices]) => localStorage.setItem(key, choices), [
    'kompetensmatrisen.rekrytering',
    CHOICES,
  ] as const);
  await candidates.open('#har=tredjepartslogistik,marknadsbyra,webbyra');
  for (const name of STRANGE) await candidates.add(name);
  await expect(candidates.root.getByText('Här ryms 6 kandidater.')).toBeVisible();
  await candidates.score('seo', STRANGE[1] ?? '', 'Bedömare 1', 2);
  await candidates.score('returer', STRANGE[1] ?? '', 'Bedömare 1', 2);
  const file = await candidates.save();
  const comparison = await candidates.root.locator('.compare').innerText();

  const there = new CandidatesPage(await (await browser.newContext()).newPage());
  await there.open();
  await there.import(file);
  await expect(there.notice).toContainText('6 kandidater hämtades från filen.');
  await expect(there.notice).toContainText('Kraven är nu filens');
  expect(await there.root.locator('.compare').innerText()).toBe(comparison);
  expect(await there.save()).toBe(file);
  await expect
    .poll(() => new URL(there.page.url()).hash)
    .toBe('#har=tredjepartslogistik,marknadsbyra,webbyra');
  // Without the link, too, the scores are held against the company that they were set for.
  await there.open();
  await there.page.reload();
  expect(await there.root.locator('.compare').innerText()).toBe(comparison);
  await there.page.goto('about:blank');
  await there.open('#har=logistikansvarig');
  await expect(there.root.locator('[data-scored-for]')).toContainText('Länken gäller ett annat');
  await there.button('Ta tillbaka det företaget').click();
  await expect.poll(() => there.root.locator('.compare').innerText()).toBe(comparison);
  await there.page.context().close();
});

test('names of any kind are shown as text and never widen the page', async ({
  candidates,
  page,
}) => {
  await candidates.open();
  for (const name of STRANGE) await candidates.add(name);
  await candidates.score('seo', 'محمد العربي', 'Bedömare 1', 2);
  await expect(candidates.root.locator('b', { hasText: /^A$/ })).toHaveCount(0);
  for (const name of STRANGE) {
    const shown = candidates.root.locator('bdi').filter({ hasText: name });
    expect(await shown.count()).toBeGreaterThan(1);
  }
  const neverWider = async () => {
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  };
  await neverWider();
  const files = [...mendedNames.map(([file]) => file), ...lookAlikes, ...WIDE];
  for (const file of files) {
    await candidates.button('Radera alla kandidater').click();
    await candidates.import(file);
    await expect(candidates.notice).toContainText('från filen.');
    await candidates.root.getByRole('radio', { name: /./ }).last().check();
    await neverWider();
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
  await candidates.score('returer', 'A.B.', 'Bedömare 1', 1);
  await candidates.add('C.D.');
  await candidates.score('seo', 'C.D.', 'Bedömare 1', 1);
  await candidates.choose('C.D.');
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await candidates.button('Skriv ut').click();
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(candidates.cell('returer', 1)).toBeVisible();
  await expect(
    candidates.root.getByRole('heading', { name: 'Gap att ta ställning till hos C.D.' }),
  ).toBeVisible();
  await expect(candidates.root.locator('[data-gap="seo"] dd').first()).toBeVisible();
  await expect(candidates.root.getByText('Specialister på plats: Webbyrå')).toBeVisible();
  for (const control of await candidates.root.locator('button, input, .scoring-main').all()) {
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
  await candidates.score('seo', 'A.B.', 'Bedömare 1', 2);
  await candidates.root.getByText('Vilka specialister har ni?').click();
  await candidates.root.locator('input[name="seo-specialist"]').check();
  await expect(candidates.cell('seo', 1)).toHaveText(/2 uppfyllt$/);
  const file = await candidates.save();
  await candidates.import(file);
  // The browser looks for its icon when it likes, and says so where it can't.
  expect(requests.filter((url) => !/^blob:|favicon/.test(url))).toEqual([]);
  errors.splice(0, errors.length, ...errors.filter((text) => !text.includes('DISCONNECTED')));
});

test('three candidates are scored in six musts by two assessors in fifty presses', async ({
  candidates,
  page,
}) => {
  await candidates.open();
  await page.evaluate(() => {
    Object.assign(window, { presses: 0 });
    const count = () => {
      (window as unknown as { presses: number }).presses += 1;
    };
    for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, count, true);
  });
  await candidates.root.getByLabel('Namn eller initialer').click();
  for (const name of ['AB', 'CD', 'EF']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  // On to the scores with the keyboard, past the button beside the field.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let score = 0; score < 36; score += 1) {
    await expect(candidates.root.locator('.level-row input').first()).toBeFocused();
    await page.keyboard.press('3');
  }
  await expect(candidates.root.locator('[data-closed] p')).toHaveText('Alla poäng är satta.');
  await expect(candidates.root.locator('[data-closed] p')).toBeFocused();
  await expect(candidates.root.locator('.compare td[data-outcome]')).toHaveCount(18);
  const presses = await page.evaluate(() => Reflect.get(window, 'presses'));
  console.log(`presses: ${presses}`);
  expect(presses).toBeLessThanOrEqual(50);
});

test('on a phone everybody shows, in the comparison and while a score is asked for', async ({
  candidates,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await candidates.open();
  for (const name of ['A.B.', 'C.D.', 'E.F.', 'G.H.', 'I.J.', 'K.L.']) await candidates.add(name);
  const cut = (selector: string) =>
    candidates.root
      .locator(selector)
      .evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter(({ left, right, width }) => width === 0 || left < 0 || right > innerWidth),
      );
  await expect(candidates.root.locator('.turn')).toHaveCount(12);
  expect(await cut('.turn')).toEqual([]);
  await expect(candidates.root.locator('.compare tbody td .compare-who')).toHaveCount(36);
  expect(await cut('.compare tbody td:not(.compare-required)')).toEqual([]);
  // The scores of the must stay in sight while its lowest level is read.
  await candidates.root.locator('.level-row').last().scrollIntoViewIfNeeded();
  await expect(candidates.root.locator('.turn').first()).toBeInViewport();
  await candidates.button('Jämförelse').click();
  await expect(candidates.root.locator('.compare tbody tr').first()).toBeInViewport();
});

test('axe finds nothing while candidates are compared, in light and dark', async ({
  candidates,
  page,
}) => {
  await candidates.open('#har=webbyra,astronaut');
  for (const name of STRANGE.slice(0, 3)) await candidates.add(name);
  await candidates.score('leda-medarbetare', STRANGE[1] ?? '', 'Bedömare 1', 3);
  await candidates.score('leda-medarbetare', STRANGE[1] ?? '', 'Bedömare 2', 1);
  await candidates.score('betald-sok', STRANGE[1] ?? '', 'Bedömare 1', 0);
  await candidates.choose(STRANGE[1] ?? '');
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
    await candidates.score('seo', name, 'Bedömare 1', level);
  }
  const figures = candidates.root.locator('figcaption');
  await expect(figures).toHaveText(['Svag', 'Stark']);
  await expect(candidates.root.locator('thead th bdi')).toHaveText(['Svag', 'Stark']);
  const words = await candidates.root.innerText();
  expect(words).not.toMatch(/\d\s*%|procent|totalt|medelpoäng|plats \d/i);
});
