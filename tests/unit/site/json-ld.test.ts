import { expect, it } from 'vitest';
import { article, eventData, serialise, webSite } from '../../../src/site/json-ld.ts';

const place = {
  url: 'https://exempel.se/guide/kassan/',
  absolute: (path: string) => new URL(path, 'https://exempel.se').href,
  publisher: 'Butiksmatrisen',
};
const day = new Date('2026-11-24');
const hostile = article(
  { title: '</script><script>alert(1)', description: 'a < b', published: day, updated: day },
  undefined,
);

it('never lets a text end its element, and gives the text back whole', () => {
  const text = serialise([hostile], place);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: '</script><script>alert(1)',
    url: place.url,
  });
});

it('puts several things on one page into one graph', () => {
  expect(
    JSON.parse(
      serialise(
        [
          webSite({
            name: 'Butiksmatrisen',
            tagline: 'Om butiker',
            description: 'Vad en chef kan.',
          }),
          hostile,
        ],
        place,
      ),
    ),
  ).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebSite', url: 'https://exempel.se/' }, { '@type': 'Article' }],
  });
});

it('tells an event with its times and its place, and nothing that its page leaves out', () => {
  const event = eventData({
    title: 'Mötet',
    description: 'Ett möte.',
    starts: new Date('2027-03-04T09:00+01:00'),
    ends: new Date('2027-03-04T16:00+01:00'),
    place: 'Testsalen, Umeå',
    organiser: 'Testarna',
  });
  expect(JSON.parse(serialise([event], place))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Mötet',
    description: 'Ett möte.',
    url: place.url,
    inLanguage: 'sv',
    startDate: '2027-03-04T08:00:00.000Z',
    endDate: '2027-03-04T15:00:00.000Z',
    location: { '@type': 'Place', name: 'Testsalen, Umeå' },
    organizer: { '@type': 'Organization', name: 'Testarna' },
  });
});
