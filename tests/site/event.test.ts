import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { contentPaths } from '../../src/content-paths.mjs';
import { pages } from './pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const planned = existsSync(contentPaths(root).articles('event'));
const empty = pages.filter(({ address }) => address === '/event/' && !planned);
test.each(empty)('$address, when none is planned, says so and points on', ({ html }) => {
  expect(html).toContain('Inga planerade event just nu.');
  expect(html).toContain('/stories/');
});

test.each(planned ? [] : ['/event/"', '/event/flode.xml"'])(
  'no page links with %s, while no event is planned',
  (link) => {
    const linking = pages.filter(
      ({ address, html }) => address !== '/event/' && html.includes(link),
    );
    expect(linking.map(({ address }) => address)).toEqual([]);
  },
);

describe('the events, when there are some', () => {
  const out = mkdtempSync(join(root, '.build-event-'));
  const read = (file: string) => readFileSync(join(out, file), 'utf8');

  beforeAll(() => {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out],
      {
        cwd: root,
        env: {
          ...process.env,
          EVENT_DIR: './tests/fixtures/event',
          CACHE_DIR: './.astro/cache-event',
        },
        stdio: 'pipe',
      },
    );
  }, 120_000);

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('lists the coming one first and the past one under its own heading', () => {
    const html = read('event/index.html');
    expect(html).not.toContain('Inga planerade event');
    expect(html.indexOf('Mötet som bara finns')).toBeLessThan(html.indexOf('Tidigare event'));
    expect(html.indexOf('Tidigare event')).toBeLessThan(html.indexOf('Mötet som redan har varit'));
  });

  it('gives each a page with when, where, who and the source', () => {
    const html = read('event/nasta-mote/index.html');
    for (const words of ['4 mars 2099', '5 mars 2099', 'Testsalen, Umeå', 'https://exempel.se/']) {
      expect(html).toContain(words);
    }
  });

  it('says the day that it is in Sweden, and no other', () => {
    for (const page of ['event/natten/index.html', 'event/index.html']) {
      expect(read(page)).toContain('datetime="2099-06-01"');
      expect(read(page)).not.toContain('31 maj');
    }
    expect(read('event/natten/kalender.ics')).toContain('DTSTART:20990531T223000Z');
  });

  it('gives each a calendar file', () => {
    const file = read('event/nasta-mote/kalender.ics');
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file).toContain('DTSTART:20990304T080000Z');
    expect(file).toContain('DTEND:20990305T150000Z');
    expect(file).toContain('SUMMARY:Mötet som bara finns i testerna');
  });

  it('stamps it with the day it was published, and invents nobody who organises it', () => {
    const file = read('event/nasta-mote/kalender.ics');
    expect(file).toContain('DTSTAMP:20261120T000000Z');
    expect(file).not.toContain('ORGANIZER');
    expect(file).not.toContain('invalid');
  });

  it('tells machines what it is, when, where and by whom', () => {
    const html = read('event/nasta-mote/index.html');
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    const things: unknown[] = blocks.map(([, data = '']) => JSON.parse(data));
    expect(things).toContainEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Mötet som bara finns i testerna',
      description: expect.stringContaining('Ett event som visar'),
      url: expect.stringMatching(/^https:.*\/event\/nasta-mote\/$/),
      inLanguage: 'sv',
      startDate: '2099-03-04T08:00:00.000Z',
      endDate: '2099-03-05T15:00:00.000Z',
      location: { '@type': 'Place', name: 'Testsalen, Umeå' },
      organizer: { '@type': 'Organization', name: 'Testarna' },
    });
  });

  it('feeds only what is coming', () => {
    const feed = read('event/flode.xml');
    expect(feed).toContain('<title>Mötet som bara finns i testerna</title>');
    expect(feed).not.toContain('redan har varit');
  });

  it('feeds it on the day it was published, from a feed that says where it is', () => {
    const feed = read('event/flode.xml');
    expect(feed).toContain('<pubDate>Fri, 20 Nov 2026 00:00:00 GMT</pubDate>');
    // What was published last stands first, although it happens later.
    expect(feed.indexOf('Natten som bara')).toBeLessThan(feed.indexOf('Mötet som bara'));
    expect(feed).toMatch(/<atom:link href="https:[^"]*\/event\/flode\.xml" rel="self"/);
  });
});
