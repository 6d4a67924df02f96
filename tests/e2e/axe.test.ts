import AxeBuilder from '@axe-core/playwright';
import { expect, MatrixPage, test } from './matrix-page.ts';

const COMPANY = '#har=logistikansvarig,seo-specialist:extern,webbyra,marknadsbyra,astronaut';

for (const path of ['', 'matris/', `matris/${COMPANY}`, 'omraden/logistik/', '404.html']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1440]) {
      test(`axe finds nothing on /${path} in ${colorScheme} at ${width} px`, async ({
        browser,
      }) => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 800 },
        });
        const page = await context.newPage();
        await page.goto(new URL(path, process.env['SITE_ADDRESS']).href);
        if (!path.includes('404')) await new MatrixPage(page).ready();
        for (const details of await page.locator('details > summary').all()) await details.click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          'the page must not scroll sideways',
        ).toBeLessThanOrEqual(0);
        await context.close();
      });
    }
  }
}
