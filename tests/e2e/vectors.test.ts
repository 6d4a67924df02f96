import { published, vectors } from '../support/framework.ts';
import { expect, test } from './matrix-page.ts';
import { expectVector } from './vector.ts';

for (const vector of vectors) {
  test(`${vector.id}, ticked by a visitor: ${vector.why}`, async ({ matrix, browser }) => {
    await expectVector({ matrix, browser, framework: published, vector });
    for (const [competence, [from, to]] of Object.entries(vector.changed)) {
      const row = matrix.row(competence);
      await expect(row).toHaveAttribute('data-baseline', String(from));
      await expect(row.locator('.requirement-change > [data-if="changed"]')).toBeVisible();
      await expect(row.locator('.requirement-change')).toContainText(`${from} → ${to}`, {
        useInnerText: true,
      });
      // The reason names who it is that changes the requirement.
      await expect(row).toContainText(/på plats|sköter det här|Ni köper in arbete från/);
    }
  });
}
