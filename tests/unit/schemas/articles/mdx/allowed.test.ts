import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ELEMENTS, INSTEAD, TAGS } from '../../../../../src/schemas/articles/mdx/allowed.ts';

test('the list has every tag that the site has, and no other', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../../../src/components/mdx'));
  const tags = files.filter((file) => file.endsWith('.astro')).map((file) => file.slice(0, -6));
  expect(Object.keys(TAGS).toSorted()).toEqual(tags.toSorted());
});

test('no element is both allowed and told to be replaced', () => {
  expect(Object.keys(INSTEAD).filter((name) => Object.hasOwn(ELEMENTS, name))).toEqual([]);
});
