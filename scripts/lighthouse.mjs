// `npx node scripts/lighthouse.mjs`: each kind of page as Lighthouse sees it on a phone, in a table.
// `npx node scripts/lighthouse.mjs omraden` measures only those whose path holds all the words.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { precompress } from '../deploy/precompress.ts';
import { basePath } from '../src/settings.mjs';
import { BROWSER_ARGS, findBrowser } from './lib/browser.mjs';
import { oneOfEachKind } from './lib/kinds.mjs';
import { serve } from './lib/server.mjs';
import { builtSite } from './lib/tools.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const wanted = process.argv.slice(2);
const dist = builtSite();
const base = basePath();
const paths = (await oneOfEachKind(dist, base)).filter((path) =>
  wanted.every((word) => path.includes(word)),
);

const dir = await mkdtemp(join(tmpdir(), 'lighthouse-'));
await cp(dist, dir, { recursive: true });
await precompress(dir);
const site = await serve(dir, {
  base,
  files: {
    brotli: true,
    setHeaders: (response, path) => {
      const forEver = path.includes('/_astro/');
      response.setHeader(
        'Cache-Control',
        forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  },
});
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  args: BROWSER_ARGS,
});
const port = Number(new URL(browser.wsEndpoint()).port);
// What the browser does once, at its start, is not the first page's fault.
const warm = await browser.newPage();
await warm.goto(site.address);
await warm.close();
let below = 0;
for (const path of paths) {
  const result = await lighthouse(site.address + path, { port, logLevel: 'error' });
  if (result === undefined) throw new Error(`${path}: Lighthouse gav inget svar.`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
  console.log(`/${path.padEnd(48)}${scores.map((score) => String(score).padStart(5)).join('')}`);
  for (const [position, id] of CATEGORIES.entries()) {
    if (scores[position] === 100) continue;
    below += 1;
    const lost = (categories[id]?.auditRefs ?? []).filter(({ id: audit, weight }) => {
      const score = audits[audit]?.score;
      return weight > 0 && score !== null && score !== undefined && score < 1;
    });
    for (const { id: audit } of lost) {
      console.log(`  ${audit}: ${audits[audit]?.title} ${audits[audit]?.displayValue ?? ''}`);
    }
  }
}
await browser.close();
await site.stop();
await rm(dir, { recursive: true });
console.log(`${CATEGORIES.join(', ')}. ${below} under 100.`);
process.exitCode = below === 0 ? 0 : 1;
