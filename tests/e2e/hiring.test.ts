import { expect, saved, test, wordText } from './hiring-page.ts';
import { holdScripts } from './matrix-page.ts';

const BEDDING = '#har=content-redaktor,marknadsbyra,webbyra';
const box = (name: string) => `input[type=checkbox][name="${name}"]`;

test('from an empty page to a finished kravprofil in Word, in a few presses', async ({
  hiring,
  page,
}) => {
  const began = Date.now();
  await hiring.open();
  await page.evaluate(() => {
    const pressed = { times: 0 };
    Object.assign(window, { pressed });
    addEventListener('pointerdown', (event) => event.isTrusted && pressed.times++, true);
  });
  for (const role of ['content-redaktor', 'marknadsbyra', 'webbyra']) {
    await hiring.root.locator(box(role)).click();
  }
  await hiring.root.getByLabel('Mål 1').click();
  await page.keyboard.type('Bidraget per order växer från 52 till 80 kronor');
  await hiring.root.locator('[data-must=ledarskap] > summary').click();
  await hiring.root.locator('[data-must=ledarskap] textarea').click();
  await page.keyboard.type('Leder fyra medarbetare, varav två är nya');
  const word = await saved(page, () =>
    hiring.root.getByRole('button', { name: 'Ladda ned Word' }).click(),
  );
  expect(word.name).toBe('kravprofil.docx');
  const text = await wordText(word.bytes);
  expect(text).toContain('Bidraget per order växer från 52 till 80 kronor');
  expect(text).toContain('Leder fyra medarbetare, varav två är nya');
  // The name of a demand, its level and how the level shows stand in a row.
  expect(text).toContain('Affärsmannaskap2–4Styr flera leverantörer');
  expect(text).toContain('Lager och orderflöde3Planerar kapacitet');
  const pressed = await page.evaluate(() => Reflect.get(window, 'pressed').times);
  expect(pressed).toBe(7);
  expect(pressed).toBeLessThanOrEqual(12);
  expect(Date.now() - began).toBeLessThan(120_000);
});

test('the ad never takes the place of what somebody wrote, but tells of a newer draft', async ({
  hiring,
}) => {
  await hiring.open(BEDDING);
  await hiring.show('Annons');
  const goals = hiring.part('Det här ska ha hänt om ett år');
  await goals.fill('Vår egen text om målen.');
  await hiring.root.getByLabel('Mål 1').fill('Fler kunder kommer tillbaka');
  await expect(goals).toHaveValue('Vår egen text om målen.');
  const notice = hiring.paper.locator('.notice');
  await expect(notice).toContainText('- Fler kunder kommer tillbaka');
  // What nobody has written in follows along by itself.
  await expect(hiring.part('Det här köper vi in')).toHaveValue(/marknadsbyrå/);
  await hiring.root.locator(box('marknadsbyra')).uncheck();
  await expect(hiring.part('Det här köper vi in')).not.toHaveValue(/marknadsbyrå/);

  await notice.getByRole('button', { name: 'Byt till det nya utkastet' }).click();
  // The button is gone, so the text has the focus.
  await expect(goals).toBeFocused();
  await expect(goals).toHaveValue('- Fler kunder kommer tillbaka');
  await hiring.root.getByRole('button', { name: 'Ångra' }).click();
  await expect(goals).toHaveValue('Vår egen text om målen.');
  await notice.getByRole('button', { name: 'Behåll min text' }).click();
  await expect(notice).toHaveCount(0);
});

test('the ad is written in English from the same choices, and what is written stays apart', async ({
  hiring,
  page,
}) => {
  await hiring.open(BEDDING);
  await hiring.unfold('Om tjänsten');
  await hiring.root.getByLabel('Företag').fill('Duntyg');
  await hiring.root.getByLabel(/^Ni säljer/).fill('täcken');
  await hiring.show('Annons');
  await hiring.root.getByRole('radio', { name: 'Engelska' }).check();
  const mission = hiring.part('About the role');
  await expect(mission).toHaveAttribute('lang', 'en-GB');
  await hiring.root.getByLabel(/^Ni säljer.*på engelska/).fill('duvets');
  await expect(mission).toHaveValue('Duntyg sells duvets.');
  await expect(hiring.part('Our external partners')).toHaveValue(
    /a marketing agency and a web agency/,
  );
  const word = await saved(page, () =>
    hiring.root.getByRole('button', { name: 'Ladda ned Word' }).click(),
  );
  expect(word.name).toBe('job-ad.docx');
  expect(await wordText(word.bytes)).toContain('Duntyg sells duvets.');
  await hiring.show('Kravprofil');
  await expect(
    hiring.paper.getByRole('heading', { name: 'Must-haves', exact: true }),
  ).toBeVisible();
  await hiring.root.getByRole('radio', { name: 'Svenska' }).check();
  await hiring.show('Annons');
  await expect(hiring.part('Uppdraget')).toHaveValue('Duntyg säljer täcken.');
});

test('the ad as a page of its own is marked up once the vacancy is real', async ({
  hiring,
  page,
}) => {
  await hiring.open(BEDDING);
  await hiring.unfold('Om tjänsten');
  for (const [label, value] of [
    ['Företag', 'Duntyg'],
    ['Ort', 'Borås'],
    ['Publiceras', '2026-12-24'],
    ['Sista ansökningsdag', '2026-12-01'],
  ] as const) {
    await hiring.root.getByLabel(label, { exact: true }).fill(value);
  }
  await hiring.show('Annons');
  const press = () => hiring.root.getByRole('button', { name: 'Webbsida' }).click();
  await expect(hiring.root.locator('.actions .notice')).toContainText(
    'Sista ansökningsdagen ligger före publiceringen.',
  );
  expect((await saved(page, press)).bytes.toString()).not.toContain('JobPosting');
  await hiring.root.getByLabel('Sista ansökningsdag').fill('2027-01-10');
  await expect(hiring.root.locator('.actions .notice')).toHaveCount(0);
  const html = (await saved(page, press)).bytes.toString();
  expect(html).toContain('"@type":"JobPosting"');
  expect(html).toContain('"@type":"DefinedTerm"');
});

test('every demand has a question, a good answer, its level and an anchor per score', async ({
  hiring,
  page,
}) => {
  await hiring.open(BEDDING);
  await hiring.show('Intervjuguide');
  const headings = await hiring.paper.locator('h4').allTextContents();
  expect(headings.filter((text) => /^Fråga \d/.test(text))).toHaveLength(6);
  await expect(hiring.paper.getByText('Bra svar:')).toHaveCount(6);
  // Once for the names of the assessors, once for their scores.
  await expect(hiring.paper.getByRole('columnheader', { name: 'Bedömare 2' })).toHaveCount(2);
  await expect(hiring.paper.locator('table')).toHaveCount(8);
  const scores = await saved(page, () =>
    hiring.root.getByRole('button', { name: 'Poängblad (Excel)' }).click(),
  );
  expect(scores.name).toBe('poangblad.xlsx');
  const words = await page.locator('main').innerText();
  expect(words).not.toMatch(/%|\bprocent\b|totalpoäng|slutpoäng|genomsnitt|ranking/i);
});

test('a fold that is opened before the scripts have come has its fields once they have', async ({
  hiring,
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(new URL('rekrytera/', process.env['SITE_ADDRESS']).href, { waitUntil: 'commit' });
  await hiring.root.locator('[data-must=ledarskap] > summary').click();
  await hiring.root.locator('summary', { hasText: 'Om tjänsten' }).click();
  await expect(hiring.root.locator('[data-must=ledarskap]')).toHaveAttribute('open', '');
  release();
  await expect(hiring.root.locator('[data-must=ledarskap] textarea')).toBeVisible();
  await expect(hiring.root.getByLabel('Företag')).toBeVisible();
});

test('what is written is kept only when asked, comes back, and is never in the address', async ({
  hiring,
  page,
}) => {
  await hiring.open(BEDDING);
  await hiring.unfold('Om tjänsten');
  await hiring.root.getByLabel('Företag').fill('Duntyg & Söner');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await hiring.root.getByLabel('Kom ihåg val och texter').check();
  await hiring.unfold('Egna anteckningar');
  await hiring.root.getByLabel('Anteckningar till kravprofilen').fill('Ring Åsa först');
  await hiring.root.locator(box('cto')).check();
  await expect.poll(() => new URL(page.url()).hash).toContain('cto');
  expect(decodeURIComponent(page.url())).not.toMatch(/Duntyg|Åsa/);

  await hiring.open();
  await expect(hiring.paper).not.toContainText('Duntyg');
  await hiring.root.getByRole('button', { name: 'Hämta era val från förra gången' }).click();
  await expect(hiring.root.getByLabel('Kom ihåg val och texter')).toBeFocused();
  await expect(hiring.paper).toContainText('Duntyg & Söner');
  await expect(hiring.paper).toContainText('Ring Åsa först');
});

test('on paper there is nothing but the chosen document', async ({ hiring, page }) => {
  await hiring.open(BEDDING);
  await hiring.show('Annons');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of [
    '.hiring-choices',
    '.kinds',
    '.actions',
    'h1',
    '.site-footer',
    'textarea',
  ]) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'Det här behöver du kunna' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await hiring.show('Intervjuguide');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Poängblad' })).toBeVisible();
});

test('a document is printed by itself, under its own name', async ({ hiring, page }) => {
  await hiring.open(BEDDING);
  await hiring.root.getByLabel('Mål 1').fill('Fler kunder kommer tillbaka');
  const title = await page.title();
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { printed: document.title });
  });
  await hiring.root.getByRole('button', { name: 'Skriv ut eller spara som PDF' }).click();
  await expect(page.locator('.print-sheet')).toHaveCount(1);
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(
    'Kravprofil för e-commerce manager',
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kravprofil för/);
  await expect(
    page.getByRole('heading', { level: 2, name: 'Måste-krav', exact: true }),
  ).toBeVisible();
  await expect(page.getByText('Fler kunder kommer tillbaka').locator('visible=true')).toHaveCount(
    1,
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  expect(await page.title()).toBe(title);
});

test('hostile words are text, on the screen and on paper', async ({ hiring, page }) => {
  await hiring.open();
  const hostile = `<img src=x onerror=alert(1)> ${'å'.repeat(200)} \u202eomvänt 😀 שלום`;
  await hiring.root.getByLabel('Mål 1').fill(hostile);
  await expect(hiring.paper).toContainText('<img src=x onerror=alert(1)>');
  await expect(hiring.paper.locator('img')).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the kravprofil of the baseline is there, with links to the templates', async ({ page }) => {
    await page.goto(new URL('rekrytera/', process.env['SITE_ADDRESS']).href);
    await expect(page.getByText('Här visas kravprofilen med grundkraven.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'intervjun' }).first()).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Ledarskap' })).toBeVisible();
    const controls = page.locator('form.hiring :is(button, input, textarea, select)');
    for (const control of await controls.all()) await expect(control).toBeHidden();
  });
});
