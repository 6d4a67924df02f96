import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import type { RuleFramework } from '../../src/domain/framework.ts';
import type { Staffing } from '../../src/domain/staffing.ts';
import { recalculationCss } from '../../src/export/recalculation-css.ts';
import { anyFramework, staffingOf } from '../support/arbitraries.ts';
import { published, tiny, vectors } from '../support/framework.ts';
import { expected, leastPage, recalculate, ticked } from '../support/recalculated.ts';

// Nothing here runs a script of the page: the boxes are ticked, and the style sheet answers.
test.use({ javaScriptEnabled: false });

const open = (page: Page, path: string) =>
  page.goto(new URL(path, process.env['SITE_ADDRESS']).href);

const shown = (page: Page, framework: RuleFramework, staffing: Staffing) =>
  page.evaluate(recalculate, {
    company: ticked(staffing),
    steered: framework.rules.supplierRaise?.competence,
  });

test('the sixteen worked examples come out without JavaScript', async ({ page }) => {
  await open(page, 'matris/');
  for (const { id, specialists, required } of vectors) {
    const { rows } = await shown(page, published, new Map(Object.entries(specialists)));
    const levels = Object.values(rows).map((row) => row.required);
    expect(levels.join(''), id).toBe(required.replaceAll(' ', ''));
  }
});

test('any company at all comes out as by the rule without JavaScript', async ({ page }) => {
  await open(page, 'matris/');
  for (const staffing of fc.sample(staffingOf(published), { numRuns: 500, seed: 17 })) {
    expect(await shown(page, published, staffing), JSON.stringify([...staffing])).toEqual(
      expected(published, staffing),
    );
  }
});

const scoped = [
  '',
  'inbaddad/',
  'inbaddad/logistik/',
  ...published.areas.map(({ id }) => `omraden/${id}/`),
];
for (const path of scoped) {
  test(`/${path} recalculates without JavaScript`, async ({ page }) => {
    await open(page, path);
    const ids = await page
      .locator('[data-matrix]')
      .first()
      .locator('[data-competence]')
      .evaluateAll((rows: HTMLElement[]) => rows.map((row) => row.dataset['competence'] ?? ''));
    expect(ids.length).toBeGreaterThan(3);
    for (const staffing of fc.sample(staffingOf(published), { numRuns: 40, seed: 3 })) {
      const { rows, changed } = await shown(page, published, staffing);
      const rule = expected(published, staffing, ids);
      expect({ rows, changed }, JSON.stringify([...staffing])).toEqual({
        rows: rule.rows,
        changed: rule.changed,
      });
    }
  });
}

test('the style sheet holds for any framework of this shape', async ({ page }) => {
  test.setTimeout(180_000);
  const frameworks = [tiny, ...fc.sample(anyFramework, { numRuns: 60, seed: 5 })];
  for (const framework of frameworks) {
    await page.setContent(leastPage(framework, recalculationCss(framework, 'matris')));
    for (const staffing of fc.sample(staffingOf(framework), { numRuns: 12, seed: 9 })) {
      expect(
        await shown(page, framework, staffing),
        JSON.stringify({ framework, staffing: [...staffing] }),
      ).toEqual(expected(framework, staffing));
    }
  }
});
