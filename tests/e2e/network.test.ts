import { expect, fetchedAhead, test } from './matrix-page.ts';

/** 400 kbit/s and 400 ms, on a machine four times slower. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

test('on a slow line the text comes first, and a box ticked before the script counts', async ({
  matrix,
  page,
  context,
}) => {
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', SLOW);
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // Ticked as soon as the box is there, by a script that is faster than any reader.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const box = document.querySelector<HTMLInputElement>('input[name=logistikansvarig]');
      if (box === null) return;
      watch.disconnect();
      Object.assign(window, { readyWhenTicked: box.form?.dataset['ready'] ?? 'false' });
      box.click();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  await page.goto(new URL('matris/', process.env['SITE_ADDRESS']).href, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  console.log(`slow line: text after ${seconds()} s`);
  // However slow the line is for everything that the machine does beside: the time is printed.
  await expect(matrix.root).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  console.log(`slow line: usable after ${seconds()} s`);
  await expect(matrix.row('returer')).toHaveAttribute('data-required', '1');
  await expect(matrix.box('logistikansvarig')).toBeChecked();
  expect(await page.evaluate(() => Reflect.get(window, 'readyWhenTicked'))).toBe('false');
});

test('when the network is gone the matrix goes on, and asks for nothing', async ({
  matrix,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await matrix.open();
  // The last parts come once the reader has begun.
  await matrix.box('hr').check();
  await matrix.box('hr').uncheck();
  await expect(matrix.root.getByText('Vem avlastar mest härnäst?')).toBeVisible();
  await fetchedAhead(page, 'TakeAway', 'SelfAssessment', 'matrix-files', 'excel');
  const asked: string[] = [];
  // The icon is the browser's own affair, at every change of the address.
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
  });
  await context.setOffline(true);
  await matrix.tick({ logistikansvarig: 'employed', 'seo-specialist': 'external' });
  await matrix.root.getByText('Börja från ett exempel').click();
  await matrix.root.getByRole('button', { name: 'Medelstort' }).click();
  await matrix.root.getByRole('button', { name: 'Ångra' }).click();
  await expect(matrix.row('returer')).toHaveAttribute('data-required', '1');
  await matrix.root.getByText('Vem avlastar mest härnäst?').click();
  await matrix.root.getByRole('button', { name: 'Kopiera länk' }).click();
  await matrix.fragment('har=logistikansvarig,seo-specialist:extern');
  expect(asked).toEqual([]);
});

test('nothing that is ticked is ever sent, on any page of the company', async ({
  matrix,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await matrix.open('matris/#har=logistikansvarig');
  await matrix.box('hr').check();
  await matrix.fragment('hr');
  await matrix.row('returer').getByRole('link').click();
  await matrix.ready();
  for (const request of asked) expect(request).not.toContain('har=');
});
