import { expect, test } from './matrix-page.ts';

const article = 'guide/nivaerna/';
const open = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;

test('the contents mark the section in view, and the last one at the end of the page', async ({
  page,
}) => {
  await page.goto(open(article));
  const contents = page.getByRole('navigation', { name: 'På den här sidan' });
  const links = contents.getByRole('link');
  await expect(contents.locator('[aria-current]')).toHaveCount(0);
  await links.nth(1).click();
  await expect(links.nth(1)).toHaveAttribute('aria-current', 'true');
  // So high a window that the last section never comes up to where it would be marked. Scrolled
  // again and again, because the page is laid out anew for such a window while it is.
  await page.setViewportSize({ width: 1280, height: 3000 });
  await expect
    .poll(() =>
      page.evaluate(() => {
        scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
        return document.documentElement.scrollHeight - scrollY - innerHeight;
      }),
    )
    .toBeLessThan(2);
  expect((await page.locator('article h2').last().boundingBox())?.y).toBeGreaterThan(1000);
  await expect(links.last()).toHaveAttribute('aria-current', 'true');
  await expect(contents.locator('[aria-current]')).toHaveCount(1);
});

// A phone lays out words, the matrix and the footer as they are scrolled to.
test('a link to a word leads to it, however little of what is above has been laid out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const id of ['bredd', 'kravprofil', 'strukturerad-intervju']) {
    await page.goto(open(`ordlista/#${id}`));
    const top = () => page.locator(`#${id}`).evaluate((word) => word.getBoundingClientRect().top);
    await expect.poll(async () => Math.abs((await top()) - 24), { message: id }).toBeLessThan(2);
    await page.mouse.wheel(0, -600);
    // What was read goes down as far as the wheel went up: nothing above it pushes it away.
    await expect.poll(async () => Math.abs((await top()) - 624), { message: id }).toBeLessThan(2);
  }
});

test('the link beside a heading is copied in one press and said to be', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(open(article));
  const heading = page.getByRole('heading', { level: 2 }).first();
  const name = await heading.textContent();
  const id = await heading.getAttribute('id');
  await page.getByRole('link', { name: `Länk till avsnittet ${name}`, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'kopierad' })).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(open(`${article}#${id}`));
});

test('a template is copied as text, without its frame', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(open('guide/god-bestallare/'));
  const template = page.getByRole('region', { name: 'Beställningsmall' });
  await template.getByRole('button', { name: 'Kopiera mallen' }).click();
  await expect(template.getByRole('status')).toHaveText('Mallen är kopierad.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.length).toBeGreaterThan(200);
  expect(copied).not.toContain('Kopiera mallen');
});

test('printed, the matrix is whole and the controls are gone', async ({ page, matrix }) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00');
  await matrix.open('matris/#har=logistikansvarig');
  await expect(page.getByText('Utskrivet den')).toBeAttached();
  await expect(page.getByText('Utskrivet den')).toBeHidden();
  await matrix.box('hr').check();
  // The page has stood open for a month when it is printed.
  await page.clock.setFixedTime('2026-12-24T12:00:00');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(matrix.row('returer')).toContainText('3 → 1', { useInnerText: true });
  await expect(
    page.getByText('Specialister på plats: Logistikansvarig (anställd) och HR (anställd).'),
  ).toBeVisible();
  const printed = page.getByText('Utskrivet den 24 december 2026. Räkna om kraven:');
  await expect(printed).toBeVisible();
  await expect(printed).toContainText(/\/matris\/#har=[a-z,]*logistikansvarig/);
  await expect(matrix.root.locator('[data-competence]')).toHaveCount(32);
  for (const control of await matrix.root.locator('button, input').all()) {
    await expect(control).toBeHidden();
  }
});
