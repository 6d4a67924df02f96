import { pages } from '../site/pages.ts';
import { expect, test } from './matrix-page.ts';

test.use({ viewport: { width: 320, height: 700 } });

// A competence or a role gets its heading from the content, so each has to be looked at.
const read = pages.filter(
  ({ address, html }) =>
    !/^\/(?:utskrift|inbaddad)\//.test(address) && !html.includes('http-equiv="refresh"'),
);

test('no word is broken off on the smallest phone, and nothing is too wide for it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const broken: string[] = [];
  for (const { address } of read) {
    await page.goto(new URL(address.slice(1), process.env['BUILT_ADDRESS']).href);
    const found = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const words: string[] = [];
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const holder = node.parentElement;
        if (!holder?.checkVisibility() || holder.closest('script, code, pre') !== null) continue;
        // Two long words joined by a slash are a name in somebody else's classification.
        const long = (node.nodeValue ?? '').matchAll(/(?<![\p{L}\d/])[\p{L}\d]{3,}/gu);
        for (const { 0: word, index } of long) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
          if (new Set(lines.map(({ top }) => Math.round(top))).size > 1) words.push(word);
        }
      }
      if (document.documentElement.scrollWidth > innerWidth) words.push('(för bred)');
      return words;
    });
    broken.push(...found.map((word) => `${address}: ${word}`));
  }
  // A heading is mended in content/avstavning.txt.
  expect(broken).toEqual([]);
});

test('"e-commerce" and words like it end no line with their hyphen', async ({ page }) => {
  await page.goto(new URL('specialister/logistikansvarig/', process.env['BUILT_ADDRESS']).href);
  const whole = page.locator('main .whole').filter({ hasText: 'e-commerce' });
  expect(await whole.count()).toBeGreaterThan(0);
  for (const word of await whole.all()) await expect(word).toHaveCSS('white-space', 'nowrap');
});
