import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRoleCost } from '../../../src/schemas/role-cost.ts';
import { messagesOf, type Project, project } from './project.ts';

const FILE = 'content/kostnad.yaml';
const published = readFileSync('tests/fixtures/guide/kostnad.yaml', 'utf8');

const problems = ({ root }: Project) => messagesOf(checkRoleCost(join(root, 'content'), root));

test('a site does without the file, and with the published one', () => {
  using site = project();
  expect(problems(site)).toEqual([]);
  site.write(FILE, published);
  expect(problems(site)).toEqual([]);
});

describe('tells an author', () => {
  test.each([
    [
      'of a value that the calculator does not have',
      'id: timpris',
      'id: timpriset',
      /inget värde med id `timpriset`\. Menade du `timpris`\?/,
    ],
    ['of a value that is missing', 'id: timpris', 'id: timpriset', /Kalkylatorn saknar `timpris`/],
    ['of a value that stands there twice', 'id: plats', 'id: lon', /`lon` står redan på rad \d+/],
    [
      'of a value outside its own limits',
      'value: 31.42',
      'value: 314.2',
      /`arbetsgivaravgift`: 314\.2 får inte skrivas.*mellan 0 och 100/,
    ],
    [
      'of more decimals than the field takes',
      'value: 55000',
      'value: 55000.5',
      /55000\.5 får inte skrivas.*högst 0 decimaler/,
    ],
    [
      'of limits the wrong way round',
      'min: 1\n    max: 52',
      'min: 60\n    max: 52',
      /`min` är större än `max`/,
    ],
    [
      'of a value without a source',
      'example: true\n    about: Byt',
      'about: Byt',
      /`lon` har ingen källa\. Lägg till `source`/,
    ],
    ['of a misspelt field', 'unit: kr/mån', 'enhet: kr/mån', /nyckeln `enhet` finns inte/],
    ['of a word where a number belongs', 'value: 55000', 'value: femtio', /ett tal/],
    [
      'of a source without an address',
      /url: https:\S+/.exec(published)?.[0] ?? '',
      'url: x',
      /https:/,
    ],
    ['of a file that cannot be read', 'year: 2026', 'year 2026', /kolon/],
  ])('%s, with file and line', (_, from, to, what) => {
    using site = project();
    site.write(FILE, published);
    site.edit(FILE, from, to);
    const found = problems(site);
    expect(found.join('\n')).toMatch(what);
    for (const message of found) expect(message).toMatch(/^content\/kostnad\.yaml:[1-9]/);
  });
});
