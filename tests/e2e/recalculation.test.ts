import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import type { RuleFramework } from '../../src/domain/framework.ts';
import type { Staffing } from '../../src/domain/staffing.ts';
import { recalculationCss } from '../../src/export/recalculation-css.ts';
import { anyFramework, staffingOf } from '../support/arbitraries.ts';
import { published, vectors } from '../support/built.ts';
import { tiny } from '../support/framework.ts';
import { expected, leastPage, recalculate, ticked } from '../support/recalculated.ts';

// Nothing here runs a script of the page: the boxes are ticked, and the style sheet answers.
test.use({ javaScriptEnabled: false });

const open = (page: Page, path: string) =>
  page.goto(new URL(path, process.env['BUILT_ADDRESS']).href);

/** What a page shows of some companies, one after the other. */
const shown = (page: Page, framework: RuleFramework, companies: readonly Staffing[]) =>
  page.evaluate(recalculate, {
    companies: companies.map(ticked),
    steered: framework.rules.supplierRaise?.competence,
  });

test('the sixteen worked examples come out without JavaScript', async ({ page }) => {
  await open(page, 'matris/');
  const companies = vectors.map(({ specialists }) => new Map(Object.entries(specialists)));
  const all = await shown(page, published, companies);
  expect(
    all.map(({ rows }) =>
      Object.values(rows)
        .map((row) => row.required)
        .join(''),
    ),
  ).toEqual(vectors.map(({ required }) => required.replaceAll(' ', '')));
});

test('any company at all comes out as by the rule without JavaScript', async ({ page }) => {
  await open(page, 'matris/');
  const companies = fc.sample(staffingOf(published), { numRuns: 500, seed: 17 });
  const all = await shown(page, published, companies);
  companies.forEach((company, place) => {
    expect(all[place], JSON.stringify([...company])).toEqual(expected(published, company));
  });
});

const scoped = [
  '',
  'inbaddad/',
  `inbaddad/${published.areas[0]?.id}/`,
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
    const [, area = ''] = path.split('/');
    const own = published.competences.filter((one) => area === '' || one.area === area);
    expect(ids).toEqual(own.map(({ id }) => id));
    const companies = fc.sample(staffingOf(published), { numRuns: 40, seed: 3 });
    const all = await shown(page, published, companies);
    companies.forEach((company, place) => {
      const rule = expected(published, company, ids);
      expect(
        { rows: all[place]?.rows, changed: all[place]?.changed },
        JSON.stringify([...company]),
      ).toEqual({ rows: rule.rows, changed: rule.changed });
    });
  });
}

test('the style sheet holds for any framework of this shape', async ({ page }) => {
  test.setTimeout(180_000);
  const frameworks = [tiny, ...fc.sample(anyFramework, { numRuns: 60, seed: 5 })];
  for (const framework of frameworks) {
    await page.setContent(leastPage(framework, recalculationCss(framework, 'matris')));
    const companies = fc.sample(staffingOf(framework), { numRuns: 12, seed: 9 });
    expect(await shown(page, framework, companies), JSON.stringify(framework)).toEqual(
      companies.map((company) => expected(framework, company)),
    );
  }
});
