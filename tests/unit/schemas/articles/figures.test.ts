import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContentReferences } from '../../../../src/schemas/articles/references.ts';
import { messagesOf, type Project, project } from '../project.ts';

const FIGURES = 'content/figures.yaml';
const ARTICLE = 'content/guide/forsta-dagen.mdx';

const DRAWN = `- id: kostnad
  title: Vad 98 kronor består av
  unit: kr
  flow:
    steps:
      - { name: Frakt, amount: 89 }
      - { name: Retur, amount: "70 / 8 ≈ 9" }
    total: { name: Summa, amount: 98 }
- id: delar
  title: Delarna
  parts:
    - name: Pris
      amount: 100
      of: [{ name: Vara, amount: 60 }, { name: Kvar, amount: 40, mark: true }]
- id: ansvar
  title: Ansvaret
  raci:
    people: [Chefen, Byrån]
    tasks: [{ name: Annonser, roles: [A, R] }]
- id: krav
  title: Kraven
  requirements:
    competences: [kassa]
    companies:
      - { name: Ingen }
      - { name: En, specialists: { kassaansvarig: employed } }
- id: t
  title: Ett T
  breadth: { competences: [inkop] }
`;

/** The little project with an article that shows a figure of several kinds. */
function drawn(): Project {
  const site = project();
  site.write(FIGURES, DRAWN);
  const tags = ['kostnad', 'delar', 'ansvar', 'krav', 't'].map((id) => `<Figur id="${id}" />`);
  const numbers = 'Frakten är 89 kronor. Av 100 kronor är 60 varan och 40 kvar.';
  site.write(ARTICLE, [site.read(ARTICLE), numbers, ...tags].join('\n\n'));
  return site;
}

const problems = ({ root }: Project) =>
  messagesOf(checkContentReferences(join(root, 'content'), root));

test('a site does without figures, and with all of them', () => {
  using bare = project();
  expect(problems(bare)).toEqual([]);
  using site = drawn();
  expect(problems(site)).toEqual([]);
});

test('tells where an article shows a figure of a site without any', () => {
  using site = project();
  site.write(ARTICLE, `${site.read(ARTICLE)}\n\n<Figur id="kostnad" />\n`);
  expect(problems(site).join()).toMatch(
    /forsta-dagen\.mdx:\d+: Figuren `kostnad` finns inte i .*yaml/,
  );
});

describe('tells an author', () => {
  test.each([
    ['of an unknown figure', ARTICLE, 'id="delar"', 'id="delare"', /Menade du `delar`/],
    ['of a figure that no article shows', ARTICLE, '<Figur id="t" />', '', /Ingen artikel visar/],
    ['of two with the same id', FIGURES, 'id: delar', 'id: kostnad', /används redan på rad 1/],
    ['of nothing to draw', FIGURES, '  breadth: { competences: [inkop] }\n', '', /inget att rita/],
    [
      'of two things to draw',
      FIGURES,
      '  title: Ett T\n',
      '  title: Ett T\n  raci: { people: [A, B], tasks: [{ name: X, roles: [A, R] }] }\n',
      /både `raci` och `breadth`/,
    ],
    ['of a sum that is wrong', FIGURES, '70 / 8 ≈ 9', '70 / 8 = 9', /det blir 8,75/],
    ['of an amount that is no sum', FIGURES, '70 / 8 ≈ 9', 'nio kronor', /ska ha formen/],
    [
      'of steps that don’t add up',
      FIGURES,
      'Summa, amount: 98',
      'Summa, amount: 99',
      /blir tillsammans 98/,
    ],
    ['of parts that don’t add up', FIGURES, 'amount: 60', 'amount: 89', /blir tillsammans 129/],
    ['of a number that the article hasn’t', FIGURES, 'amount: 89', 'amount: 88', /Talet `88`/],
    ['of a title that says another number', FIGURES, 'Vad 98', 'Vad 97', /Talet `97`/],
    ['of two who are answerable', FIGURES, 'roles: [A, R]', 'roles: [A, AR]', /exakt en ytterst/],
    ['of a task that nobody does', FIGURES, 'roles: [A, R]', "roles: [A, '']", /utför uppgiften/],
    ['of a person without a letter', FIGURES, 'roles: [A, R]', 'roles: [AR]', /personerna är 2/],
    ['of an unknown competence', FIGURES, 'competences: [kassa]', 'competences: [kasa]', /`kassa`/],
    ['of an unknown role', FIGURES, 'kassaansvarig:', 'kasaansvarig:', /Rollen `kasaansvarig`/],
    ['of a field that doesn’t exist', FIGURES, '  unit: kr', '  enhet: kr', /`enhet` finns inte/],
  ])('%s', (_, file, from, to, message) => {
    using site = drawn();
    site.edit(file, from, to);
    expect(problems(site).join('\n')).toMatch(message);
    expect(problems(site)[0]).toMatch(/^content\/[\w/.-]+:\d+: /);
  });
});
