import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { addArticles, copyProject, replaceFramework } from './copy.ts';
import { devFigures } from './dev-server.ts';
import { type Figure, quantile, ratioOf } from './figures.ts';
import { runBuild } from './run-build.ts';
import { slowPage } from './web/slow-page.ts';
import { onServer, withBrowser } from './web/web.ts';

const part = 'guide';

/** A large guide, and one of a tenth to see how everything grows. */
const SMALL = { articles: 100, competences: 32, specialists: 5 };
const LARGE = { articles: 1000, competences: 320, specialists: 50 };

/** Long enough for the largest page on a busy machine, in milliseconds. */
const PATIENCE = 120_000;

/** Ten times as much may take ten times as long, with some leave for the noise. */
const TENFOLD = 11;

/** What a guide of 1,000 articles and a framework of 320 × 50 costs its readers and its authors. */
export async function guideFigures(rounds: number): Promise<Figure[]> {
  const small = await figuresOf(SMALL, rounds);
  const large = await figuresOf(LARGE, rounds);
  const before = new Map(small.map(({ what, value }) => [what, value]));
  return large.flatMap((figure) => [
    figure,
    ratioOf(
      part,
      `${figure.what}, mot en tiondel`,
      figure.value / (before.get(figure.what) ?? Number.NaN),
      TENFOLD,
    ),
  ]);
}

async function figuresOf(size: typeof SMALL, rounds: number): Promise<Figure[]> {
  const copy = copyProject('guide');
  replaceFramework(copy, size);
  addArticles(copy, 0, size.articles);
  const { seconds, megabytes } = await runBuild(copy);
  const dist = join(copy, 'dist');
  return [
    { part, what: 'bygge', value: seconds, unit: 's' },
    { part, what: 'bygge, minne', value: megabytes, unit: 'MB' },
    ...sizeFigures(dist),
    ...(await readerFigures(dist, rounds)),
    ...(await devFigures(copy, 'guide/provartikel-1')),
  ];
}

/** What is written, in bytes. */
function sizeFigures(dist: string): Figure[] {
  const bytes = (what: string, value: number): Figure => ({ part, what, value, unit: 'byte' });
  const sizeOf = (file: string) => statSync(join(dist, file)).size;
  const below = (folder: string) =>
    readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => sizeOf(join(folder, name)))
      .reduce((sum, size) => sum + size, 0);
  const page = readFileSync(join(dist, 'guide/provartikel-1/index.html'), 'utf8');
  const menus = [...page.matchAll(/<nav[\s\S]*?<\/nav>/g)].reduce(
    (sum, [nav]) => sum + nav.length,
    0,
  );
  return [
    bytes('sökindex', below('pagefind')),
    bytes('menyerna på en artikel', menus),
    bytes('listan över guiden', sizeOf('guide/index.html')),
    bytes('hela guiden på en sida', sizeOf('utskrift/index.html')),
    bytes('webbplatskartan', sizeOf('sitemap-0.xml')),
    bytes('llms.txt', sizeOf('llms.txt')),
  ];
}

/** What it costs to read, on a slow phone and a slow line. */
function readerFigures(dist: string, rounds: number): Promise<Figure[]> {
  return withBrowser((browser) =>
    onServer(dist, async (address) => {
      const paint = async (path: string) => {
        const times: number[] = [];
        // The server makes a page ready when it is first asked for, which no reader waits for.
        await fetch(address + path);
        for (let round = 0; round < rounds; round += 1) {
          times.push(await firstPaint(browser, address + path));
        }
        return quantile(times);
      };
      await firstHit(browser, address);
      const hits: Hit[] = [];
      for (let round = 0; round < rounds; round += 1) hits.push(await firstHit(browser, address));
      const ms = (what: string, value: number): Figure => ({ part, what, value, unit: 'ms' });
      return [
        ms('sökning: första träffen', quantile(hits.map(({ time }) => time))),
        {
          part,
          what: 'sökning: hämtat till första träffen',
          value: quantile(hits.map(({ bytes }) => bytes)),
          unit: 'byte',
        },
        ms('artikel: FCP', await paint('guide/provartikel-1/')),
        ms('listan över guiden: FCP', await paint('guide/')),
        ms('hela guiden: FCP', await paint('utskrift/')),
      ];
    }),
  );
}

/** When something stood there, in milliseconds; the rest of a large page may still be on its way. */
async function firstPaint(browser: Browser, address: string): Promise<number> {
  const page = await slowPage(browser);
  await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
  const fcp = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    undefined,
    { timeout: PATIENCE },
  );
  const time = (await fcp.jsonValue()) ?? Number.NaN;
  await page.context().close();
  return time;
}

/** A first search: when the first hit stood there, in milliseconds, and what had been fetched. */
interface Hit {
  readonly time: number;
  readonly bytes: number;
}

async function firstHit(browser: Browser, address: string): Promise<Hit> {
  const page = await slowPage(browser);
  await page.goto(`${address}sok/#q=glesbygden`, { waitUntil: 'commit' });
  await page.locator('.search-results a').first().waitFor({ timeout: PATIENCE });
  const hit = await page.evaluate(() => ({
    time: performance.now(),
    bytes: performance
      .getEntriesByType('resource')
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  }));
  await page.context().close();
  return hit;
}
