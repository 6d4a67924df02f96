import { expect, holdScripts, test } from './matrix-page.ts';

test('a link with an unknown role restores the rest and names it', async ({ matrix }) => {
  await matrix.open('matris/#har=logistikansvarig,astronaut,webbyra:anstalld');
  await expect(matrix.box('logistikansvarig')).toBeChecked();
  await expect(matrix.box('webbyra')).toBeChecked();
  await expect(matrix.row('returer')).toHaveAttribute('data-required', '1');
  const notice = matrix.root.locator('.notice');
  await expect(notice).toContainText('astronaut');
  await expect(notice).toContainText('Webbyrå eller e-handelsbyrå finns bara som extern');
});

test('Back leaves the page, however much was ticked', async ({ matrix, page }) => {
  await matrix.open('');
  await matrix.open('matris/');
  for (const role of ['hr', 'cto', 'webbyra']) await matrix.box(role).check();
  await matrix.fragment('cto,webbyra,hr');
  await page.goBack();
  expect(new URL(page.url()).pathname).not.toContain('matris');
  await page.goForward();
  await matrix.ready();
  await expect(matrix.box('cto')).toBeChecked();
});

test('reloading restores what was ticked', async ({ matrix, page }) => {
  await matrix.open();
  await matrix.tick({ 'seo-specialist': 'external' });
  await matrix.fragment('#har=seo-specialist:extern');
  await page.reload();
  await matrix.ready();
  await expect(matrix.radio('seo-specialist', 'extern')).toBeChecked();
});

test('typing another company into the address shows that company', async ({ matrix, page }) => {
  await matrix.open('matris/#har=hr');
  await page.evaluate(() => {
    location.hash = '#har=logistikansvarig';
  });
  await expect(matrix.box('logistikansvarig')).toBeChecked();
  await expect(matrix.box('hr')).not.toBeChecked();
});

test('ten quick ticks give one announcement', async ({ matrix, page }) => {
  await matrix.open();
  await matrix.status.evaluate((region) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      if (region.textContent) heard.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  // Pressed from inside the page: from out here, a busy machine makes them slow.
  await matrix.root.locator('input[data-specialist]').evaluateAll(async (boxes) => {
    for (const box of boxes.slice(0, 10) as HTMLInputElement[]) {
      box.click();
      await new Promise((next) => setTimeout(next, 20));
    }
  });
  await expect(matrix.status).toHaveText(/^10 specialister ändrade\. \d+ krav sänktes\.$/);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toHaveLength(1);
});

test('one tick is announced by name, and focus stays on the box', async ({ matrix }) => {
  await matrix.open();
  await matrix.box('logistikansvarig').focus();
  await matrix.page.keyboard.press('Space');
  await expect(matrix.status).toHaveText('Logistikansvarig tillagd. 5 krav sänktes.');
  await expect(matrix.box('logistikansvarig')).toBeFocused();
  await matrix.page.keyboard.press('Space');
  await expect(matrix.status).toHaveText('Logistikansvarig borttagen. 5 krav höjdes.');
});

test('one undo takes a whole example back, and redo brings it again', async ({ matrix }) => {
  await matrix.open();
  const baseline = await matrix.levels();
  await matrix.root.getByText('Börja från ett exempel').click();
  await matrix.root.getByRole('button', { name: 'Medelstort' }).click();
  await expect(matrix.box('logistikansvarig')).toBeChecked();
  const example = await matrix.levels();
  expect(example).not.toBe(baseline);

  const undo = matrix.root.getByRole('button', { name: 'Ångra' });
  await undo.click();
  await expect(undo).toBeFocused();
  await expect.poll(() => matrix.levels()).toBe(baseline);
  await matrix.root.getByRole('button', { name: 'Gör om' }).click();
  await expect.poll(() => matrix.levels()).toBe(example);
  await matrix.root.getByRole('button', { name: 'Nollställ' }).click();
  await expect.poll(() => matrix.levels()).toBe(baseline);
});

test('a box that is ticked before the script arrives counts', async ({ matrix, page }) => {
  const release = await holdScripts(page);
  await page.goto(new URL('matris/#har=hr', process.env['SITE_ADDRESS']).href, {
    waitUntil: 'commit',
  });
  await matrix.box('logistikansvarig').check();
  release();
  await matrix.ready();
  await expect(matrix.box('logistikansvarig')).toBeChecked();
  await expect(matrix.box('hr')).toBeChecked();
  await expect(matrix.row('returer')).toHaveAttribute('data-required', '1');
});

test('the whole company is ticked, copied and undone with the keyboard alone', async ({
  matrix,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await matrix.open();
  const tabTo = async (name: RegExp) => {
    for (let steps = 0; steps < 120; steps += 1) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const focused = document.activeElement;
        const words =
          focused instanceof HTMLInputElement
            ? focused.labels?.[0]?.textContent
            : focused?.textContent;
        // Without what keeps a word whole.
        return words?.replaceAll('\u2060', '') ?? '';
      });
      if (name.test(label)) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo(/^SEO-specialist/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(matrix.radio('seo-specialist', 'extern')).toBeChecked();
  await tabTo(/^Webbyrå/);
  await page.keyboard.press('Space');
  await tabTo(/^Ångra/);
  await page.keyboard.press('Enter');
  await expect(matrix.box('webbyra')).not.toBeChecked();
  await tabTo(/^Kopiera länk/);
  await page.keyboard.press('Enter');
  // However quickly it was done, what changed is told as well.
  await expect(matrix.status).toHaveText(
    /^(SEO-specialist tillagd\. Inga krav ändrades\. )?Länken är kopierad\.$/,
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).hash).toBe('#har=seo-specialist:extern');
});

test('a browser that refuses to copy shows the link instead', async ({ matrix, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await matrix.open('matris/#har=hr');
  await matrix.root.getByRole('button', { name: 'Kopiera länk' }).click();
  await expect(matrix.root.getByLabel('Markera länken')).toHaveValue(/\/matris\/#har=hr$/);
});

test('nothing is saved before the visitor asks, and then it can be brought back', async ({
  matrix,
  page,
}) => {
  await matrix.open();
  await matrix.box('cto').check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await matrix.openStep('Ladda ned eller spara');
  await matrix.root.getByLabel('Kom ihåg valen').check();
  await matrix.box('hr').check();

  // A link that someone sends is shown, and costs nothing of what was saved.
  await matrix.open('?l#har=webbyra');
  await expect(matrix.box('webbyra')).toBeChecked();
  await matrix.box('utvecklare').check();
  await matrix.open('?utan');
  await expect(matrix.box('cto')).not.toBeChecked();
  await matrix.root.getByRole('button', { name: /Fortsätt där du slutade \(2/ }).click();
  await expect(matrix.box('cto')).toBeChecked();
  await expect(matrix.box('hr')).toBeChecked();
});

test('who relieves most and who would be missed follow the boxes', async ({ matrix }) => {
  await matrix.open();
  await matrix.openStep('Vem avlastar mest härnäst?');
  const first = matrix.root.locator('details ol > li').first();
  await expect(first).toContainText('Logistikansvarig (anställd): 5 krav sänks.');
  await matrix.box('logistikansvarig').check();
  await expect(first).not.toContainText('Logistikansvarig');
  await matrix.openStep('Vad händer om någon slutar?');
  await expect(matrix.root.locator('details ul > li')).toContainText(['5 krav höjs']);
});

test('links to other pages keep the company', async ({ matrix, page }) => {
  await matrix.open('matris/#har=logistikansvarig');
  await matrix.row('returer').getByRole('link').click();
  await matrix.ready();
  expect(new URL(page.url()).hash).toBe('#har=logistikansvarig');
  await expect(matrix.row('returer')).toHaveAttribute('data-required', '1');
});

test('a tick just before leaving comes along', async ({ matrix }) => {
  await matrix.open('matris/');
  await matrix.box('logistikansvarig').check();
  await matrix.row('returer').getByRole('link').click();
  await matrix.ready();
  await expect(matrix.box('logistikansvarig')).toBeChecked();
});

test('an area shows its own roles, keeps the others and follows a jump to a section', async ({
  matrix,
  page,
}) => {
  await matrix.open('omraden/logistik/#returer&har=logistikansvarig,hr');
  await expect(page.locator('#returer')).toBeInViewport();
  await expect(matrix.root.locator('[data-competence]')).toHaveCount(6);
  await expect(matrix.box('hr')).toHaveCount(0);
  await expect(matrix.root).toContainText('Ni har också HR');
  await page.evaluate(() => {
    location.hash = '#kundservice';
  });
  await matrix.fragment('#kundservice&har=logistikansvarig,hr');
  await expect(matrix.box('logistikansvarig')).toBeChecked();
});

test('the table is a table to a screen reader on a phone too', async ({ matrix, page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await matrix.open('matris/#har=logistikansvarig');
  const table = matrix.root.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    'Kompetens',
    'Krav',
    'Ändring',
    'Den som räknas',
    'Varför',
  ]);
  // A phone begins with the areas folded.
  const areas = table.locator('.area-fold > summary');
  await expect(table.getByRole('rowheader')).toHaveCount(5);
  for (const area of await areas.all()) await area.click();
  await expect(table.getByRole('rowheader')).toHaveCount(32 + 5);
  const returns = table.getByRole('row', { name: /^Returer/ });
  await expect(returns.getByRole('cell')).toHaveText(
    [/^1 Förstår$/, /^från 3 till\s*3 → 1$/, /^Logistikansvarig$/, /^Varför: returer/],
    { useInnerText: true },
  );
  // Beside its name, which leads to the page of the competence.
  await returns.locator('.requirement-level').click({ force: true });
  await expect(returns).toContainText('på plats');
});
