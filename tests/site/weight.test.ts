import { describe, expect, test } from 'vitest';
import { published } from '../support/built.ts';
import { pageAt, pages } from './pages.ts';
import { brotli, file, scriptsOf, weightOfScripts } from './weight.ts';

describe('the budgets in brotli bytes', () => {
  test('all JavaScript of /matris/ is at most 28.5 kB', () => {
    const { html } = pageAt('/matris/');
    expect(scriptsOf(html).size).toBeGreaterThan(2);
    expect(weightOfScripts(html)).toBeLessThanOrEqual(28_500);
  });

  test('all JavaScript of /rekrytera/ is at most 36 kB until a file is asked for', () => {
    const { html } = pageAt('/rekrytera/');
    expect(scriptsOf(html).size).toBeGreaterThan(2);
    expect(weightOfScripts(html)).toBeLessThanOrEqual(36_000);
  });

  const calculators = pages.filter(({ html }) => /component-url="[^"]*\/Cost\./.test(html));
  test.each(calculators)(
    'all JavaScript of $address, with the calculator, is at most 19.5 kB, and its HTML 20.5 kB',
    ({ html }) => {
      expect(scriptsOf(html).size).toBeGreaterThan(2);
      expect(weightOfScripts(html)).toBeLessThanOrEqual(19_500);
      expect(brotli(html)).toBeLessThanOrEqual(20_500);
    },
  );

  test('the HTML of /matris/ is at most 29 kB for 32 competences', () => {
    const rows = Math.max(1, published.competences.length / 32);
    expect(brotli(pageAt('/matris/').html)).toBeLessThanOrEqual(29_000 * rows);
  });

  test('the typeface is at most 30 kB', () => {
    const [, font = ''] = pageAt('/').html.match(/href="([^"]+\.woff2)"/) ?? [];
    expect(file(font).length).toBeLessThanOrEqual(30_000);
  });

  // The search page and the form for embedding are tools of their own, like the matrix, and one page
  // is all the others together.
  const tools = ['/sok/', '/om/data/', '/utskrift/'];
  const plain = pages.filter(
    ({ html, address }) => !html.includes('<astro-island') && !tools.includes(address),
  );

  test.each(plain)('$address has no island, so at most 3.2 kB of JavaScript', ({ html }) => {
    expect(weightOfScripts(html)).toBeLessThanOrEqual(3_200);
  });

  /** So long a text the budget is for; a longer one may weigh more in proportion. */
  const WORDS = 1_200;
  const wordsOf = (html: string) => {
    const [main = ''] = html.match(/<main[\s\S]*<\/main>/) ?? [];
    return main.replace(/<[^>]+>/g, ' ').split(/\s+/).length;
  };

  /** A page that teaches a competence shows its row of the matrix as well, with the matrix's sheet. */
  const budgetOf = (html: string) => (html.includes('data-matrix=') ? 16_000 : 14_600);

  test.each(plain)(
    '$address is at most 14.6 kB of HTML, CSS and JavaScript, and 16 with a row of the matrix',
    ({ html, address }) => {
      // What stands in the page itself is already in its HTML.
      const sheets = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, sheet = '']) => sheet);
      const whole = [...sheets, ...scriptsOf(html)].reduce(
        (sum, part) => sum + brotli(file(part)),
        brotli(html),
      );
      const length = Math.max(1, wordsOf(html) / WORDS);
      expect(whole, address).toBeLessThanOrEqual(budgetOf(html) * length);
    },
  );
});
