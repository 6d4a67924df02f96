import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { contentPaths } from '../../../../src/content-paths.mjs';
import { checkedLongAgo, oldFactLine, readFacts } from '../../../../src/schemas/articles/facts.ts';
import { messagesOf, type Project, project } from '../project.ts';

const ARTICLE = `---
title: Kassan
description: Så stänger ni kassan på kvällen, vad som gäller och var det står.
checked: 2026-11-30
sources:
  - name: Skatteverket, kassaregister
    url: https://exempel.se/kassa
---

Gränsen är fyra
prisbasbelopp, 236 800 kronor.
`;

const FACT = `- fact: Undantag för liten omfattning
  value: fyra prisbasbelopp, 236 800 kronor
  source: https://exempel.se/kassa
  pages: [/guide/kassan/]
`;

function withFacts(facts = FACT, article = ARTICLE): Project {
  const site = project();
  site.write('content/guide/kassan.mdx', article);
  site.write('content/fakta.yaml', facts);
  return site;
}
const read = ({ root }: Project) => readFacts(join(root, 'content'), root);

it('gives a fact the name of its source and the day that its article was checked', () => {
  using site = withFacts();
  const { facts, problems } = read(site);
  expect(messagesOf(problems)).toEqual([]);
  expect(facts).toMatchObject([
    {
      fact: 'Undantag för liten omfattning',
      sourceName: 'Skatteverket, kassaregister',
      checked: new Date('2026-11-30'),
      line: 1,
    },
  ]);
});

it('is none on a site without the list', () => {
  using site = project();
  expect(read(site)).toEqual({ facts: [], problems: [] });
});

it('is right for the articles of the guide, with a page and a day for each fact', () => {
  const { facts, problems } = readFacts(contentPaths().dir);
  expect(messagesOf(problems)).toEqual([]);
  for (const { fact, checked, sourceName } of facts) {
    expect(checked.getTime(), fact).toBeGreaterThan(Date.parse('2026-11-01'));
    expect(sourceName, fact).not.toMatch(/^https?:/);
  }
});

describe('tells an author', () => {
  test.each([
    [
      'that an article is not there, and which was meant',
      FACT.replace('kassan', 'kasan'),
      ARTICLE,
      ['content/fakta.yaml:4: Artikeln `/guide/kasan/` finns inte. Menade du `/guide/kassan/`?'],
    ],
    [
      'that the words do not stand in the article',
      FACT.replace('236 800', '229 200'),
      ARTICLE,
      ['content/fakta.yaml:4: I `/guide/kassan/` står inte ”fyra prisbasbelopp, 229 200 kronor”.'],
    ],
    [
      'that the article does not have the source',
      FACT.replace('/kassa\n', '/kasa\n'),
      ARTICLE,
      [
        'content/fakta.yaml:4: `/guide/kassan/` har inte källan `https://exempel.se/kasa`.',
        'content/guide/kassan.mdx:7: Källan `https://exempel.se/kassa` har inget fakta',
      ],
    ],
    [
      'that the article does not say when it was checked',
      FACT,
      ARTICLE.replace('checked: 2026-11-30\n', ''),
      ['content/fakta.yaml:4: `/guide/kassan/` säger inte när dess fakta kontrollerades.'],
    ],
    [
      'that a source is told nothing of',
      FACT,
      ARTICLE.replace('---\n\n', '  - name: Lagen\n    url: https://exempel.se/lag\n---\n\n'),
      ['content/guide/kassan.mdx:9: Källan `https://exempel.se/lag` har inget fakta'],
    ],
    [
      'that a key is misspelt',
      FACT.replace('value', 'values'),
      ARTICLE,
      ['content/fakta.yaml:2: Faktat nummer 1: nyckeln `values` finns inte. Menade du `value`?'],
    ],
  ])('%s', (_, facts, article, expected) => {
    using site = withFacts(facts, article);
    const messages = messagesOf(read(site).problems);
    for (const [place, words] of expected.entries()) expect(messages[place]).toContain(words);
  });
});

describe('a fact that was checked more than twelve months ago', () => {
  test.each([
    ['2027-11-30', 0],
    ['2027-12-01', 1],
    ['2026-12-01', 0],
  ])('is named on %s: %i', (today, old) => {
    using site = withFacts();
    expect(checkedLongAgo(read(site).facts, new Date(today))).toHaveLength(old);
  });

  it('is named with its line, its words, the day and the source', () => {
    using site = withFacts();
    const [line] = read(site).facts.map(oldFactLine);
    expect(line).toBe(
      'content/fakta.yaml:1: Undantag för liten omfattning (”fyra prisbasbelopp, 236 800 kronor”) kontrollerades 2026-11-30. Läs om källan: Skatteverket, kassaregister.',
    );
  });
});
