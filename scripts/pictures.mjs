// `npm run pictures`: every kind of page as a reader meets it, into the ignored folder bilder/.
// `npm run pictures -- matris 360` makes only those whose name holds all the words.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './lib/browser.mjs';
import { serve } from './lib/server.mjs';
import { root } from './lib/tools.mjs';

const PAGES = {
  start: '',
  matris: 'matris/',
  'matris-medelstort':
    'matris/#har=logistikansvarig,kundtjanstchef,inkops-sortimentschef,sem-specialist,crm-ansvarig,content-redaktor,webbyra,controller',
  'matris-lank': 'matris/#har=logistikansvarig,astronaut,webbyra,marknadsbyra',
  rekrytera: 'rekrytera/',
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
  saknas: '404.html',
};
const WIDTHS = [320, 360, 768, 1440];
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const wanted = process.argv.slice(2);
const out = join(root, 'bilder');

await mkdir(out, { recursive: true });
const base = process.env.BASE_PATH ?? '/';
const { address, stop } = await serve(join(root, 'dist'), { base });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
for (const [name, path] of Object.entries(PAGES)) {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const file = `${name}-${width}-${colorScheme}`;
      if (!wanted.every((word) => file.includes(word))) continue;
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(address + path);
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(out, `${file}.png`), fullPage: true });
      await page.close();
      console.log(file);
    }
  }
}
await browser.close();
await stop();
