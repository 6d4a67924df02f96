import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Frame, test } from '@playwright/test';
import { encodeLink } from '../../src/domain/link.ts';
import { embedCode } from '../../src/scripts/embed-code.ts';
import { dist, pages } from '../site/pages.ts';
import { published } from '../support/built.ts';
import { embedFlow } from '../support/embed-flow.ts';
import { type Running, serveFramed, serveHost } from '../support/frames.ts';
import { settle } from './page-checks.ts';

let site: Running;
let host: Running;
let body = '';
let isolated = false;

test.beforeAll(async () => {
  site = await serveFramed();
  const page = () =>
    `<!doctype html><html lang="sv"><title>Värd</title><body>${body}</body></html>`;
  host = await serveHost(page, () => isolated);
});
test.afterAll(async () => {
  await site.stop();
  await host.stop();
});
test.beforeEach(() => {
  isolated = false;
});

/** The other site's own code, as /om/data/ makes it. */
const code = (options: { path?: string; fit?: boolean; confined?: boolean } = {}) =>
  embedCode({
    address: `${site.origin}inbaddad/${options.path ?? 'logistik/'}`,
    script: `${site.origin}data/inbaddad.js`,
    title: 'Kompetensmatrisen',
    fit: options.fit ?? false,
    confined: options.confined ?? false,
  });

const framed = (frames: readonly Frame[]) =>
  frames.find((frame) => frame.url().includes('inbaddad'));

for (const fit of [true, false]) {
  for (const confined of [true, false]) {
    for (const strict of [true, false]) {
      const how = [
        fit ? 'with the script' : 'without it',
        confined && 'in a sandbox',
        strict && 'under COEP',
      ];
      test(`another site shows the matrix ${how.filter(Boolean).join(', ')}`, async ({ page }) => {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        body = code({ fit, confined });
        isolated = strict;
        await page.goto(host.origin);
        await expect(page.frameLocator('iframe').locator('[data-matrix]')).toHaveAttribute(
          'data-ready',
          'true',
        );
        const found = await framed(page.frames())?.evaluate(embedFlow);
        expect(found).toEqual({
          required: '1',
          baseline: '3',
          typeface: true,
          styled: 'grid',
          origin: confined ? 'null' : new URL(site.origin).origin,
        });
        expect(await page.evaluate('self.crossOriginIsolated')).toBe(strict);

        const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
        const content = () =>
          framed(page.frames())?.evaluate(() => document.body.getBoundingClientRect().height);
        if (fit) {
          await expect
            .poll(async () => Math.abs((await height()) - ((await content()) ?? 0)))
            .toBeLessThan(2);
          // Narrower is taller, and the frame follows without anyone asking.
          const before = await height();
          await page.setViewportSize({ width: 400, height: 800 });
          await expect.poll(height).toBeGreaterThan(before);
        } else expect(await height()).toBe(900);
        expect(errors).toEqual([]);
      });
    }
  }
}

test('a script that comes after the frame is ready still fits its height', async ({ page }) => {
  body = code();
  await page.goto(host.origin);
  await expect(page.frameLocator('iframe').locator('[data-matrix]')).toHaveAttribute(
    'data-ready',
    'true',
  );
  await page.addScriptTag({ url: `${site.origin}data/inbaddad.js` });
  await expect
    .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight))
    .not.toBe(900);
});

test('the frame begins from the company in its address, and its links open the site', async ({
  page,
  context,
}) => {
  body = code({ path: 'logistik/#har=logistikansvarig', confined: true });
  await page.goto(host.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-competence=returer]')).toHaveAttribute('data-required', '1');
  const opened = context.waitForEvent('page');
  await frame.locator('[data-competence=returer] a').click();
  const tab = await opened;
  await expect(tab.locator('h1')).toHaveText('Returer och reklamationer');
  expect(new URL(tab.url()).hash).toBe('#har=logistikansvarig');
  await expect(frame.getByRole('link', { name: 'Kompetensmatrisen' })).toBeVisible();
});

test('a copied link leads to the site, not to the frame', async ({ page }) => {
  await page.goto(`${site.origin}inbaddad/logistik/#har=logistikansvarig`);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: 'Kopiera länk' }).click();
  const copied = new URL(await page.locator('.link-field').inputValue());
  expect(copied.href.replace(copied.hash, '')).toBe(`${site.origin}omraden/logistik/`);
  const company = new Map([['logistikansvarig', 'employed'] as const]);
  expect(copied.hash).toBe(`#${encodeLink(published, company)}`);
});

test('the frame listens to no messages, whatever is sent to it', async ({ page }) => {
  body = code();
  await page.addInitScript(() => {
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: never[]) {
      if (type === 'message') document.documentElement.dataset['listens'] = 'true';
      return Reflect.apply(add, this, [type, ...rest]);
    };
  });
  await page.goto(host.origin);
  const matrix = page.frameLocator('iframe').locator('[data-matrix]');
  await expect(matrix).toHaveAttribute('data-ready', 'true');
  const frame = framed(page.frames());
  expect(
    await frame?.evaluate(() => [document.documentElement.dataset['listens'], onmessage]),
  ).toEqual([undefined, null]);
  // What only paper shows comes after the rest.
  await expect(matrix.locator('.printed')).toBeAttached();
  const html = await matrix.innerHTML();
  await page.evaluate(() => {
    for (const data of [{ kompetensmatrisen: 1 }, 'har=hr', { har: 'hr' }, null])
      frames[0]?.postMessage(data, '*');
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await matrix.innerHTML()).toBe(html);
});

test('a hostile message moves no frame', async ({ page }) => {
  body = `${code({ fit: true })}<iframe title="annan" srcdoc="<p>annan</p>" height="50"></iframe>`;
  await page.goto(host.origin);
  const height = () =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight);
  await expect.poll(height).not.toBe(900);
  const settled = await height();
  const told = page.evaluate(() =>
    new Promise((done) => addEventListener('message', done, { once: true })).then(() => true),
  );
  await page
    .frames()
    .find((frame) => frame.url() === 'about:srcdoc')
    ?.evaluate(() => {
      for (const kompetensmatrisen of [1, 'x', -5, 1e9, {}])
        parent.postMessage({ kompetensmatrisen }, '*');
    });
  expect(await told).toBe(true);
  expect(await height()).toBe(settled);
  expect(
    await page
      .locator('iframe')
      .nth(1)
      .evaluate((frame) => frame.clientHeight),
  ).toBe(50);
});

const kinds = [
  '/',
  '/matris/',
  '/omraden/logistik/',
  '/omraden/logistik/returer/',
  '/om/data/',
  '/sok/',
];
for (const path of kinds) {
  test(`${path} refuses to be framed`, async ({ page }) => {
    body = `<iframe title="x" src="${new URL(path.slice(1), site.origin).href}"></iframe>`;
    await page.goto(host.origin);
    await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
  });
}

test('each look is there without a script, and only for frames', () => {
  const embedded = pages.filter(({ address }) => address.startsWith('/inbaddad/'));
  expect(embedded).toHaveLength(18);
  for (const { address, html } of embedded) {
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html.match(/<html[^>]*>/)?.[0]).toBe(
      address.endsWith('/ljus/')
        ? '<html lang="sv" data-theme="light">'
        : address.endsWith('/mork/')
          ? '<html lang="sv" data-theme="dark">'
          : '<html lang="sv">',
    );
    expect(readFileSync(join(dist, 'llms.txt'), 'utf8')).not.toContain('/inbaddad/');
  }
  expect(readFileSync(join(dist, 'data/inbaddad.js')).length).toBeLessThanOrEqual(1000);
});

test('the form makes code that follows the choices, and shows them', async ({ page }) => {
  await page.goto(new URL('om/data/#har=logistikansvarig', process.env['SITE_ADDRESS']).href);
  const form = page.locator('[data-embedding]');
  const preview = page.frameLocator('[data-embedding] iframe');
  await expect(form.locator('code')).toContainText('/inbaddad/"');
  await form.getByRole('combobox').selectOption('logistik');
  await form.getByLabel('Mörkt').check();
  await form.getByLabel(/Begränsa ramen/).check();
  await form.getByLabel(/Anpassa höjden/).uncheck();
  await form.getByLabel(/Börja från de specialister/).check();
  await expect(form.locator('code')).toContainText(
    '/inbaddad/logistik/mork/#har=logistikansvarig"',
  );
  await expect(form.locator('code')).toContainText('sandbox="allow-scripts ');
  await expect(form.locator('code')).not.toContainText('inbaddad.js');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(preview.locator('[data-competence=returer]')).toHaveAttribute('data-required', '1');
});

test('the preview is fetched by a reader who comes near it, and by no other', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL('om/data/', process.env['SITE_ADDRESS']).href);
  // What is near is known with the first frame after the script has run.
  await page.evaluate(settle);
  const preview = () => asked.filter((path) => path.endsWith('/inbaddad/'));
  expect(preview()).toEqual([]);
  await page.locator('[data-embedding] iframe').scrollIntoViewIfNeeded();
  await expect(
    page.frameLocator('[data-embedding] iframe').locator('[data-matrix]'),
  ).toHaveAttribute('data-ready', 'true');
  expect(preview()).toHaveLength(1);
});
