import { CHECKS } from './accessibility.ts';
import { expect, test } from './matrix-page.ts';
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
      const labels = document.querySelectorAll('.roles-area .choice span');
      const [first, second] = labels;
      if (first && second) first.textContent = second.textContent;
    },
  ],
  [
    'state by colour alone',
    'colour',
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.matrix-change { display: none } .matrix-required { color: green }');
      document.adoptedStyleSheets = [sheet];
    },
  ],
  ['the caption gone', 'table', () => document.querySelector('.matrix-table caption')?.remove()],
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
  const meter = matrix.root.locator('[data-competence] .meter').first();
  const fills = await meter
    .locator('rect')
    .evaluateAll((steps) =>
      steps.map((step) => `${getComputedStyle(step).fill} ${getComputedStyle(step).stroke}`),
    );
  expect(new Set(fills).size).toBeGreaterThan(1);
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
  const shade = async (step: string) => {
    const colour = await matrix.root
      .locator(`[data-required="3"] .meter rect:${step}`)
      .first()
      .evaluate((part) => {
        const { fill } = getComputedStyle(part);
        return fill === 'none' ? getComputedStyle(document.body).backgroundColor : fill;
      });
    return page.evaluate((fill) => {
      const pen = new OffscreenCanvas(1, 1).getContext('2d');
      if (pen === null) return 0;
      pen.fillStyle = fill;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }, colour);
  };
  expect(Math.abs((await shade('first-child')) - (await shade('last-child')))).toBeGreaterThan(40);
});
