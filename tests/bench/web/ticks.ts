import type { Browser } from '@playwright/test';
import { slowPage } from './slow-page.ts';

/** How many frames a reader in a hurry waits for an answer before trying again. */
const PATIENCE = 3;

/** How many ticks are timed on one page. */
const TICKS = 50;

/** A box, and a row that it changes, by their names. */
export interface Pressed {
  readonly box: string;
  readonly row: string;
}

/**
 * Loads a page and ticks a box as soon as it is drawn, again and again, until the requirement of a
 * row has changed, by the style sheet or by the island. Resolves with when the frame that shows it
 * was made, in milliseconds since the navigation began. Only that row is looked at, once a frame, so
 * that the looking doesn't hold up what is looked for.
 */
export async function firstTick(browser: Browser, address: string, tick: Pressed): Promise<number> {
  const page = await slowPage(browser);
  await page.addInitScript(
    ({ patience, box: boxName, row: rowName }) => {
      window.bench = { fcp: 0, lcp: 0, cls: 0, tasks: [], tick: 0 };
      const required = (row: HTMLElement) =>
        getComputedStyle(row).getPropertyValue('--required') || row.dataset['required'];
      let before: string | undefined;
      let waited = 0;
      const frame = () => {
        requestAnimationFrame(frame);
        const box = document.querySelector<HTMLInputElement>(
          `[data-matrix] input[name="${boxName}"]`,
        );
        const row = document.querySelector<HTMLElement>(
          `[data-competence="${rowName}"][data-required]`,
        );
        const drawn = performance.getEntriesByName('first-contentful-paint').length > 0;
        if (box === null || row === null || !drawn || window.bench.tick > 0) return;
        waited += 1;
        if (before !== undefined && required(row) !== before) {
          window.bench.tick = performance.now();
        } else if (before === undefined || waited > patience) {
          box.checked = false;
          before = required(row);
          waited = 0;
          box.click();
        }
      };
      requestAnimationFrame(frame);
    },
    { patience: PATIENCE, ...tick },
  );
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.bench?.tick > 0, undefined, { timeout: 60_000 });
  const time = await page.evaluate(() => window.bench.tick);
  await page.context().close();
  return time;
}

/** What ticks cost: from the click to the frame that shows it, and the work in it alone. */
export interface TickTimes {
  /** Until the next frame has been painted, the wait for the screen included. */
  readonly paint: readonly number[];
  /** Script, style and layout alone. */
  readonly work: readonly number[];
}

/** How the ticks of a page are timed. */
interface TickOptions {
  /** How many times slower than itself the machine is. */
  readonly cpu?: number;
  /** Whether the island has woken. Without it the style sheet alone recalculates. */
  readonly awake?: boolean;
}

/**
 * Ticks and unticks the boxes of a page in turn, and times each until it has been painted. The
 * page is read over a fast line: only the machine is slow.
 */
export async function tickTimes(
  browser: Browser,
  address: string,
  { cpu = 4, awake = true }: TickOptions = {},
): Promise<TickTimes> {
  const page = await slowPage(browser, { line: false, cpu });
  // Scripts that never come, as far as the page can tell, leave the answer to the style sheet.
  if (!awake) await page.route('**/*.js', () => undefined);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(`[data-matrix][data-ready="${awake}"]`).waitFor({ timeout: 120_000 });
  const times = await page.evaluate(async (ticks) => {
    const frame = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        });
      });
    const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('[data-matrix] [data-specialist]'),
    ];
    const paint: number[] = [];
    const work: number[] = [];
    for (let n = 0; n < ticks; n += 1) {
      // At no fixed place within a frame, as a finger.
      await pause(60 + ((n * 37) % 50));
      const start = performance.now();
      boxes[n % boxes.length]?.click();
      await Promise.resolve();
      document.body.getBoundingClientRect();
      work.push(performance.now() - start);
      paint.push((await frame()) - start);
    }
    return { paint, work };
  }, TICKS);
  await page.context().close();
  return times;
}
