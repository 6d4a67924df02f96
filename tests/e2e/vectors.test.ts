import { encodeLink } from '../../src/domain/link.ts';
import { published, vectors } from '../support/framework.ts';
import { expect, MatrixPage, test } from './matrix-page.ts';

for (const { id, why, specialists, required, changed } of vectors) {
  test(`${id}, ticked by a visitor: ${why}`, async ({ matrix, browser }) => {
    await matrix.open();
    await matrix.tick(specialists);
    await expect.poll(() => matrix.levels()).toBe(required.replaceAll(' ', ''));

    for (const [competence, [from, to]] of Object.entries(changed)) {
      const row = matrix.row(competence);
      await expect(row).toHaveAttribute('data-baseline', String(from));
      await expect(row).toContainText(to < from ? `Sänkt, var ${from}` : `Höjt, var ${from}`);
      // The reason names who it is that changes the requirement.
      await expect(row).toContainText(/på plats|sköter det här|Ni köper in arbete från/);
    }

    // The link brings the same company back in a browser that has never been here.
    const roles = Object.keys(specialists);
    const written = encodeLink(published, new Map(Object.entries(specialists)));
    // The address follows after a pause, so only the whole company will do.
    await expect.poll(() => new URL(matrix.page.url()).hash.slice(1)).toBe(written);
    const elsewhere = new MatrixPage(await (await browser.newContext()).newPage());
    await elsewhere.open(`matris/#${written}`);
    await expect.poll(() => elsewhere.levels()).toBe(required.replaceAll(' ', ''));
    for (const role of roles) await expect(elsewhere.box(role)).toBeChecked();
    await expect(elsewhere.root.locator('input[data-specialist]:checked')).toHaveCount(
      roles.length,
    );
    await elsewhere.page.context().close();
  });
}
