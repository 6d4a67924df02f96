import type { Page } from '@playwright/test';
import { CHECKS } from './accessibility.ts';
import { expect, type MatrixPage, test } from './matrix-page.ts';
import { PAGE_CHECKS } from './page-checks.ts';

/** Damage that axe doesn't find, and the check of ours that does. */
const SABOTAGES: readonly [what: string, by: keyof typeof CHECKS, damage: () => void][] = [
  [
    'the status role gone',
    'announcements',
    () => document.querySelector('[data-matrix] [role=status]')?.removeAttribute('role'),
  ],
  [
    'a legend made a paragraph',
    'groups',
    () => {
      const legend = document.querySelector('.roles-area legend');
      const paragraph = document.createElement('p');
      paragraph.textContent = legend?.textContent ?? '';
      legend?.replaceWith(paragraph);
    },
  ],
  [
    'a row header made a cell',
    'table',
    () => {
      const header = document.querySelector('[data-competence] th');
      const cell = document.createElement('td');
      cell.append(...(header?.childNodes ?? []));
      header?.replaceWith(cell);
    },
  ],
  [
    'the focus outline gone',
    'focus',
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*, *::before, *::after { outline: none !important; box-shadow: none !important }',
      );
      document.adoptedStyleSheets = [sheet];
    },
  ],
  [
    'a wrong label',
    'groups',
    () => {
      const labels = document.querySelectorAll('.roles-area .role > label');
      const [first, second] = labels;
      if (first && second) first.textContent = second.textContent;
    },
  ],
  [
    'state by colour alone',
    'colour',
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '.requirement-change { display: none } .requirement-level { color: green }',
      );
      document.adoptedStyleSheets = [sheet];
    },
  ],
  ['the caption gone', 'table', () => document.querySelector('.requirements caption')?.remove()],
];

const REDUCED = { reducedMotion: 'reduce' } as const;

test('nothing is wrong with the matrix that axe would not see', async ({ matrix, page }) => {
  await page.emulateMedia(REDUCED);
  await matrix.open();
  for (const [name, check] of Object.entries(CHECKS)) expect(await check(page), name).toEqual([]);
});

for (const [what, by, damage] of SABOTAGES) {
  test(`the checks notice ${what}`, async ({ matrix, page }) => {
    await page.emulateMedia(REDUCED);
    await matrix.open();
    await page.evaluate(damage);
    expect(await CHECKS[by](page)).not.toEqual([]);
  });
}

test('all seven are planted', () => {
  expect(SABOTAGES).toHaveLength(7);
});

test('at 320 px with wide text spacing a whole company is neither cut off nor scrolls sideways', async ({
  matrix,
  page,
}) => {
  await matrix.open('matris/#har=logistikansvarig,seo-specialist:extern');
  expect(await PAGE_CHECKS.reflow(page)).toEqual([]);
});

test('in forced colours focus, ticks and levels can still be seen', async ({ matrix, page }) => {
  await page.emulateMedia({ forcedColors: 'active', ...REDUCED });
  await matrix.open();
  expect(await CHECKS.focus(page)).toEqual([]);
  expect(await CHECKS.colour(page)).toEqual([]);
  const [full, empty] = await meterShades(matrix, page);
  expect(Math.abs(full - empty)).toBeGreaterThan(40);
  await matrix.root.locator('.profiles > summary').click();
  await matrix.root.locator('.profiles button').last().click();
  const grounds = await matrix.root
    .locator('.profiles button')
    .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
  const inks = await matrix.root
    .locator('.buttons button')
    .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).color));
  expect(new Set(inks).size, 'what can be pressed, and what not').toBe(2);
});

test('in shades of grey a filled step differs from an empty one', async ({ matrix, page }) => {
  await matrix.open();
  const [full, empty] = await meterShades(matrix, page);
  expect(Math.abs(full - empty)).toBeGreaterThan(40);
});

/** How light the first and the last step of a meter at level 3 are, from 0 to 255. */
async function meterShades(matrix: MatrixPage, page: Page): Promise<[number, number]> {
  const meter = matrix.root.locator('[data-required="3"] .meter').first();
  await meter.scrollIntoViewIfNeeded();
  const picture = (await meter.screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const shade = (part: number) => {
      const at = pen?.getImageData(Math.floor(image.width * part), image.height / 2, 1, 1);
      const [red = 0, green = 0, blue = 0] = at?.data ?? [];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return [shade(0.1), shade(0.85)];
  }, picture);
}
