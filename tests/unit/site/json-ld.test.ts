import { expect, it } from 'vitest';
import { article, serialise, webSite } from '../../../src/site/json-ld.ts';
import { tiny } from '../../support/framework.ts';

const place = {
  url: 'https://exempel.se/guide/kassan/',
  absolute: (path: string) => new URL(path, 'https://exempel.se').href,
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
  expect(JSON.parse(serialise([webSite(tiny.role), hostile], place))).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebSite', url: 'https://exempel.se/' }, { '@type': 'Article' }],
  });
});
