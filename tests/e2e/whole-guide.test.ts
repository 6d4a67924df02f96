import { published } from '../support/built.ts';
import { expectAccessible, expectToFit } from './axe.ts';
import { expect, test } from './matrix-page.ts';

const address = () => new URL('utskrift/', process.env['BUILT_ADDRESS']).href;

test('on paper every chapter begins a page, and no heading is left alone at its end', async ({
  page,
}) => {
  await page.goto(address());
  await page.emulateMedia({ media: 'print' });
  const breaks = await page.evaluate(() => ({
    chapters: [...document.querySelectorAll('.chapter')].map(
      (chapter) => getComputedStyle(chapter).breakBefore,
    ),
    headings: [...document.querySelectorAll('.chapter :is(h2, h3, h4)')].map(
      (heading) => getComputedStyle(heading).breakAfter,
    ),
  }));
  expect(breaks.chapters.length).toBeGreaterThan(published.competences.length);
  expect(new Set(breaks.chapters)).toEqual(new Set(['page']));
  expect(new Set(breaks.headings)).toEqual(new Set(['avoid']));
  await expect(page.getByRole('navigation', { name: 'Innehåll' })).toBeVisible();
  await expect(page.locator('.site-header')).toBeHidden();
});

test('on a screen the book reads without scrolling sideways, and axe finds nothing', async ({
  page,
}) => {
  test.slow();
  await page.goto(address());
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectToFit(page);
});
