import { KINDS } from './kinds.ts';
import { expect, test } from './matrix-page.ts';
import { PAGE_CHECKS, type PageCheck } from './page-checks.ts';

const { structure, sizes, reflow, stillness, faultNotice, tabWalk } = PAGE_CHECKS;

/** Walked through in the width of a laptop too; every page is on a phone in the dark. */
const WIDE = new Set([
  'matris/',
  'omraden/logistik/returer/',
  'guide/god-bestallare/',
  'rekrytera/',
]);

for (const path of KINDS) {
  test(`nothing is wrong with /${path} that axe would not see`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(new URL(path, process.env['BUILT_ADDRESS']).href);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    // The first sign of life makes a matrix fetch the rest of what can be tabbed to.
    await page.mouse.wheel(0, 10);
    await expect(page.locator('[data-matrix] button:disabled')).toHaveCount(0);
    const found: Record<string, string[]> = {};
    const look = async (
      looks: Record<string, PageCheck>,
      width: number,
      scheme: 'light' | 'dark',
    ) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      for (const [name, check] of Object.entries(looks)) {
        const problems = await check(page);
        if (problems.length > 0) found[`${name}, ${width} px, ${scheme}`] = problems;
      }
    };
    await look({ structure, sizes, reflow, stillness, faultNotice }, 1280, 'light');
    if (WIDE.has(path)) await look({ tabWalk }, 1280, 'light');
    await look({ sizes, faultNotice, tabWalk }, 320, 'dark');
    expect(found).toEqual({});
  });
}

/** A sheet on top of the site's own. */
const style = (css: string) => `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(css)});
  document.adoptedStyleSheets = [sheet];
}`;

/** Damage to a page, and the check that is to notice it. */
const SABOTAGES: readonly [what: string, by: keyof typeof PAGE_CHECKS, damage: string][] = [
  ['the main heading gone', 'structure', `document.querySelector('h1').remove()`],
  [
    'a level skipped',
    'structure',
    `document.querySelector('h1').insertAdjacentElement('afterend', Object.assign(document.createElement('h4'), { textContent: 'x' }))`,
  ],
  ['the menu without a name', 'structure', `document.querySelector('nav').ariaLabel = null`],
  ['no way past the menu', 'structure', `document.querySelector('.skip').remove()`],
  [
    'English marked in one place only',
    'structure',
    `document.querySelector('main').append(
      Object.assign(document.createElement('p'), { lang: 'en', textContent: 'search term' }),
      Object.assign(document.createElement('p'), { textContent: 'En search term.' }),
    )`,
  ],
  [
    'a small link',
    'sizes',
    style('.site-footer li a { min-block-size: 0; padding: 0; line-height: 1 }'),
  ],
  ['a small toggle', 'sizes', style('.theme .choice { min-block-size: 2rem }')],
  ['text cut off', 'reflow', style('.site-footer p { block-size: 2rem; overflow: hidden }')],
  ['a line that does not wrap', 'reflow', style('main * { white-space: nowrap !important }')],
  [
    'a notice that touches the heading',
    'faultNotice',
    style('.notice { margin: 0 } main > * { margin: 0; padding: 0 }'),
  ],
  ['a movement', 'stillness', style('a { transition: color 1s }')],
  ['a thin outline', 'tabWalk', style('a { outline-width: 1px !important }')],
  ['an outline cut by the window', 'tabWalk', style('html { scroll-padding: 0 }')],
  ['a faint outline', 'tabWalk', style('a { outline-color: #ddd !important }')],
  [
    'something over the menu',
    'tabWalk',
    style('header::after { content: ""; position: fixed; inset: 0 0 50%; background: red }'),
  ],
  ['what Tab passes by', 'tabWalk', `document.querySelector('.site-footer nav').inert = true`],
];

test('the checks notice each damage that is planted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const missed: string[] = [];
  for (const [what, by, damage] of SABOTAGES) {
    await page.goto(new URL('om/tillganglighet/', process.env['BUILT_ADDRESS']).href);
    await page.evaluate(damage);
    const seen = new Set<string>();
    const isNew = (kind: string) => seen.size < seen.add(kind).size;
    if ((await PAGE_CHECKS[by](page, isNew)).length === 0) missed.push(what);
  }
  expect(missed).toEqual([]);
});

test('the checks leave a page as they found it', async ({ page }) => {
  await page.goto(new URL('404.html', process.env['BUILT_ADDRESS']).href);
  const state = () =>
    page.evaluate(() => ({
      sheets: document.adoptedStyleSheets.length,
      height: document.documentElement.scrollHeight,
      width: innerWidth,
    }));
  const before = await state();
  for (const check of Object.values(PAGE_CHECKS)) await check(page);
  expect(await state()).toEqual(before);
});
