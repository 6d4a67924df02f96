import type { Browser } from '@playwright/test';
import { slowPage } from './slow-page.ts';

/** What a page load costs its reader; times in milliseconds since the navigation began. */
export interface Vitals {
  readonly fcp: number;
  readonly lcp: number;
  /** Layout shift, without a unit. */
  readonly cls: number;
  /** How long tasks blocked the page beyond 50 ms each, after the first paint. */
  readonly blocking: number;
  /** How long scripts ran. */
  readonly script: number;
  readonly requests: number;
}

declare global {
  interface Window {
    bench: { fcp: number; lcp: number; cls: number; tasks: [number, number][]; tick: number };
  }
}

/** Listens from before the first byte; runs in the page. */
function listen(): void {
  const bench: Window['bench'] = { fcp: 0, lcp: 0, cls: 0, tasks: [], tick: 0 };
  window.bench = bench;
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') bench.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    bench.lcp = startTime;
  });
  on('layout-shift', (entry) => {
    bench.cls += (entry as PerformanceEntry & { value: number }).value;
  });
  on('longtask', ({ startTime, duration }) => bench.tasks.push([startTime, duration]));
}

/** Loads a page once and says what it cost: until it is loaded, its islands awake, and a pause. */
export async function vitalsOf(browser: Browser, address: string): Promise<Vitals> {
  const page = await slowPage(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(listen);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(
    () => window.bench.lcp > 0 && document.querySelector('astro-island[ssr]') === null,
  );
  // What is measured is what comes of itself afterwards, so there is nothing to wait for but time.
  await page.waitForTimeout(800);
  const { fcp, lcp, cls, tasks } = await page.evaluate(() => window.bench);
  const requests = await page.evaluate(() => performance.getEntriesByType('resource').length + 1);
  const { metrics } = await session.send('Performance.getMetrics');
  const script = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  await page.context().close();
  const blocking = tasks
    .filter(([start]) => start >= fcp)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { fcp, lcp, cls, blocking, script, requests };
}
