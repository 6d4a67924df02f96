import type { Page } from '@playwright/test';
import { shared } from '../../src/text/shared.ts';
import { expect, test } from './matrix-page.ts';

/**
 * Moves every text into an element of its own, now and after every change, as the translator of a
 * browser does. The text nodes that the islands hold are then no longer in the page. Runs in the page.
 */
function translate(): void {
  const wrap = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
    for (const text of texts) {
      const holder = text.parentElement;
      if (holder === null || holder.matches('translated-text, script, style, option, textarea'))
        continue;
      if (text.textContent?.trim() === '') continue;
      const moved = document.createElement('translated-text');
      moved.textContent = text.textContent;
      text.parentNode?.replaceChild(moved, text);
    }
  };
  wrap();
  const watch = { childList: true, characterData: true, subtree: true };
  new MutationObserver(wrap).observe(document.body, watch);
}

/** Presses boxes, radios and the ways back and fills in fields at random, and tells what stands there after each press. */
async function texts({
  steps,
  loading,
}: {
  readonly steps: number;
  readonly loading: string;
}): Promise<string[]> {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  // The islands draw right after a paint, and what that sets going after the next.
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const painted = async () => {
    for (let round = 0; round < 3; round += 1) await drawn();
  };
  const islands = [...document.querySelectorAll<HTMLElement>('astro-island')];
  const all = (selector: string) =>
    islands
      .flatMap((island) => [...island.querySelectorAll<HTMLElement>(selector)])
      .filter((each) => each.checkVisibility());
  // What is read aloud comes after a pause, which no press waits for.
  for (const status of all('[role=status]')) status.hidden = true;
  for (const details of all('details')) Object.assign(details, { open: true });
  /** Until what is fetched when it is opened has come. */
  const arrived = async () => {
    await painted();
    while (islands.some((island) => island.innerText.includes(loading))) await painted();
  };
  await arrived();
  const said: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const ways = all('button').filter(({ textContent }) =>
      /^(Ångra.*|Gör om|Nollställ|Återställ.*)$/.test(textContent),
    );
    const boxes = 'input[type=checkbox], input[type=radio], [data-cost] input:not([readonly])';
    const controls = [...all(boxes), ...ways];
    const control = controls[next(controls.length)];
    if (control instanceof HTMLInputElement && control.type === 'text') {
      // Some of it more than the field takes.
      control.value = String(next(1_000) * 100);
      for (const kind of ['input', 'change']) {
        control.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    } else control?.click();
    await arrived();
    const visible = islands.map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ')).join(' ');
    const rows = [...document.querySelectorAll<HTMLElement>('[data-required]')];
    said.push(`${visible} ${rows.map(({ dataset }) => dataset['required']).join('')}`);
  }
  return said;
}

/** Two texts from a little before the first place where they differ. */
function apart(one: string, other: string): [string, string] {
  const place = [...one].findIndex((letter, at) => letter !== other[at]);
  if (place === -1) return [one.slice(-80), other.slice(-80)];
  const from = Math.max(0, place - 40);
  return [one.slice(from, from + 200), other.slice(from, from + 200)];
}

/** How every sentence begins that stands where something is on its way. */
const [LOADING = ''] = shared.loading.split(' ');

async function walk(page: Page, path: string, translated: boolean): Promise<string[]> {
  await page.goto(new URL(path, process.env['SITE_ADDRESS']).href);
  await expect(page.locator('[data-ready]').first()).toHaveAttribute('data-ready', 'true');
  if (translated) await page.evaluate(translate);
  return page.evaluate(texts, { steps: 200, loading: LOADING });
}

for (const path of [
  'matris/',
  'omraden/logistik/',
  'omraden/logistik/returer/',
  'rekrytera/',
  'rekrytera/kandidater/',
  'guide/vad-kostar-rollen/',
]) {
  test(`under a translator /${path} says what it says without one`, async ({
    page,
    errors,
    browser,
  }) => {
    test.setTimeout(180_000);
    // Most of a walk is waiting for the next frame, so both go at once, each with a browser's storage
    // of its own.
    const context = await browser.newContext({ locale: 'sv-SE' });
    const other = await context.newPage();
    other.on('pageerror', ({ message }) => errors.push(message));
    const [plain, translated] = await Promise.all([
      walk(other, path, false),
      walk(page, path, true),
    ]);
    await context.close();
    translated.forEach((text, step) => {
      const [said, wanted] = apart(text, plain[step] ?? '');
      expect(said, `after ${step + 1} presses`).toBe(wanted);
    });
    expect(translated).toHaveLength(200);
    expect(errors).toEqual([]);
  });
}
