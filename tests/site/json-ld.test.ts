import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { contentPaths } from '../../src/content-paths.mjs';
import { ARTICLE_KINDS, kindById } from '../../src/site/page-kinds.ts';
import { published, site } from '../support/built.ts';
import { fileBehind, home, type Listed, listed } from './machines.ts';
import { pages } from './pages.ts';

type Data = Readonly<Record<string, unknown>>;

/** The only types that the site uses, each with the fields that it always has. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  WebSite: ['name', 'url', 'inLanguage', 'publisher'],
  WebApplication: ['name', 'url', 'applicationCategory', 'offers', 'inLanguage'],
  Article: [
    'headline',
    'description',
    'url',
    'inLanguage',
    'datePublished',
    'dateModified',
    'author',
  ],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  DefinedTermSet: ['name', 'url'],
  DefinedTerm: ['name', 'url'],
  Occupation: ['name', 'description', 'skills', 'responsibilities', 'occupationLocation'],
  Organization: ['name', 'url'],
  Offer: ['price', 'priceCurrency'],
  Country: ['name'],
};

/** What would promise something that the guide isn't or doesn't know. */
const NEVER = ['estimatedSalary', 'sameAs', 'aggregateRating', 'review', 'step', 'acceptedAnswer'];

const blocks = (html: string): Data[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => JSON.parse(text) as Data,
  );
const things = (html: string): Data[] =>
  blocks(html).flatMap(({ '@context': _, '@graph': graph, ...own }) =>
    Array.isArray(graph) ? (graph as Data[]) : [own],
  );
const ofType = (page: Listed, type: string) =>
  things(page.html).filter((thing) => thing['@type'] === type);

function* within(value: unknown): Generator<Data> {
  if (Array.isArray(value)) for (const part of value) yield* within(part);
  else if (typeof value === 'object' && value !== null) {
    yield value as Data;
    for (const part of Object.values(value)) yield* within(part);
  }
}

const pageAt = (address: string) => {
  const found = listed.find((page) => page.address === address);
  if (found === undefined) throw new Error(`No listed page at ${address}`);
  return found;
};
const h1 = ({ main }: Listed) => main.querySelector('h1')?.textContent.trim();
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(listed)('the JSON-LD of $address', (page) => {
  it('is there and says what it is written for', () => {
    expect(blocks(page.html).length).toBeGreaterThan(0);
    for (const block of blocks(page.html)) expect(block['@context']).toBe('https://schema.org');
  });

  it('has only types that we chose, with their fields, and no empty value', () => {
    for (const thing of within(things(page.html))) {
      const type = String(thing['@type']);
      expect(Object.keys(FIELDS), page.address).toContain(type);
      expect(Object.keys(thing), type).toEqual(expect.arrayContaining([...(FIELDS[type] ?? [])]));
      for (const name of NEVER) expect(thing).not.toHaveProperty(name);
      for (const value of Object.values(thing))
        expect(value).toSatisfy((v) => v !== '' && v !== null);
    }
  });

  it('has absolute addresses, and those of the site lead to a page', () => {
    for (const thing of within(things(page.html))) {
      for (const name of ['url', 'item', 'isBasedOn']) {
        const address = thing[name];
        if (address === undefined) continue;
        expect(address).toMatch(/^https:\/\//);
        if (!String(address).startsWith(home)) continue;
        const [path = '', anchor] = String(address).split('#');
        const target = fileBehind(path);
        if (anchor !== undefined) expect(target).toContain(`id="${anchor}"`);
      }
    }
  });

  it('has the breadcrumbs that people see', () => {
    const seen = page.main
      .querySelectorAll('nav.breadcrumbs a')
      .map((link) => [
        link.textContent.trim(),
        new URL(link.getAttribute('href') ?? '', page.url).href,
      ]);
    const lists = ofType(page, 'BreadcrumbList');
    expect(lists).toHaveLength(seen.length === 0 ? 0 : 1);
    const items = lists.flatMap((found) => found['itemListElement'] as Data[]);
    expect(items.map(({ name, item }) => [name, item])).toEqual(seen);
    expect(items.map(({ position }) => position)).toEqual(seen.map((_, index) => index + 1));
  });
});

const articles = listed.filter(({ address }) =>
  [kindById('area'), ...ARTICLE_KINDS].some(({ pages }) => pages?.test(address)),
);

test.each(articles)('$address is an article with its own title, text and dates', (page) => {
  const [article = {}, ...more] = ofType(page, 'Article');
  expect(more).toEqual([]);
  expect(article).toMatchObject({
    headline: h1(page),
    url: page.url,
    inLanguage: 'sv',
    dateModified: page.main.querySelector('.article-facts time')?.getAttribute('datetime'),
    author: { '@type': 'Organization', name: site.name, url: home },
  });
  expect(article['datePublished']).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(String(article['datePublished']) <= String(article['dateModified'])).toBe(true);
});

it('names the source where an article renders it and nowhere else', () => {
  const { claims } = contentPaths();
  const rendering: { page: string }[] = existsSync(claims)
    ? parseYaml(readFileSync(claims, 'utf8'))
    : [];
  const url = published.role.source?.url;
  for (const page of articles) {
    const renders = rendering.some((claim) => claim.page === page.address);
    const said = ofType(page, 'Article')[0]?.['isBasedOn'];
    expect(said, page.address).toBe(renders ? url : undefined);
  }
  expect(ofType(pageAt('/matris/'), 'WebApplication')[0]?.['isBasedOn']).toBe(url);
});

test.each(published.competences)('$id is a term, by its id and its definition', (competence) => {
  const page = pageAt(`/omraden/${competence.area}/${competence.id}/`);
  expect(ofType(page, 'DefinedTerm')).toEqual([
    expect.objectContaining({
      name: competence.name,
      description: competence.definition,
      termCode: competence.id,
      url: page.url,
      inDefinedTermSet: expect.objectContaining({ url: `${home}omraden/` }),
    }),
  ]);
});

it('lists every competence in a set', () => {
  const setOf = (address: string) =>
    ofType(pageAt(address), 'DefinedTermSet')[0]?.['hasDefinedTerm'] as Data[];
  expect(
    setOf('/omraden/')
      .map(({ termCode }) => termCode)
      .toSorted(),
  ).toEqual(published.competences.map(({ id }) => id).toSorted());
});

const glossaries = listed.filter(({ address }) => address === '/ordlista/');
test.each(glossaries)('lists every word of $address in a set', (glossary) => {
  const setOf = (address: string) =>
    ofType(pageAt(address), 'DefinedTermSet')[0]?.['hasDefinedTerm'] as Data[];
  const text = plain(glossary.main.textContent);
  expect(setOf('/ordlista/')).toHaveLength(glossary.main.querySelectorAll('.glossary dt').length);
  for (const { name, description } of setOf('/ordlista/')) {
    expect(text).toContain(plain(String(name)));
    expect(text).toContain(plain(String(description)));
  }
});

it('describes the site, the tool and the role where they are', () => {
  for (const address of ['/', '/matris/', '/rekrytera/', '/rekrytera/kandidater/']) {
    expect(ofType(pageAt(address), 'WebSite')).toMatchObject([
      { name: site.name, alternateName: site.tagline },
    ]);
  }
  for (const address of ['/', '/matris/']) {
    expect(ofType(pageAt(address), 'WebApplication')[0]).toMatchObject({
      url: `${home}matris/`,
      offers: { price: 0 },
    });
  }
  const [role = {}] = ofType(pageAt('/'), 'Occupation');
  expect((role['skills'] as Data[]).map(({ name }) => name)).toEqual(
    published.competences.map(({ name }) => name),
  );
});

it('never lets a text end its element, and says nothing where nothing is published', () => {
  for (const { html } of listed) {
    for (const [, text = ''] of html.matchAll(/ld\+json">([\s\S]*?)<\/script>/g)) {
      expect(text).not.toContain('<');
    }
  }
  const hidden = pages.filter(({ address }) => !listed.some((page) => page.address === address));
  for (const { html } of hidden) {
    // The trail that people see is told everywhere; what a page is, only where it may be listed.
    expect(html.replace(/<script[^>]*>[^<]*"BreadcrumbList"[^<]*<\/script>/, '')).not.toContain(
      'ld+json',
    );
  }
});
