import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const ASKED = {
  // Only what is wrong is told: an account of all that is right takes as long as finding it.
  resultTypes: ['violations' as const],
  // The stricter contrast, 7:1, holds for all text here, and axe leaves it out unless it is asked.
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/** What axe finds on the page as it stands: each rule that is broken, and by what. */
async function findings(page: Page): Promise<[string, string[]][]> {
  // In one page: no frame here is of another site, and a second page takes longer than to look.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(ASKED).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Fails where axe finds anything on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
}

/** Fails where the page is wider than its window; a long page takes a moment to follow it. */
export async function expectToFit(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
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
    expect(await findings(page), `${colorScheme}, ${width} px`).toEqual([]);
  }
}
