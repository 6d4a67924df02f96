import { changesBetween } from '../../src/domain/changes.ts';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import type { Staffing } from '../../src/domain/staffing.ts';
import { published } from '../support/framework.ts';
import { expectAccessibleEverywhere } from './axe.ts';
import { expect, type MatrixPage, test } from './matrix-page.ts';

const index = indexFramework(published);

/** What differs between two staffings, as the calculator says. */
function expected(before: Staffing, after: Staffing) {
  const { lowered, raised } = changesBetween(
    requirements(index, before),
    requirements(index, after),
  );
  return [...lowered, ...raised].map(({ competence }) => competence).sort();
}

const shown = (matrix: MatrixPage) =>
  matrix.root
    .locator('[data-compared]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-compared') ?? '').sort());

test('today and with one more hire stand side by side, differences only on request', async ({
  matrix,
}) => {
  await matrix.open('matris/#har=webbyra');
  await matrix.openStep('Vem avlastar mest härnäst?');
  await matrix.root.getByRole('button', { name: 'Jämför med logistikansvarig' }).click();
  const compare = matrix.root.locator('[data-compare-staffings]');
  await expect(compare.getByRole('heading')).toBeFocused();
  await expect(compare).toContainText('Med logistikansvarig: 5 krav sänks.');
  expect(await shown(matrix)).toHaveLength(published.competences.length);
  await compare.getByLabel('Visa bara skillnader').check();
  const today: Staffing = new Map([['webbyra', 'external']]);
  const tried = new Map(today).set('logistikansvarig', 'employed');
  await expect.poll(() => shown(matrix)).toEqual(expected(today, tried));
  await expect(compare.locator('[data-compared="returer"]')).toHaveText(/3\s*1 sänkt/);

  // One more partner as well, which also raises something.
  await compare.getByText('Roller att pröva').click();
  await compare.getByLabel('Marknadsbyrå').selectOption('Extern');
  tried.set('marknadsbyra', 'external');
  await expect.poll(() => shown(matrix)).toEqual(expected(today, tried));
  await expect(compare.locator('[data-compared="leverantorsstyrning"]')).toContainText('höjt');

  // Only tried so far: the company is as it was, until it is said to be otherwise.
  await expect(matrix.box('logistikansvarig')).not.toBeChecked();
  await compare.getByRole('button', { name: 'Gör den prövade till vår bemanning' }).click();
  await expect(matrix.box('logistikansvarig')).toBeChecked();
  await expect(compare).toContainText('Bemanningarna är desamma.');
  await matrix.root.getByRole('button', { name: 'Ångra' }).click();
  await expect(matrix.box('logistikansvarig')).not.toBeChecked();
});

test('what happens if somebody leaves is compared the same way', async ({ matrix }) => {
  await matrix.open('matris/#har=logistikansvarig,hr');
  await matrix.openStep('Vad händer om någon slutar?');
  await matrix.root.getByRole('button', { name: 'Jämför utan logistikansvarig' }).click();
  const compare = matrix.root.locator('[data-compare-staffings]');
  await expect(compare).toContainText('Utan logistikansvarig: 5 krav höjs.');
  await compare.getByRole('button', { name: 'Stäng jämförelsen' }).click();
  await expect(compare).toHaveCount(0);
  await expect(
    matrix.root.getByRole('button', { name: 'Jämför utan logistikansvarig' }),
  ).toBeFocused();
});

test('axe finds nothing in the comparison, narrow in light and wide in dark', async ({
  matrix,
  page,
}) => {
  await matrix.open('matris/#har=webbyra');
  await matrix.openStep('Vem avlastar mest härnäst?');
  await matrix.root.getByRole('button', { name: 'Jämför med logistikansvarig' }).click();
  await matrix.root.getByText('Roller att pröva').click();
  await expectAccessibleEverywhere(page);
});
