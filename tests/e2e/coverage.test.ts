import { coverageOf } from '../../src/domain/coverage.ts';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import { published } from '../support/framework.ts';
import { expectAccessibleEverywhere, expectToFit } from './axe.ts';
import { expect, type MatrixPage, test } from './matrix-page.ts';

const index = indexFramework(published);
const companies = published.profiles.filter(
  ({ specialists }) => Object.keys(specialists).length > 0,
);
/** Every role at once, which gives the widest table. */
const EVERYBODY = published.specialists.map(({ id }) => id).join(',');

/** Opens the tool, for a company that is written as in a link, in this way of looking at it. */
async function open(matrix: MatrixPage, roles = '') {
  await matrix.open(roles === '' ? 'matris/' : `matris/#har=${roles}`);
  await matrix.root.getByRole('radio', { name: 'Vem täcker vad' }).check();
  const coverage = matrix.root.locator('[data-coverage]');
  await expect(coverage).toBeVisible();
  return coverage;
}

/** Each row's competence, standing and level, and how many marks it has. */
const shown = (matrix: MatrixPage) =>
  matrix.root
    .locator('[data-covered]')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.getAttribute('data-covered'),
        row.getAttribute('data-standing'),
        Number(row.querySelector('.coverage-level b')?.textContent),
        row.querySelectorAll('.mark-counts').length,
        row.querySelectorAll('.mark').length,
      ]),
    );

for (const { name, specialists } of companies) {
  test(`${name} is shown as the rule has it, on one screen of a laptop`, async ({
    matrix,
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const coverage = await open(matrix);
    await expect(coverage).toContainText('Ingen roll är ikryssad än');
    await matrix.tick(specialists);
    const staffing = new Map(Object.entries(specialists));
    const { competences, roles } = coverageOf(index, staffing, requirements(index, staffing));
    await expect
      .poll(() => shown(matrix))
      .toEqual(
        competences.map((one) => [
          one.competence,
          one.standing,
          one.required,
          Math.min(1, one.roles.length),
          one.roles.length,
        ]),
      );
    await expect(coverage.locator('.coverage-role')).toHaveCount(roles.length);
    const table = await coverage.locator('table').boundingBox();
    expect(table?.height).toBeLessThanOrEqual(900);
  });
}

test('the choice keeps the focus, a tick beside it is seen and heard, and both ways lead back', async ({
  matrix,
}) => {
  const coverage = await open(matrix, 'logistikansvarig');
  const radio = matrix.root.getByRole('radio', { name: 'Vem täcker vad' });
  await radio.focus();
  await matrix.page.keyboard.press('ArrowLeft');
  await expect(matrix.row('returer')).toBeVisible();
  await matrix.page.keyboard.press('ArrowRight');
  await expect(radio).toBeFocused();
  await expect(matrix.row('returer')).toBeHidden();
  await expect(coverage).toContainText('Utan logistikansvarig stiger fem krav');
  await matrix.box('kundtjanstchef').check();
  await expect(coverage.locator('[data-covered="returer"]')).toContainText('Flera täcker');
  await expect(matrix.status).toContainText('Kundtjänstchef tillagd. 1 krav sänktes.');
});

test('a browser’s translator that has moved the text leaves nothing untrue behind', async ({
  matrix,
}) => {
  const coverage = await open(matrix, 'logistikansvarig');
  await coverage.evaluate((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const moved = document.createElement('translated-text');
      text.replaceWith(moved);
      moved.append(text.data);
    }
  });
  await matrix.box('kundtjanstchef').check();
  await matrix.box('logistikansvarig').uncheck();
  await expect(coverage.locator('[data-covered="returer"]')).toContainText(
    'Hänger på en: Kundtjänstchef, annars 3',
  );
  await expect(coverage.locator('.coverage-summary')).toContainText(
    'Två av kompetenserna hänger på en enda roll: kundtjänstchef.',
  );
  await expect(coverage.locator('thead')).not.toContainText('Logistikansvarig');
});

for (const width of [320, 360, 768, 1024, 1280, 1440]) {
  test(`at ${width} px nothing of the widest company is cut off`, async ({ matrix, page }) => {
    await page.setViewportSize({ width, height: 900 });
    const coverage = await open(matrix, EVERYBODY);
    await expectToFit(page);
    const outside = await coverage.evaluate((part) => {
      const frame = part.getBoundingClientRect();
      return [...part.querySelectorAll('th, td, .coverage-role > span, p, button')]
        .filter((element) => element.checkVisibility())
        .map((element) => [element.textContent, element.getBoundingClientRect()] as const)
        .filter(([, { left, right }]) => left < frame.left - 1 || right > frame.right + 1)
        .map(([text]) => text);
    });
    expect(outside).toEqual([]);
    const modes = await matrix.root
      .locator('.modes label')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
    expect(new Set(modes).size).toBe(1);
  });
}

for (const roles of ['logistikansvarig,webbyra', EVERYBODY]) {
  test(`it is one A4 on paper, with ${roles.split(',').length} roles`, async ({ matrix, page }) => {
    const coverage = await open(matrix, roles);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(coverage.locator('[data-covered]').last()).toBeVisible();
    await expect(matrix.root.getByText('Utskrivet den')).toBeVisible();
    for (const control of await coverage.locator('button').all())
      await expect(control).toBeHidden();
    const sizes = await coverage
      .locator('td, th')
      .evaluateAll((cells) => cells.map((cell) => parseFloat(getComputedStyle(cell).fontSize)));
    // 7.5 points in the browser's pixels.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
  });
}

test('axe finds nothing in it, narrow in light and wide in dark', async ({ matrix, page }) => {
  await open(matrix, 'logistikansvarig,kundtjanstchef,webbyra,marknadsbyra,hr');
  await expectAccessibleEverywhere(page);
});
