import type { Browser } from '@playwright/test';
import type { Framework } from '../../src/domain/framework.ts';
import { encodeLink } from '../../src/domain/link.ts';
import type { Vector } from '../support/framework.ts';
import { expect, MatrixPage } from './matrix-page.ts';

/** Ticks the company of a worked example, and sends its link to a browser that has never been here. */
export async function expectVector({
  matrix,
  browser,
  framework,
  vector: { specialists, required },
}: {
  matrix: MatrixPage;
  browser: Browser;
  framework: Framework;
  vector: Pick<Vector, 'specialists' | 'required'>;
}): Promise<void> {
  await matrix.open();
  await matrix.tick(specialists);
  await expect.poll(() => matrix.levels()).toBe(required.replaceAll(' ', ''));

  const roles = Object.keys(specialists);
  const written = encodeLink(framework, new Map(Object.entries(specialists)));
  // The address follows after a pause, so only the whole company will do.
  await expect.poll(() => new URL(matrix.page.url()).hash.slice(1)).toBe(written);
  const elsewhere = new MatrixPage(await (await browser.newContext()).newPage(), matrix.address);
  await elsewhere.open(`matris/#${written}`);
  await expect.poll(() => elsewhere.levels()).toBe(required.replaceAll(' ', ''));
  for (const role of roles) await expect(elsewhere.box(role)).toBeChecked();
  await expect(elsewhere.root.locator('input[data-specialist]:checked')).toHaveCount(roles.length);
  await elsewhere.page.context().close();
}
