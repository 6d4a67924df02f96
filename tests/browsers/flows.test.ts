import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/lib/server.mjs';
import { staffingOf } from '../support/arbitraries.ts';
import { published } from '../support/built.ts';
import { expected, recalculate, ticked } from '../support/recalculated.ts';
import { type Browser, chromium, firefox, until, webkit } from './engine.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(dist, { base: process.env['BASE_PATH'] ?? '/' });
});
afterAll(() => site.stop());

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
  ['WebKit', webkit],
] as const)('%s', (_name, start) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.stop());

  const open = async (path: string) => {
    await browser.fresh();
    await browser.open(site.address + path);
    await ready();
  };
  const ready = () =>
    until(() => browser.run(`document.querySelector('[data-matrix]')?.dataset.ready === 'true'`));
  const level = (id: string) =>
    browser.run<string>(`document.querySelector('[data-competence="${id}"]').dataset.required`);
  const isTicked = (id: string) =>
    browser.run<boolean>(`document.querySelector('input[name="${id}"]').checked`);
  const fragment = () => browser.run<string>('location.hash');
  const button = (name: string) =>
    browser.run<void>(
      `[...document.querySelectorAll('[data-matrix] button')].find((b) => b.textContent.trim().startsWith('${name}')).click()`,
    );
  const box = (id: string) => `input[type=checkbox][name="${id}"]`;

  test('recalculates when a role is ticked, says so, and writes it into the address', async () => {
    await open('matris/');
    for (const { id, baseline } of published.competences) {
      expect(await level(id), id).toBe(String(baseline));
    }
    await browser.click(box('logistikansvarig'));
    await until(async () => (await level('returer')) === '1');
    await until(async () => (await fragment()) === '#har=logistikansvarig');
    await until(() =>
      browser.run(
        `document.querySelector('[data-matrix] [role=status]').textContent === 'Logistikansvarig tillagd. 5 krav sänktes.'`,
      ),
    );
  });

  test('answers by its style sheet alone, for any company', async () => {
    await open('matris/');
    const companies = fc.sample(staffingOf(published), { numRuns: 60, seed: 17 });
    const asked = {
      companies: companies.map(ticked),
      steered: published.rules.supplierRaise?.competence,
    };
    // No event tells the island of what is ticked here, so that it has nothing to do with the answer.
    const all = await browser.run<unknown[]>(`(${recalculate})(${JSON.stringify(asked)})`);
    expect(all).toEqual(companies.map((company) => expected(published, company)));
  });

  test('restores a link, with what is external, and names what it does not know', async () => {
    await open('matris/#har=logistikansvarig,seo-specialist:extern,astronaut');
    // What reads a damaged link, and what tells of it, is fetched when it is needed.
    await until(() => isTicked('logistikansvarig'));
    expect(
      await browser.run(
        `document.querySelector('input[name="seo-specialist-form"][value=extern]').checked`,
      ),
    ).toBe(true);
    const notice = `document.querySelector('[data-matrix] .notice')?.textContent ?? ''`;
    await until(async () => String(await browser.run(notice)).includes('astronaut'));
  });

  test('takes an example, takes it back and brings it again', async () => {
    await open('matris/');
    await browser.run(`document.querySelector('.profiles').open = true`);
    await button('Medelstort');
    await until(() => isTicked('logistikansvarig'));
    await button('Ångra');
    await until(async () => !(await isTicked('logistikansvarig')));
    await button('Gör om');
    await until(() => isTicked('logistikansvarig'));
    await button('Nollställ');
    await until(async () => !(await isTicked('logistikansvarig')));
  });

  test('is used with the keyboard alone', async () => {
    await open('matris/');
    await browser.run(`document.querySelector('${box('seo-specialist')}').focus()`);
    await browser.press('Space');
    await until(() => isTicked('seo-specialist'));
    await browser.press('Tab');
    await browser.press('ArrowRight');
    await until(() =>
      browser.run(
        `document.querySelector('input[name="seo-specialist-form"][value=extern]').checked`,
      ),
    );
    await until(async () => (await fragment()) === '#har=seo-specialist:extern');
    expect(await browser.run('document.activeElement.value')).toBe('extern');
  });

  test('restores after reload, and Back leaves the page however much was ticked', async () => {
    await open('');
    await browser.open(`${site.address}matris/`);
    await ready();
    const before = await browser.run('history.length');
    for (const id of ['hr', 'cto', 'webbyra']) await browser.click(box(id));
    await until(async () => (await fragment()) === '#har=cto,webbyra,hr');
    expect(await browser.run('history.length')).toBe(before);
    await browser.reload();
    await ready();
    await until(() => isTicked('cto'));
    await browser.back();
    await until(async () => !(await browser.run<string>('location.pathname')).includes('matris'));
    await browser.forward();
    await ready();
    await until(() => isTicked('webbyra'));
  });

  test('keeps the company on the way to another page', async () => {
    await open('matris/#har=logistikansvarig');
    await browser.run(`document.querySelector('[data-competence=returer] a').click()`);
    await until(() => browser.run(`location.pathname.endsWith('/returer/')`));
    await ready();
    expect(await fragment()).toBe('#har=logistikansvarig');
    await until(async () => (await level('returer')) === '1');
  });

  test('meets nothing that the policy has to stop', async () => {
    await open('matris/#har=%3Cimg%20src=x%20onerror=alert(1)%3E,logistikansvarig');
    expect(await browser.run(`document.querySelectorAll('[data-matrix] img').length`)).toBe(0);
    expect(await isTicked('logistikansvarig')).toBe(true);
  });
});
