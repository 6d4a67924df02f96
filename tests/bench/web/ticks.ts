import type { Browser } from '@playwright/test';
import { slowPage } from './slow-page.ts';

/** How often a reader in a hurry tries again, in milliseconds. */
const TRY_EVERY = 16;

/** How many ticks are timed on one page. */
const TICKS = 50;

/**
 * Loads a page and ticks a box by its name as soon as it is drawn, again and again, until a
 * requirement changes: the number of its row, by the style sheet or by the island. Resolves with
 * when that was, in milliseconds since the navigation began.
 */
export async function firstTick(browser: Browser, address: string, name: string): Promise<number> {
  const page = await slowPage(browser);
  await page.addInitScript(
    ({ every, box: wanted }) => {
      window.bench = { fcp: 0, lcp: 0, cls: 0, tasks: [], tick: 0 };
      const required = () =>
        [...document.querySelectorAll<HTMLElement>('[data-competence][data-required]')]
          .map(
            (row) =>
              getComputedStyle(row).getPropertyValue('--required') || row.dataset['required'],
          )
          .join();
      let before: string | undefined;
      const trying = setInterval(() => {
        const box = document.querySelector<HTMLInputElement>(
          `[data-matrix] input[name="${wanted}"]`,
        );
        const drawn = performance.getEntriesByName('first-contentful-paint').length > 0;
        if (box === null || !drawn) return;
        if (before !== undefined && required() !== before) {
          window.bench.tick = performance.now();
          clearInterval(trying);
          return;
        }
        box.checked = false;
        before = required();
        box.click();
        if (required() !== before) {
          window.bench.tick = performance.now();
          clearInterval(trying);
        }
      }, every);
    },
    { every: TRY_EVERY, box: name },
  );
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.bench?.tick > 0, undefined, { timeout: 60_000 });
  const tick = await page.evaluate(() => window.bench.tick);
  await page.context().close();
  return tick;
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
