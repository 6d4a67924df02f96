import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContentReferences } from '../../../../src/schemas/articles/references.ts';
import { messagesOf, type Project, project } from '../project.ts';

const LEARNING = 'content/matrix/learning.yaml';
const PAGES = 'content/matrix/specialist-pages.yaml';

const lesson = (competence: string) => `- competence: ${competence}
  baselineReason: Någon måste kunna det.
  steps:
${[1, 2, 3, 4].map((to) => `    - to: ${to}\n      task: Gör det.\n      sign: Det märks.\n`).join('')}  example:
    title: Kassan
    text: En butik säljer kaffe.
    sums: ["Kvar: 10 − 4 = 6 kr"]
    conclusion: Sälj mer.
  mistake: Att vänta.
  resources:
    - { name: Skatteverket, url: "https://www.skatteverket.se/", teaches: moms }
`;

const page = (specialist: string) => `- specialist: ${specialist}
  definite: rollen
  tuesday: Rollen räknar.
  doesNot: [Sopar inte.]
  ask: [Hur går det?]
`;

/** The little project with teaching material for all that it has. */
function taught(): Project {
  const site = project();
  site.write(LEARNING, ['schema', 'inkop', 'kassa', 'skyltning'].map(lesson).join('\n'));
  site.write(PAGES, ['kassaansvarig', 'dekorator', 'bemanningsbolag'].map(page).join('\n'));
  return site;
}

const problems = ({ root }: Project) =>
  messagesOf(checkContentReferences(join(root, 'content'), root));

test('a site does without the teaching material, and with all of it', () => {
  using bare = project();
  expect(problems(bare)).toEqual([]);
  using site = taught();
  expect(problems(site)).toEqual([]);
});

describe('tells an author', () => {
  test.each([
    [
      'of an unknown competence',
      LEARNING,
      'competence: kassa',
      'competence: kasa',
      /:\d+: .*`kasa` finns inte.*`kassa`/,
    ],
    [
      'of a competence that is told twice',
      LEARNING,
      'competence: kassa',
      'competence: inkop',
      /`inkop` har redan en post på rad \d+/,
    ],
    [
      'of a competence without a lesson',
      LEARNING,
      'competence: kassa',
      'competence: inkop',
      /`kassa` saknar en post/,
    ],
    ['of steps in the wrong order', LEARNING, 'to: 2', 'to: 3', /Stegen ska gå till 1, 2, 3 och 4/],
    ['of a sum that is wrong', LEARNING, '10 − 4 = 6', '10 − 4 = 7', /stämmer inte: det blir 6/],
    [
      'of an address that is none',
      LEARNING,
      'https://www.skatteverket.se/',
      'skatteverket',
      /hel adress/,
    ],
    [
      'of an unknown role',
      PAGES,
      'specialist: dekorator',
      'specialist: dekoratör',
      /`dekoratör` finns inte/,
    ],
    [
      'of a legal note without a source',
      LEARNING,
      'mistake: Att vänta.',
      'mistake: Att vänta.\n  legal: { text: Så är det., sources: [], checked: 2026-11-30 }',
      /`sources`/,
    ],
    ['of a misspelt field', PAGES, 'tuesday:', 'tisdag:', /tisdag/],
  ])('%s, with file and line', (_, file, from, to, what) => {
    using site = taught();
    site.edit(file, from, to);
    const found = problems(site).join('\n');
    expect(found).toMatch(what);
    expect(found).toContain(`${file}:`);
  });
});
