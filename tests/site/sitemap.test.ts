import { expect, it } from 'vitest';
import { published } from '../support/built.ts';
import { fileAt, fileBehind, home, listed } from './machines.ts';
import { pages } from './pages.ts';

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, to = '']) => to);
const [part = ''] = locations(fileAt('sitemap-index.xml'));
const sitemap = fileBehind(part);

it('lists exactly the pages that search engines may list', () => {
  expect(locations(sitemap).toSorted()).toEqual(listed.map(({ url }) => url).toSorted());
  expect(listed.length).toBeGreaterThan(published.competences.length);
});

it('leaves out the error page and every page that has moved', () => {
  const left = pages.filter(({ address }) => !listed.some((page) => page.address === address));
  const moved = pages.filter(({ html }) => html.includes('http-equiv="refresh"'));
  for (const { address } of moved) expect(left.map((page) => page.address)).toContain(address);
  expect(left.map(({ address }) => address)).toContain('/404.html');
  for (const { address } of left) expect(locations(sitemap)).not.toContain(home + address.slice(1));
});

it('tells when a page was updated, with the date that the page shows', () => {
  const dates = new Map(
    [...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
      ([, url, date]) => [url, date?.slice(0, 10)],
    ),
  );
  const shown = listed.map(({ url, main }) => [
    url,
    main.querySelector('.article-facts time')?.getAttribute('datetime'),
  ]);
  expect(shown.filter(([, date]) => date !== undefined)).not.toEqual([]);
  expect(dates).toEqual(new Map(shown as [string, string | undefined][]));
});

it('is found by way of robots.txt, which lets everyone in', () => {
  const robots = fileAt('robots.txt');
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
  expect(robots).not.toContain('Disallow');
  expect(robots).toContain(`\nSitemap: ${home}sitemap-index.xml\n`);
});
