import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { type Page as Built, pages } from '../site/pages.ts';
import { published } from '../support/built.ts';

test.use({ javaScriptEnabled: false });

/** Every page but those that have moved: they send their reader on before anything can be looked at. */
const whole = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
const baselines = new Map(published.competences.map(({ id, baseline }) => [id, String(baseline)]));

/** Letters and signs alone: how lines are broken is the browser's affair. */
const bare = (text: string) => text.replace(/\s+/g, '');

/** What the built page says, read without any browser. */
function said({ html }: Built): string {
  const blockTextElements = { script: true, style: true };
  const main = parse(html, { blockTextElements }).querySelector('main');
  for (const mute of main?.querySelectorAll('script, style, template') ?? []) mute.remove();
  return bare(main?.textContent ?? '');
}

/** What a visitor meets; it runs in the page. */
const met = () => {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const main = document.querySelector('main') ?? document.body;
  let text = '';
  const unseen: string[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: holder, textContent: words } = node;
    if (holder === null || words === null || holder.closest('script, style, template')) continue;
    text += words;
    // A fold is opened by the browser itself. Controls, what a script would fill, what only paper
    // shows, how a role is engaged that isn't ticked, and what the style sheet of the rule shows at
    // another level may be away.
    const away =
      '.controls, .print-only, [hidden], dialog, details:not([open]), svg, option, [data-specialist]:not(:checked) ~ *, [data-result] :is([data-level], [data-if], .by, [data-any])';
    if (words.trim() !== '' && !shown(holder) && holder.closest(away) === null) unseen.push(words);
  }
  const title = document.querySelector('h1');
  return {
    text,
    unseen,
    titled: title !== null && shown(title),
    // A fold of the browser's own works; one whose content a script makes doesn't. What the style
    // sheet of the rule reads is answered by that.
    dead: all(
      ':is(button, input, select, textarea), [data-matrix] details:not(.area-fold) > summary:only-child',
    )
      .filter((control) => !control.matches('[data-staffing] input, [data-only-changed]'))
      .filter(shown)
      .map((control) => control.outerHTML.slice(0, 100)),
    rows: all('[data-matrix] [data-competence]')
      .filter(shown)
      .map(({ dataset }) => [dataset['competence'], dataset['baseline']] as const),
    told: all('.without-script').filter(shown).length,
  };
};

test('every page is whole without JavaScript, and offers no dead control', async ({ page }) => {
  test.setTimeout(240_000);
  expect(whole.length).toBeGreaterThan(published.competences.length);
  // Neither changes what is said, and there are a hundred pages to see.
  await page.route(/\.(?:woff2|png|svg|webp|avif)$/, (route) => route.abort());
  const problems: Record<string, unknown> = {};
  for (const built of whole) {
    const address = new URL(built.address.slice(1), process.env['BUILT_ADDRESS']).href;
    await page.goto(address);
    const { text, unseen, titled, dead, rows, told } = await page.evaluate(met);
    const island = parse(built.html).querySelectorAll('[data-matrix] [data-competence]');
    // The matrix of another role has competences of its own.
    const known = /^\/(?:exempel|roller)\//.test(built.address) ? [] : rows;
    const wrong = {
      ...(bare(text) === said(built) && text.length > 100 ? {} : { text }),
      ...(titled ? {} : { titled }),
      ...(unseen.length > 0 ? { unseen } : {}),
      ...(dead.length > 0 ? { dead } : {}),
      ...(rows.length === island.length ? {} : { rows: rows.length, of: island.length }),
      ...(known.every(([id = '', level]) => level === baselines.get(id)) ? {} : { levels: rows }),
      // The matrix answers by itself; any other island tells what it can't do.
      ...(built.html.includes('<astro-island') && island.length === 0 && told === 0
        ? { told }
        : {}),
    };
    if (Object.keys(wrong).length > 0) problems[built.address] = wrong;
  }
  expect(problems).toEqual({});
});

const [first] = published.areas;
for (const path of ['', 'matris/', `omraden/${first?.id}/`]) {
  test(`/${path} shows the baseline of every competence without JavaScript`, async ({ page }) => {
    await page.goto(new URL(path, process.env['BUILT_ADDRESS']).href);
    const shown = published.competences.filter(
      ({ area }) => !path.startsWith('omraden/') || area === first?.id,
    );
    for (const { id, name, baseline } of shown) {
      const row = page.locator(`[data-competence="${id}"]`);
      await expect(row).toBeVisible();
      await expect(row).toContainText(name);
      await expect(row).toHaveAttribute('data-required', String(baseline));
    }
  });
}
