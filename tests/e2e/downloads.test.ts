import { expect, saved, test } from './hiring-page.ts';
import { fetchedAhead } from './matrix-page.ts';

const COMPANY = '#har=logistikansvarig,marknadsbyra,webbyra';
const FORMATS = [
  ['Excel', 'matris.xlsx', 'PK'],
  ['CSV', 'matris.csv', '\uFEFFOmråde;'],
  ['Markdown', 'matris.md', '# Krav på vår e-commerce manager'],
  ['JSON', 'matris.json', '{\n  "format": "kompetensmatrisen/resultat"'],
] as const;

for (const path of ['matris/', 'rekrytera/'] as const) {
  test(`the matrix is saved on /${path}, each time with the same bytes`, async ({
    matrix,
    page,
  }) => {
    await matrix.open(path + COMPANY);
    await matrix.box('hr').focus();
    await page.keyboard.press('Shift');
    if (path === 'matris/') await matrix.openStep('Ladda ned eller spara');
    const group = page.getByRole('group', { name: 'Ladda ned matrisen' });
    for (const [format, name, start] of FORMATS) {
      const button = group.getByRole('button', { name: format, exact: true });
      const first = await saved(page, () => button.click());
      expect(first.name).toBe(name);
      expect(first.bytes.toString('utf8').startsWith(start)).toBe(true);
      const second = await saved(page, () => button.click());
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    }
    const json = await saved(page, () => group.getByRole('button', { name: 'JSON' }).click());
    const { link, requirements } = JSON.parse(json.bytes.toString('utf8'));
    expect(link).toContain(COMPANY);
    const returns = requirements.find(({ id }: { id: string }) => id === 'returer');
    expect(returns).toMatchObject({ required: 1, baseline: 3, coveredBy: ['logistikansvarig'] });
    await expect(page.getByText('matris.json är sparad.').first()).toBeVisible();
  });
}

test('the result is also a code and a sheet of paper', async ({ matrix, page }) => {
  await matrix.open(`matris/${COMPANY}`);
  await matrix.openStep('Ladda ned eller spara');
  const take = page.getByRole('region', { name: 'Nästa steg' });
  await expect(take.getByRole('img', { name: /QR-kod till resultatet/ })).toHaveAccessibleName(
    new RegExp(COMPANY),
  );
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await take.getByRole('button', { name: 'Skriv ut' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
});

test('once the page is in use, everything is saved without a network', async ({
  hiring,
  page,
  context,
}) => {
  await hiring.open(COMPANY);
  await page.keyboard.press('Shift');
  await fetchedAhead(page, 'Documents', 'matrix-files', 'document-files', 'excel', 'word');
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
  const press = (name: string) => () =>
    hiring.root.getByRole('button', { name, exact: true }).click();
  for (const kind of ['Kravprofil', 'Annons', 'Intervjuguide'] as const) {
    await hiring.show(kind);
    for (const name of ['Ladda ned Word', 'Markdown']) {
      const button = hiring.root.locator('.actions').getByRole('button', { name, exact: true });
      expect((await saved(page, () => button.click())).bytes.length).toBeGreaterThan(500);
    }
  }
  await saved(page, press('Poängblad (Excel)'));
  for (const name of ['Excel', 'CSV', 'JSON']) await saved(page, press(name));
  expect(asked).toEqual([]);
});

test('a part that can’t be fetched is told of, and can be tried again', async ({
  hiring,
  page,
  errors,
}) => {
  await hiring.open(COMPANY);
  let lost = true;
  await page.route(/_astro\/.*\.js$/, (route) => (lost ? route.abort() : route.continue()));
  await hiring.root.getByLabel('Mål 1').fill('Ett mål som inte får försvinna');
  await hiring.root.getByRole('button', { name: 'Ladda ned Word' }).click();
  await expect(hiring.root.locator('.notice')).toContainText('Inget av det du har fyllt i');
  lost = false;
  const word = await saved(page, () =>
    hiring.root.getByRole('button', { name: 'Försök igen' }).click(),
  );
  expect(word.name).toBe('kravprofil.docx');
  await expect(hiring.root.getByLabel('Mål 1')).toHaveValue('Ett mål som inte får försvinna');
  // The browser itself reports what it couldn't fetch.
  errors.splice(0, errors.length, ...errors.filter((text) => !text.includes('ERR_FAILED')));
});

test('the ad is marked up as a vacancy only when it is one', async ({ hiring, page }) => {
  await hiring.open(COMPANY);
  await hiring.show('Annons');
  const button = hiring.root.getByRole('button', { name: 'Webbsida' });
  await expect(hiring.root).toContainText('Det som saknas: företag, ort och publiceringsdatum.');
  const draft = await saved(page, () => button.click());
  expect(draft.bytes.toString('utf8')).not.toContain('ld+json');

  await hiring.unfold('Om tjänsten');
  await hiring.root.getByLabel('Företag', { exact: true }).fill('Duntyg </script><b> AB');
  await hiring.root.getByLabel('Ort', { exact: true }).fill('Borås');
  await hiring.root.getByLabel('Publiceras', { exact: true }).fill('2026-12-01');
  await hiring.root.getByLabel('Sista ansökningsdag', { exact: true }).fill('2026-12-24');
  for (const part of await hiring.paper.locator('textarea').all()) await part.fill('Färdig text.');
  await expect(hiring.root).toContainText('Webbsidan får JobPosting-data');
  const real = await saved(page, () => button.click());
  const html = real.bytes.toString('utf8');
  const [, data = ''] = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'JobPosting',
    title: 'E-commerce manager',
    datePosted: '2026-12-01',
    validThrough: '2026-12-24T23:59:59',
    hiringOrganization: { name: 'Duntyg </script><b> AB' },
    jobLocation: { address: { addressLocality: 'Borås', addressCountry: 'SE' } },
  });
  expect(JSON.parse(data).description).toContain('Färdig text.');
  expect(html).not.toContain('<b> AB');
});
