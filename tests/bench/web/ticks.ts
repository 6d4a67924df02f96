import type { Browser } from '@playwright/test';
import { slowPage } from './slow-page.ts';

/** How often a reader in a hurry tries again, in milliseconds. */
const TRY_EVERY = 16;

/** How many ticks are timed on one page. */
const TICKS = 50;

/**
 * Loads a page and ticks a box by its name as soon as it exists, again and again, until a
 * requirement changes. Resolves with when that was, in milliseconds since the navigation began.
 */
export async function firstTick(browser: Browser, address: string, name: string): Promise<number> {
  const page = await slowPage(browser);
  await page.addInitScript(
    ({ every, box: wanted }) => {
      // A requirement changes in its row, or in a row that takes its place.
      const says = (node: Node) =>
        node instanceof HTMLTableRowElement &&
        node.dataset['baseline'] !== undefined &&
        node.dataset['baseline'] !== node.dataset['required'];
      const changed = ({ type, addedNodes }: MutationRecord) =>
        type === 'attributes' || [...addedNodes].some(says);
      const seen = new MutationObserver((records) => {
        if (window.bench.tick === 0 && records.some(changed)) window.bench.tick = performance.now();
      });
      window.bench = { fcp: 0, lcp: 0, cls: 0, tasks: [], tick: 0 };
      seen.observe(document, {
        subtree: true,
        childList: true,
        attributeFilter: ['data-required'],
      });
      const trying = setInterval(() => {
        if (window.bench.tick > 0) clearInterval(trying);
        const box = document.querySelector<HTMLInputElement>(
          `[data-matrix] input[name="${wanted}"]`,
        );
        if (box === null || window.bench.tick > 0) return;
        box.checked = false;
        box.click();
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

/**
 * Ticks and unticks the boxes of a page in turn, and times each until it has been painted. The
 * page is read over a fast line: only the machine is slow.
 */
export async function tickTimes(browser: Browser, address: string, cpu = 4): Promise<TickTimes> {
  const page = await slowPage(browser, { line: false, cpu });
  await page.goto(address);
  await page.locator('[data-matrix][data-ready="true"]').waitFor({ timeout: 120_000 });
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
