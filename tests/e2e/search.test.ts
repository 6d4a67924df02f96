import type { Page } from '@playwright/test';
import { expect as byDefault, test } from './matrix-page.ts';

/** The engine is compiled before the first hit, which a busy machine takes its time for. */
const expect = byDefault.configure({ timeout: 20_000 });

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
const at = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;

/** The search page as a visitor meets it. */
const search = (page: Page) => ({
  field: page.locator('main').getByRole('searchbox', { name: 'Vad letar du efter?' }),
  status: page.locator('main').getByRole('status'),
  links: page.locator('.search-results a'),
  contents: page.getByRole('heading', { name: 'Allt innehåll' }),
  ways: page.getByRole('region', { name: 'Vägar vidare' }),
});

/** The address that a link leads to, without base and company. */
const pathOf = (href: string | null) => (href ?? '').slice(base.length);

// What comes first for some 130 queries is held in tests/site/search.test.ts, with the same engine.
for (const [query, first, why] of [
  ['returerna', '/omraden/logistik/returer/', 'another ending'],
  ['optimering', '/omraden/marknadsforing-onlineforsaljning/seo/', 'the last part of a compound'],
  ['angerratt', '/ordlista/#angerratt', 'without dots'],
  ['seo', '/omraden/marknadsforing-onlineforsaljning/seo/', 'three letters'],
] as const) {
  test(`finds what is meant first with ${why}: ${query}`, async ({ page }) => {
    await page.goto(at(`sok/#q=${query}`));
    const { links } = search(page);
    await expect(links.first()).toBeVisible();
    expect(pathOf(await links.first().getAttribute('href'))).toBe(first);
  });
}

test('forgives a wrong letter, and says what it has looked for', async ({ page }) => {
  await page.goto(at('sok/#q=logistk'));
  const { status, links } = search(page);
  await expect(status).toHaveText(
    /^Inget innehåller ”logistk”\. Visar \d+ träffar på ”logistik”\.$/,
  );
  expect(pathOf(await links.first().getAttribute('href'))).toBe('/omraden/logistik/');
});

test('marks what was looked for, and no letters that only look like it', async ({ page }) => {
  await page.goto(at('sok/#q=lager'));
  await expect(page.locator('.search-results mark').first()).toBeVisible();
  const marked = await page.locator('.search-results mark').allTextContents();
  expect(marked.filter((text) => /läg/i.test(text))).toEqual([]);
});

test('finds the other compounds with the same last part as well', async ({ page }) => {
  await page.goto(at('sok/#q=optimering'));
  const { links } = search(page);
  const paths = async () =>
    (await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).map(pathOf);
  await expect
    .poll(paths)
    .toEqual(
      expect.arrayContaining([
        '/omraden/marknadsforing-onlineforsaljning/seo/',
        '/omraden/marknadsforing-onlineforsaljning/konvertering/',
      ]),
    );
});

test('leads to the term itself in the glossary', async ({ page }) => {
  await page.goto(at('sok/#q=täckningsbidrag'));
  await search(page).links.first().click();
  await expect(page).toHaveURL(/\/ordlista\/#tackningsbidrag$/);
  await expect(page.locator('#tackningsbidrag')).toBeInViewport();
});

test('puts what is called so first, and groups the rest by kind', async ({ page }) => {
  await page.goto(at('sok/#q=returer'));
  const about = page.getByRole('region', { name: 'Handlar om ”returer”' });
  await expect(about.getByRole('link').first()).toHaveText('Returer och reklamationer');
  const others = page.getByRole('region', { name: 'Nämner ”returer”' });
  await expect(others.getByRole('heading', { level: 3 }).first()).toHaveText('Kompetenser');
  await expect(page.locator('.search-results mark').first()).toHaveText(/retur/i);
  await expect(search(page).contents).toBeHidden();
});

test('says how many hits there are, once', async ({ page }) => {
  await page.goto(at('sok/'));
  const { field, status } = search(page);
  await status.evaluate((element) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { said });
  });
  // Letter by letter, faster than a busy machine could press the keys.
  await field.evaluate((input: HTMLInputElement) => {
    for (const end of 'returer'.split('').keys()) {
      input.value = 'returer'.slice(0, end + 1);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await expect(status).toHaveText(/^\d+ träffar på ”returer”\.$/);
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toHaveLength(1);
});

test('is printed as hits, without what only a screen has', async ({ page }) => {
  await page.goto(at('sok/#q=returer'));
  const { field, links, status } = search(page);
  await expect(links.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(links.first()).toBeVisible();
  await expect(status).toBeVisible();
  await expect(field).toBeHidden();
});

test('shows the rest when asked, and moves there', async ({ page }) => {
  await page.goto(at('sok/#q=annons'));
  const { links, status } = search(page);
  await expect(links).toHaveCount(24);
  const total = Number.parseInt((await status.textContent()) ?? '', 10);
  await page.getByRole('button', { name: 'Visa fler träffar' }).click();
  await expect(links).toHaveCount(total);
  await expect(page.locator('.search-results')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Visa fler träffar' })).toBeHidden();
});

test('keeps the query in the fragment, where no server sees it, beside the company', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(at('sok/#har=webbyra'));
  const { field, links, status } = search(page);
  await field.fill('öppet köp & byte');
  await expect(links).not.toHaveCount(0);
  await expect
    .poll(() => new URL(page.url()).hash)
    .toContain('q=%C3%B6ppet%20k%C3%B6p%20%26%20byte');
  expect(new URL(page.url()).search).toBe('');
  expect(requested.join('\n')).not.toMatch(/pet|byte/);
  await page.reload();
  await expect(field).toHaveValue('öppet köp & byte');
  await field.fill('frakt');
  await expect(status).toContainText('”frakt”');
  await links.first().click();
  await expect(page).toHaveURL(/\/frakt-leverans\/#har=webbyra$/);
  await page.goBack();
  await expect(field).toHaveValue('frakt');
});

test('answers a link with ?q= from elsewhere, and takes it out of the address', async ({
  page,
}) => {
  await page.goto(at('sok/?q=returer'));
  await expect(search(page).links.first()).toHaveText('Returer och reklamationer');
  await expect(page).toHaveURL(/\/sok\/#q=returer$/);
});

test('shows ways on when nothing is found, and everything', async ({ page }) => {
  await page.goto(at('sok/#q=xyzzyqwv'));
  const { status, links, contents, ways } = search(page);
  await expect(status).toContainText('Inga träffar på ”xyzzyqwv”.');
  await expect(links).toHaveCount(0);
  await expect(ways.getByRole('link', { name: 'Logistik' })).toBeVisible();
  await expect(ways.getByRole('link', { name: 'Ordlista' })).toBeVisible();
  await expect(contents).toBeVisible();
  await page.goto(at('sok/#q=returer'));
  await expect(links.first()).toBeVisible();
  await expect(ways).toBeHidden();
});

test('offers words that are near when nothing is near enough', async ({ page }) => {
  await page.goto(at('sok/#q=frack&har=webbyra'));
  const { ways, links } = search(page);
  await ways.getByRole('link', { name: 'frakt' }).click();
  await expect(links.first()).toBeVisible();
  await expect(page).toHaveURL(/#q=frakt&har=webbyra$/);
});

test('finds parts of a question that no page answers whole', async ({ page }) => {
  await page.goto(at('sok/#q=returer xyzzyqwv'));
  const { status, links } = search(page);
  await expect(status).toContainText('Inget innehåller hela');
  await expect(links.first()).toHaveText('Returer och reklamationer');
});

test('shows what is typed as text and nothing else', async ({ page }) => {
  await page.goto(at(`sok/#q=${encodeURIComponent('<img src=x onerror=alert(1)> returer')}`));
  await expect(search(page).status).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('loads nothing of the engine before somebody searches', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(at('sok/'));
  await expect(page.locator('[data-search]')).toHaveAttribute('data-ready', 'true');
  expect(requested.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await search(page).field.focus();
  await expect
    .poll(() => requested.some((url) => url.endsWith('/pagefind/pagefind.js')))
    .toBe(true);
});
