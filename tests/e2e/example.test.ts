import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Framework } from '../../src/domain/framework.ts';
import { matrixFramework, offeredSpecialists } from '../../src/islands/matrix/props.ts';
import { ajv } from '../support/ajv.ts';
import { staffingOf } from '../support/arbitraries.ts';
import { example } from '../support/framework.ts';
import { expected, recalculate, ticked } from '../support/recalculated.ts';
import { tenLines } from '../support/ten-lines.ts';
import { CHECKS } from './accessibility.ts';
import { expectAccessible, expectAccessibleEverywhere } from './axe.ts';
import { CandidatesPage } from './candidates-page.ts';
import { test } from './example-site.ts';
import { expect } from './matrix-page.ts';
import { PAGE_CHECKS } from './page-checks.ts';
import { SelfPage } from './self-page.ts';
import { expectVector } from './vector.ts';

const offered = (framework: Framework) => offeredSpecialists(matrixFramework(framework));

// In one worker after another, so that the site is built once.
test.describe.configure({ mode: 'default' });

test('the matrix of the other role recalculates', async ({ matrix, page }) => {
  await matrix.open('matris/');
  expect(await matrix.levels()).toBe('333333333332');
  await matrix.tick({
    lagerchef: 'employed',
    tredjepartslager: 'external',
    fraktformedlare: 'external',
  });
  await expect.poll(() => matrix.levels()).toBe('331112223432');
  await expect(
    page.getByRole('heading', { name: 'Det här krävs av er logistikchef' }),
  ).toBeVisible();
  // The links that are made today say which version they were made under.
  await expect
    .poll(() => new URL(page.url()).hash)
    .toBe('#har=lagerchef,tredjepartslager,fraktformedlare&v=2');
});

test('a link from before the change says what is otherwise now', async ({ matrix, page }) => {
  await matrix.open('matris/#har=lagerchef');
  const notice = page.locator('[data-since]');
  await expect(notice).toContainText('Ändrat sedan din länk');
  await expect(notice).toContainText('version 1 (15 januari 2026)');
  await expect(notice.locator('li')).toHaveText(
    'Returhantering: 3, var 2. Returerna har blivit fler.',
  );
  await expect(matrix.status).toHaveText('Ändrat sedan din länk');
  await expectAccessible(page);
});

test('and says so where nothing is otherwise for that company', async ({ matrix, page }) => {
  await matrix.open('matris/#har=tredjepartslager');
  await expect(page.locator('[data-since]')).toContainText('alla krav desamma som då');
});

for (const fragment of [
  'har=lagerchef&v=2',
  'har=lagerchef&v=9',
  'har=lagerchef&v=x',
  'har=',
  '',
]) {
  test(`a link with "${fragment}" has nothing to tell, and fetches nothing to tell it with`, async ({
    matrix,
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await matrix.open(`matris/#${fragment}`);
    await expect(page.locator('[data-since]')).toHaveCount(0);
    expect(scripts.filter((url) => url.includes('Since'))).toEqual([]);
  });
}

test('the company follows to other pages with its version', async ({ matrix, page }) => {
  await matrix.open('matris/#har=lagerchef&v=2');
  await matrix.row('returhantering').getByRole('link').click();
  await expect(page.locator('h1')).toHaveText('Returhantering');
  expect(new URL(page.url()).hash).toBe('#har=lagerchef&v=2');
  await expect(page.getByText('Nivåerna ändrades senast 1 mars 2026, i version 2.')).toBeVisible();
  await matrix.ready();
});

test('nothing speaks of the role that the guide is about, or of its source', ({
  site: { out },
}) => {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
    // What the example says of itself is written by hand.
    (file) =>
      /\.(?:html|md|txt|xml|json|jsonld|csv|webmanifest)$/.test(file) && !/^om\//.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    // Nor on paper, apart from the chapter of what is written by hand.
    const words = readFileSync(join(out, file), 'utf8').replace(
      /<section class="chapter[^>]*id="om[\s\S]*/,
      '',
    );
    expect(words.match(/.{40}(?:e-commerce manage|koalitionen).{20}/i)?.[0], file).toBeUndefined();
  }
  const footer = readFileSync(join(out, 'index.html'), 'utf8').match(/<footer[\s\S]*/)?.[0];
  expect(footer).toContain('Nivåerna och reglerna är våra egna.');
});

test('no page leads to a section that has nothing in it', async ({ page, site }) => {
  for (const path of ['', 'matris/', '404.html', 'sok/', 'utskrift/']) {
    await page.goto(site.address + path);
    const links = await page
      .locator('a[href], link[rel=alternate]')
      .evaluateAll((all) =>
        all.map((link) => (link.getAttribute('href') ?? '').replace(/^.*?:\/\/[^/]*/, '')),
      );
    const empty = links.filter((href) => /\/(?:guide|stories|event|ordlista)\//.test(href));
    expect(empty, path).toEqual([]);
  }
  const map = readFileSync(join(site.out, 'sitemap-0.xml'), 'utf8');
  expect(map).not.toMatch(/\/(?:guide|stories|event|ordlista)\//);
  expect(map).toContain('/omraden/lager/');
  // Nor is there a page or a feed that nobody is led to.
  for (const section of ['guide', 'stories', 'event', 'ordlista']) {
    expect(existsSync(join(site.out, section)), section).toBe(false);
  }
});

test('a role that is always employed is not said to be external anywhere', async ({
  matrix,
  page,
  site,
}) => {
  await matrix.open('matris/');
  const box = matrix.box('skiftledare');
  await expect(box).toHaveAccessibleDescription('Alltid anställd');
  await box.check();
  await matrix.fragment(/har=skiftledare&v=2$/);
  await expect(matrix.root.locator('[data-competence="plock-pack"]')).toHaveAttribute(
    'data-required',
    '2',
  );
  await expect(page.getByRole('group', { name: /skiftledare anställd eller extern/ })).toHaveCount(
    0,
  );
  await page.goto(`${site.address}omraden/lager/plock-pack/`);
  const covers = page.getByRole('listitem').filter({ hasText: 'Skiftledare' });
  await expect(covers).toHaveText('Skiftledare (som anställd: kravet blir 2)');
  await page.goto(`${site.address}specialister/skiftledare/`);
  await expect(page.getByRole('heading', { name: 'När rollen är anställd' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'När rollen är extern' })).toHaveCount(0);
  await expect(page.locator('.effect thead th')).toHaveText(['Kompetens', 'Utan', 'Anställd']);
});

for (const vector of example.vectors) {
  test(`${vector.id}, ticked by a visitor: ${vector.why}`, async ({ matrix, browser, site }) => {
    await expectVector({ matrix, browser, framework: site.framework, vector });
  });
}

test('nothing is wrong with its matrix that axe would not see', async ({ matrix, page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await matrix.open('matris/');
  for (const [name, check] of Object.entries(CHECKS)) {
    expect(await check(page, site.framework), name).toEqual([]);
  }
});

const { structure, sizes, reflow, stillness } = PAGE_CHECKS;

/** The pages of a site of one's own that its role is most in; the others are the guide's templates. */
const KINDS = [
  'matris/',
  'omraden/lager/',
  'omraden/lager/plock-pack/',
  'specialister/lagerchef/',
  'rekrytera/',
  'inbaddad/',
  'utskrift/',
  'om/komponenter/',
];

for (const path of KINDS) {
  test(`axe and the eyes beside it find nothing on /${path}`, async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(site.address + path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expectAccessible(page);
    // The book is to be printed, and its tables of sums are wider than the smallest phone.
    const fits = path === 'utskrift/' ? {} : { reflow };
    for (const [name, check] of Object.entries({ structure, sizes, stillness, ...fits })) {
      expect(await check(page), name).toEqual([]);
    }
  });
}

for (const width of [320, 360, 768, 1440]) {
  test(`no picture is wider than its column at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.address}om/komponenter/`);
    const column = await page.getByText('Använd dem sparsamt').boundingBox();
    for (const [alt, own] of [
      ['En grön yta', 800],
      ['En stor grön yta', 4000],
    ] as const) {
      const picture = page.getByRole('img', { name: alt, exact: true });
      await picture.scrollIntoViewIfNeeded();
      const box = await picture.boundingBox();
      expect(box?.width, alt).toBeCloseTo(Math.min(column?.width ?? 0, own), 0);
      // What is fetched is a small one of its own, as sharp as the screen and not much more.
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
      const fetched = await picture.evaluate((img: HTMLImageElement) => img.currentSrc);
      expect(fetched).toMatch(/\.webp$/);
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return image.naturalWidth;
      }, fetched);
      expect(size).toBeLessThanOrEqual(Math.max(640, 2 * (column?.width ?? 0)));
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('a picture for the dark theme shows there, and never on paper', async ({ page, site }) => {
  await page.goto(`${site.address}om/komponenter/`);
  const shown = () =>
    page
      .locator('.picture')
      .first()
      .locator('img')
      .evaluateAll((all) => all.map((img) => img.checkVisibility()));
  expect(await shown()).toEqual([true, false]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await shown()).toEqual([false, true]);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await shown()).toEqual([true, false]);
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
  await page.getByRole('radio', { name: 'Mörkt' }).check();
  expect(await shown()).toEqual([false, true]);
});

test('tabs are chosen with the keyboard, and all of them stand on paper', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}om/komponenter/`);
  const tabs = page.getByRole('tablist', { name: 'Så packar ni' }).getByRole('tab');
  await expect(tabs).toHaveText(['Ett bord', 'Två bord', 'Lager hos en partner']);
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(page.getByRole('tabpanel')).toHaveText(/En plockar, en packar/);
  await page.keyboard.press('End');
  await expect(page.getByRole('tabpanel')).toHaveText(/Be om bilder/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'Ett bord' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tabpanel')).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.tab:visible')).toHaveCount(3);
  await expect(page.locator('.tab-heading:visible')).toHaveText([
    'Ett bord',
    'Två bord',
    'Lager hos en partner',
  ]);
});

test('an example of a company is ticked, undone, done again and taken away', async ({ matrix }) => {
  await matrix.open('matris/');
  const baseline = await matrix.levels();
  await matrix.root.locator('.profiles > summary').click();
  await matrix.root.getByRole('button', { name: 'Utlagt lager' }).click();
  await expect.poll(() => matrix.levels()).toBe('332222223432');
  await matrix.root.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => matrix.levels()).toBe(baseline);
  await matrix.root.getByRole('button', { name: 'Gör om' }).click();
  await expect.poll(() => matrix.levels()).toBe('332222223432');
  await matrix.root.getByRole('button', { name: 'Nollställ' }).click();
  await expect.poll(() => matrix.levels()).toBe(baseline);
});

test('a link with a role that does not exist restores the rest and names it', async ({
  matrix,
}) => {
  await matrix.open('matris/#har=lagerchef,astronaut&v=2');
  await expect(matrix.box('lagerchef')).toBeChecked();
  await expect(matrix.status).toHaveText('Hela länken gick inte att läsa');
  await expect(matrix.root.locator('bdi')).toHaveText('astronaut');
});

test('what is kept comes back, and reloading too', async ({ matrix, page }) => {
  await matrix.open('matris/');
  await matrix.box('lagerchef').check();
  await matrix.openStep('Ladda ned eller spara');
  await matrix.root.getByLabel('Kom ihåg valen').check();
  await matrix.fragment(/har=lagerchef/);
  // It is kept once the page has been drawn, which a reload could come before.
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await page.reload();
  await matrix.ready();
  await expect(matrix.box('lagerchef')).toBeChecked();
  await matrix.open('matris/?utan');
  await matrix.root.getByRole('button', { name: /Fortsätt där du slutade/ }).click();
  await expect(matrix.box('lagerchef')).toBeChecked();
});

test('self-assessment, hiring and candidates follow the company', async ({
  matrix,
  page,
  site,
}) => {
  await matrix.open('matris/#har=lagerchef');
  const self = new SelfPage(matrix, site.framework);
  await self.open();
  await self.answer('plock-pack', 0);
  await self.toResult();
  const gap = self.root.locator('[data-gap="plock-pack"]');
  await expect(gap).toContainText('1');
  // Its pages don't say how a competence is learnt.
  await expect(gap.locator('[data-learn]')).toHaveCount(0);

  await page.goto(`${site.address}rekrytera/#har=lagerchef`);
  const paper = page.locator('[data-document]').first();
  await expect(paper).toContainText('logistikchef');
  await expect(paper).toContainText('Lagerchef');

  await page.goto(`${site.address}rekrytera/kandidater/#har=lagerchef`);
  const candidates = new CandidatesPage(page);
  await candidates.add('A.B.');
  await candidates.score('plock-pack', 'A.B.', 'Bedömare 1', 1);
  await expect(candidates.cell('plock-pack', 1)).toHaveText(/1 uppfyllt$/);
});

test('its data fits the schema, and the ten lines reckon as the site does', async ({
  request,
  site,
}) => {
  const read = async (file: string) => (await request.get(`${site.address}data/${file}`)).json();
  const validate = ajv.compile(await read('matris.schema.json'));
  const data = await read('matris.json');
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  expect(data.version).toBe(2);
  expect(data.licence).toBeUndefined();
  expect((await read('case.json')).CFDefinitions.CFLicenses).toBeUndefined();
  const krav = await tenLines(site.address);
  for (const { specialists, required, id } of example.vectors) {
    const found = krav(specialists).map(({ level }) => level);
    expect(found.join(''), id).toBe(required.replaceAll(' ', ''));
  }
});

test('a role beside the first one has a matrix of its own', async ({ matrix, page }) => {
  await matrix.open('roller/transportchef/');
  await expect(page.locator('h1')).toHaveText('Vad måste transportchefen kunna?');
  expect(await matrix.levels()).toBe('33342333');
  await matrix.tick({ fraktformedlare: 'external', trafikledare: 'external' });
  await expect.poll(() => matrix.levels()).toBe('33322243');
  // The documents of a vacancy are about the first role.
  await expect(matrix.root.locator('a[href*="/rekrytera/"]')).toHaveCount(0);
  await expectAccessible(page);

  // What is shared has its page with the areas, which tells what each role requires.
  await matrix.row('fraktavtal').getByRole('link').click();
  await expect(page).toHaveURL(/\/omraden\/leverans\/fraktavtal\/#har=/);
  const facts = page.locator('.brief dl > div');
  await expect(facts.filter({ hasText: 'Krav på logistikchef' })).toContainText('3 Driver');
  await expect(facts.filter({ hasText: 'Krav på transportchef' })).toContainText('4 Utvecklar');

  // What is the role's own has one of its own.
  await matrix.open('roller/transportchef/');
  await matrix.row('ruttplanering').getByRole('link').click();
  await expect(page).toHaveURL(/\/roller\/transportchef\/ruttplanering\//);
  await expect(page.getByRole('link', { name: 'Trafikledare' })).toHaveAttribute(
    'href',
    /\/roller\/transportchef\/#specialist-trafikledare$/,
  );
  await matrix.ready();
  expect(await matrix.levels()).toBe('3');
});

test('a company follows from one role to the other and back without loss', async ({
  matrix,
  page,
}) => {
  await matrix.open('matris/#har=lagerchef,transportplanerare:extern&v=2');
  await page.getByRole('link', { name: 'transportchefen' }).click();
  await expect(page.locator('h1')).toHaveText('Vad måste transportchefen kunna?');
  await matrix.ready();
  await expect(matrix.box('transportplanerare')).toBeChecked();
  // Nothing that it requires is the business of a warehouse manager.
  await expect(matrix.box('lagerchef')).toHaveCount(0);
  await expect(matrix.root.locator('bdi')).toHaveCount(0);
  expect(await matrix.levels()).toBe('33322233');
  await matrix.tick({ logistikanalytiker: 'employed' });
  await matrix.fragment('#har=lagerchef,transportplanerare:extern,logistikanalytiker&v=2');
  await page.getByRole('link', { name: 'logistikchefen' }).click();
  await expect(page.locator('h1')).not.toHaveText(/transportchefen/);
  await matrix.ready();
  for (const role of ['lagerchef', 'transportplanerare', 'logistikanalytiker']) {
    await expect(matrix.box(role)).toBeChecked();
  }
  // It was made today, whichever role it was made for.
  await expect(page.locator('[data-since]')).toHaveCount(0);
});

test('a specialist that only one role knows is named where the other is opened', async ({
  matrix,
}) => {
  await matrix.open('matris/#har=lagerchef,trafikledare&v=2');
  await expect(matrix.box('lagerchef')).toBeChecked();
  await expect(matrix.status).toHaveText('Hela länken gick inte att läsa');
  await expect(matrix.root.locator('bdi')).toHaveText('trafikledare');
});

test('the roles are compared in words and row by row, on a phone too', async ({ page, site }) => {
  await page.goto(site.address);
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByText('Roller').click();
  await expect(page.locator('h1')).toHaveText('Jämför rollerna');
  const group = (heading: string) =>
    page.locator('section', { has: page.getByRole('heading', { name: heading }) });
  await expect(group('3 gemensamma krav').getByRole('listitem')).toHaveText([
    'Leda skift och medarbetare: 3',
    'Säkerhet och arbetsmiljö: 3',
    'Styra logistikpartner: 3',
  ]);
  await expect(group('3 gemensamma kompetenser med olika krav')).toContainText(
    'Fraktavtal: 3 för logistikchefen och 4 för transportchefen',
  );
  await expect(group('som bara transportchefen behöver').getByRole('listitem')).toHaveText([
    'Kör- och vilotider: 3',
    'Ruttplanering: 3',
  ]);
  const row = page.locator('[data-compared="leveransloften"]');
  await expect(row.getByRole('cell')).toHaveText([
    '3 Driver Kan sänkas av transportplanerare eller fraktförmedlare, lägst till 1.',
    '2 Beställer Kan sänkas av transportplanerare, lägst till 1.',
  ]);
  await expect(page.locator('[data-compared="plock-pack"] td').last()).toContainText('Krävs inte');
  await expectAccessibleEverywhere(page);
  await page.setViewportSize({ width: 320, height: 700 });
  // The head of the table has no room there, so each cell says whose it is.
  const said = await row
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(said).toEqual(['"Logistikchef "', '"Transportchef "']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the matrix of the role beside it recalculates', async ({ page, site }) => {
    await page.goto(`${site.address}roller/transportchef/`);
    const companies = fc.sample(staffingOf(site.beside), { numRuns: 40, seed: 7 }).map(
      // Those that the role has no use for aren't offered.
      (staffing) => new Map([...staffing].filter(([id]) => offered(site.beside).includes(id))),
    );
    const shown = await page.evaluate(recalculate, {
      companies: companies.map(ticked),
      steered: site.beside.rules.supplierRaise?.competence,
    });
    companies.forEach((company, place) => {
      expect(shown[place], JSON.stringify([...company])).toEqual(expected(site.beside, company));
    });
  });

  test('its matrix shows the baselines', async ({ page, site }) => {
    await page.goto(`${site.address}matris/`);
    for (const { id, baseline } of site.framework.competences) {
      const row = page.locator(`[data-competence="${id}"]`);
      await expect(row).toBeVisible();
      await expect(row).toHaveAttribute('data-required', String(baseline));
    }
  });

  test('tabs are sections with headings', async ({ page, site }) => {
    await page.goto(`${site.address}om/komponenter/`);
    await expect(
      page.getByRole('heading', { name: 'Lager hos en partner', level: 3 }),
    ).toBeVisible();
    await expect(page.getByText('Be om bilder på tio lådor')).toBeVisible();
  });
});
