import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules about colour. The stricter is silent on what breaks the looser one, so both are asked. */
const OF_COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Only what is wrong is told: an account of all that is right takes as long as finding it. */
const FOUND = { resultTypes: ['violations' as const] };

/** Which of axe's rules are asked: every one, or every one but those of colour. */
const ASKED = {
  // The stricter contrast, 7:1, holds for all text here, and axe leaves it out unless it is asked.
  all: { rules: { 'color-contrast-enhanced': { enabled: true } } },
  words: { rules: Object.fromEntries(OF_COLOUR.map((rule) => [rule, { enabled: false }])) },
};

/** What axe finds on the page as it stands: each rule that is broken, and by what. */
async function findings(page: Page, asked: keyof typeof ASKED): Promise<[string, string[]][]> {
  // In one page: no frame here is of another site, and a second page takes longer than to look.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe.options({ ...FOUND, ...ASKED[asked] }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Fails where axe finds anything on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findings(page, 'all')).toEqual([]);
}

/** Fails where the page is wider than its window; a long page takes a moment to follow it. */
export async function expectToFit(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
}

const WIDTHS = [320, 1440];

/**
 * Fails where axe finds anything on a phone but colours, which the model of the page's kind is asked
 * of and which take most of the time, or the page scrolls sideways, narrow or wide.
 */
export async function expectAccessibleOnce(page: Page): Promise<void> {
  for (const width of WIDTHS.toReversed()) {
    await page.setViewportSize({ width, height: 800 });
    await expectToFit(page);
  }
  expect(await findings(page, 'words')).toEqual([]);
}

/**
 * Fails where axe finds anything, or the page scrolls sideways, on a phone in light and on a wide
 * screen in dark: what shows depends on the width alone and its colours on the theme alone.
 */
export async function expectAccessibleEverywhere(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectToFit(page);
    expect(await findings(page, 'all'), `${colorScheme}, ${width} px`).toEqual([]);
  }
}
