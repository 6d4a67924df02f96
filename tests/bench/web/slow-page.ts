import type { Browser, Page } from '@playwright/test';

/** The line and the machine that every page is measured on: a slow phone with a slow line. */
export const SLOW = { bitsPerSecond: 1_600_000, latency: 150, cpu: 4 } as const;

/** Another line or machine than the usual one. */
export interface Slowness {
  readonly line?: boolean;
  readonly cpu?: number;
}

/** Opens an empty page on a slow line and a slow machine, with nothing in its cache. */
export async function slowPage(
  browser: Browser,
  { line = true, cpu = SLOW.cpu }: Slowness = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (line) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.bitsPerSecond / 8,
      uploadThroughput: SLOW.bitsPerSecond / 8,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return page;
}
