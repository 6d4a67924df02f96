import { ARTICLE_KINDS, kindById } from '../../src/site/page-kinds.ts';
import { pages } from '../site/pages.ts';
import { published } from '../support/built.ts';
import { expectAccessibleEverywhere } from './axe.ts';
import { expect, test } from './matrix-page.ts';

/** Some who are employed, one who is bought, and one who doesn't exist. */
const bought = published.specialists.find(({ engagements }) => engagements[1] === 'external');
const others = published.specialists.filter((role) => role !== bought).slice(-3);
const COMPANY = `#har=${others.map(({ id }) => `${id},`).join('')}${bought?.id}:extern,astronaut`;
const addresses = [
  // A page that has moved is gone before anything could be looked at; its target is in the list.
  ...pages
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ address }) => address),
  `/matris/${COMPANY}`,
]
  // Every chapter of it is looked at on its own page, and the whole by the test of the book.
  .filter((address) => address !== '/utskrift/')
  // Looked at with a company in it.
  .filter((address) => address !== '/matris/');

/** Pages that are made by the same template and in the same area's colour differ only in words. */
function kindOf(address: string): string {
  const [part = '', name, below] = address.split('/').filter(Boolean);
  // The same page in a frame, in another colour scheme or about another area.
  if (part === 'inbaddad') return [part, name && 'part', below].filter(Boolean).join('/');
  if (below !== undefined) return `${part}/${name}/*`;
  const many = [kindById('specialist'), ...ARTICLE_KINDS].find(({ pages }) => pages?.test(address));
  return many === undefined ? address : `${part}/*`;
}

/**
 * One page of each kind: an article is made of what the allow-list lets through, and the test of the
 * book asks axe of every one of them, below each other.
 */
const models = new Set(new Map(addresses.toReversed().map((one) => [kindOf(one), one])).values());

for (const address of models) {
  test(`axe finds nothing on ${address}, narrow in light and wide in dark`, async ({ page }) => {
    await page.goto(new URL(address.slice(1), process.env['BUILT_ADDRESS']).href);
    const island = page.locator('astro-island form[data-matrix]').first();
    if ((await island.count()) > 0) await expect(island).toHaveAttribute('data-ready', 'true');
    // Opened by the property: a press would close those that are open from the start.
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true;
    });
    await expectAccessibleEverywhere(page);
  });
}
