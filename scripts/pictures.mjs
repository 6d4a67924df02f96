// Every kind of page as a reader meets it, into the ignored folder bilder/:
// `npx node scripts/pictures.mjs`. With words after it, as
// `npx node scripts/pictures.mjs matris 360`, only those whose name holds all of them.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import pLimit from 'p-limit';
import { basePath } from '../src/settings.mjs';
import { BROWSER_ARGS, findBrowser } from './lib/browser.mjs';
import { serve } from './lib/server.mjs';
import { builtSite, root, run } from './lib/tools.mjs';

const PAGES = {
  start: '',
  matris: 'matris/',
  'matris-medelstort':
    'matris/#har=logistikansvarig,kundtjanstchef,inkops-sortimentschef,sem-specialist,crm-ansvarig,content-redaktor,webbyra,controller',
  'matris-lank': 'matris/#har=logistikansvarig,astronaut,webbyra,marknadsbyra',
  rekrytera: 'rekrytera/',
  kandidater: 'rekrytera/kandidater/#har=webbyra',
  'rekrytera-litet': 'rekrytera/#har=content-redaktor,marknadsbyra,webbyra',
  omraden: 'omraden/',
  omrade: 'omraden/logistik/',
  kompetens: 'omraden/logistik/returer/',
  specialister: 'specialister/',
  specialist: 'specialister/logistikansvarig/',
  guide: 'guide/',
  artikel: 'guide/god-bestallare/',
  stories: 'stories/',
  story: 'stories/byran-som-agde-kontot/',
  event: 'event/',
  ordlista: 'ordlista/',
  sok: 'sok/',
  'sok-traffar': 'sok/#q=returer',
  om: 'om/',
  data: 'om/data/',
  exempel: 'exempel/logistikchef/',
  inbaddad: 'inbaddad/logistik/',
  saknas: '404.html',
  utskrift: 'utskrift/',
};
const WIDTHS = [320, 360, 768, 1440];
const SCHEMES = /** @type {const} */ (['light', 'dark']);
/** How many pages are open at once. */
const AT_ONCE = 4;
/** Pages of an A4 print that are enough to see how it is set. */
const SHEETS = 4;
const wanted = process.argv.slice(2);
const out = join(root, 'bilder');

/** @typedef {import('@playwright/test').BrowserContextOptions} Options */
/** @type {{ file: string, path: string, options: Options, paper?: boolean }[]} */
const jobs = Object.entries(PAGES).flatMap(([name, path]) => [
  ...WIDTHS.flatMap((width) => [
    ...SCHEMES.map((colorScheme) => ({
      file: `${name}-${width}-${colorScheme}`,
      path,
      options: { viewport: { width, height: 900 }, colorScheme },
    })),
    {
      file: `${name}-${width}-forced`,
      path,
      options: {
        viewport: { width, height: 900 },
        forcedColors: /** @type {const} */ ('active'),
      },
    },
  ]),
  { file: `${name}-a4`, path, options: {}, paper: true },
]);
const chosen = jobs.filter(({ file }) => wanted.every((word) => file.includes(word)));

const dist = builtSite();
await mkdir(out, { recursive: true });
const base = basePath();
const { address, stop } = await serve(dist, { base });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });

/** @param {import('@playwright/test').Page} page @param {string} name */
async function print(page, name) {
  const pdf = `${name}.pdf`;
  await writeFile(pdf, await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  const sheets = ['-png', '-r', '80', '-l', String(SHEETS), pdf, name];
  // Without the tool the PDF itself is the picture.
  if ((await run('pdftoppm', sheets, { stdio: 'ignore' })) === 0) await rm(pdf);
}

/**
 * Whether a page has its typeface, and its islands, its preview and its search have drawn what the
 * address says. It runs in the page. That the network is idle would say less: a long page is silent
 * for half a second before its last script is asked for.
 */
function standsStill() {
  /** @param {Document | null} page @returns {boolean} */
  const still = (page) =>
    page !== null &&
    page.URL !== 'about:blank' &&
    page.readyState === 'complete' &&
    page.fonts.status === 'loaded' &&
    page.querySelector('astro-island:is([ssr], :has([data-ready=false]))') === null &&
    [...page.querySelectorAll('iframe')].every((frame) => still(frame.contentDocument));
  const asked = new URLSearchParams(location.hash.slice(1)).has('q');
  return still(document) && (!asked || document.querySelector('.search-results a') !== null);
}

await pLimit(AT_ONCE).map(chosen, async (job) => {
  const context = await browser.newContext(job.options);
  const page = await context.newPage();
  // Four pages at once on a busy machine take their time.
  page.setDefaultTimeout(120_000);
  await page.goto(address + job.path);
  // The preview of an embedding is fetched by whoever comes near it.
  await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
  await page.waitForFunction(standsStill);
  await page.evaluate(() => scrollTo(0, 0));
  const name = join(out, job.file);
  if (job.paper === true) await print(page, name);
  else await page.screenshot({ path: `${name}.png`, fullPage: true });
  await context.close();
  console.log(job.file);
});
await browser.close();
await stop();
