import { describe, expect, it, test } from 'vitest';
import { FEED_KINDS, kindById } from '../../src/site/page-kinds.ts';
import { xmlProblem } from '../support/xml.ts';
import { fileAt, fileBehind, home, listed } from './machines.ts';
import { pageAt } from './pages.ts';

const one = (xml: string, name: string) =>
  xml.match(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`))?.[1];
const itemsOf = (xml: string) =>
  [...xml.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item = '']) => ({
    title: one(item, 'title'),
    link: one(item, 'link') ?? '',
    guid: one(item, 'guid'),
    description: one(item, 'description'),
    date: new Date(one(item, 'pubDate') ?? ''),
  }));

/** The feeds of the lists that the site has. */
const FEEDS = FEED_KINDS.filter(({ path }) => listed.some(({ address }) => address === path)).map(
  ({ id, path, feed }) => {
    const kinds = 'alsoKind' in feed ? [id, feed.alsoKind] : [id];
    return {
      file: `${path.slice(1)}flode.xml`,
      list: path,
      holds: (address: string) => kinds.some((kind) => kindById(kind).pages?.test(address)),
    };
  },
);

describe.each(FEEDS)('the feed $file', ({ file, list, holds }) => {
  const xml = fileAt(file);
  const items = itemsOf(xml);

  it('is well-formed RSS with a title, a text, its page and its language', () => {
    expect(xmlProblem(xml)).toBeUndefined();
    expect(xml).toMatch(/<rss version="2\.0"[ >]/);
    const [head = ''] = xml.split('<item>');
    expect(one(head, 'title')).toMatch(/\S/);
    expect(one(head, 'description')).toMatch(/\S/);
    expect(one(head, 'link')).toBe(home + list.slice(1));
    expect(one(head, 'language')).toBe('sv');
  });

  it('has every page of its kind, each once, with a name, a text and a date', () => {
    const pages = listed.filter(({ address }) => holds(address));
    expect(items.map(({ link }) => link).toSorted()).toEqual(
      pages.map(({ url }) => url).toSorted(),
    );
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
    for (const { title, description, date, link } of items) {
      expect(title, link).toMatch(/\S/);
      expect(description, link).toMatch(/\S/);
      expect(date.getTime(), link).not.toBeNaN();
      expect(fileBehind(link)).toContain('<!DOCTYPE html>');
    }
  });

  it('says where it stands itself', () => {
    expect(xml).toContain(`<atom:link href="${home}${file}" rel="self"`);
  });

  it('is linked from its list, where people see it', () => {
    const links = listed.find(({ address }) => address === list)?.main.querySelectorAll('a') ?? [];
    const hrefs = links.map((link) => new URL(link.getAttribute('href') ?? '', home).href);
    expect(hrefs).toContain(home + file);
  });
});

// No event is planned; what their feed says when one is stands in event.test.ts.
test.each(FEEDS.filter(({ list }) => list !== kindById('event').path))(
  'the feed $file has the newest first',
  ({ file }) => {
    const dates = itemsOf(fileAt(file)).map(({ date }) => date.getTime());
    expect(dates).not.toHaveLength(0);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  },
);

it('tells a changed article from the one before the change', () => {
  const guide = FEEDS.filter(({ list }) => list === kindById('guide').path);
  const items = guide.flatMap(({ file }) => itemsOf(fileAt(file)));
  for (const { guid, link, date } of items) {
    expect(guid).toBe(`${link}#${date.toISOString().slice(0, 10)}`);
  }
});

test.each(listed)('$address offers every feed in its head, and they exist', ({ root }) => {
  const offered = root
    .querySelectorAll('head link[rel=alternate][type="application/rss+xml"]')
    .map((link) => new URL(link.getAttribute('href') ?? '', home).href);
  expect(offered.toSorted()).toEqual(FEEDS.map(({ file }) => home + file).toSorted());
});

it('offers nothing from the error page', () => {
  expect(pageAt('/404.html').html).not.toContain('rel="alternate"');
});
