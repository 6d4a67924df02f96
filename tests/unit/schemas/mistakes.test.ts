import { afterAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/schemas/problem.ts';
import { COMPONENTS, COMPONENTS_ALLOWED } from './mistakes/components.ts';
import { FILES, FILES_ALLOWED } from './mistakes/files.ts';
import { LINKS, LINKS_ALLOWED } from './mistakes/links.ts';
import { MDX, MDX_ALLOWED } from './mistakes/mdx.ts';
import { expectTold } from './mistakes/mistake.ts';
import { DOUBLES, OUTLINE, OUTLINE_ALLOWED } from './mistakes/outline.ts';
import { SECOND_FILES } from './mistakes/second/files.ts';
import { SECOND_MDX } from './mistakes/second/mdx.ts';
import { SECOND_OUTLINE } from './mistakes/second/outline.ts';
import { SECOND_TEXTS } from './mistakes/second/texts.ts';
import { SECOND_VALUES } from './mistakes/second/values.ts';
import { smallSite } from './mistakes/small-site.ts';
import { TEXTS, TEXTS_ALLOWED } from './mistakes/texts.ts';
import { EVENTS, VALUES, VALUES_ALLOWED } from './mistakes/values.ts';

const site = smallSite();
afterAll(() => site[Symbol.dispose]());

test('the site that the mistakes are made in is sound', () => {
  expect(site.problems().map(formatProblem)).toEqual([]);
});

describe.each([
  { kind: '2: MDX', rows: MDX },
  { kind: '2: components', rows: COMPONENTS },
  { kind: '2: links', rows: LINKS },
  { kind: '3: values', rows: VALUES },
  { kind: '3 and 11: events', rows: EVENTS },
  { kind: '4: text', rows: TEXTS },
  { kind: '5: files', rows: FILES },
  { kind: '6: outline', rows: OUTLINE },
  { kind: '6: doubles', rows: DOUBLES },
  { kind: '2, second round', rows: SECOND_MDX },
  { kind: '3, second round', rows: SECOND_VALUES },
  { kind: '4, second round', rows: SECOND_TEXTS },
  { kind: '5, second round', rows: SECOND_FILES },
  { kind: '6, second round', rows: SECOND_OUTLINE },
])('a mistake of kind $kind', ({ rows }) => {
  test.each(rows)('stops the build: $what', (mistake) => {
    expectTold(site.problemsWith(mistake.changes), mistake);
  });
});

describe('what looks like a mistake', () => {
  test.each([
    ...MDX_ALLOWED,
    ...COMPONENTS_ALLOWED,
    ...LINKS_ALLOWED,
    ...VALUES_ALLOWED,
    ...TEXTS_ALLOWED,
    ...FILES_ALLOWED,
    ...OUTLINE_ALLOWED,
  ])('is allowed: $what, because: $why', ({ changes }) => {
    expect(site.problemsWith(changes).map(formatProblem)).toEqual([]);
  });
});

test('and it is as sound afterwards', () => {
  expect(site.problems().map(formatProblem)).toEqual([]);
});
