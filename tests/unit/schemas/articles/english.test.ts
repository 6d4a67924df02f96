import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Framework } from '../../../../src/domain/framework.ts';
import { checkContentReferences } from '../../../../src/schemas/articles/references.ts';
import { tiny } from '../../../support/framework.ts';
import { messagesOf, type Project, project } from '../project.ts';

const FILE = 'content/matrix/english.yaml';

/** The words of a framework as if each were English already. */
const wordsOf = ({ role, areas, competences, specialists }: Framework) => ({
  role: { name: role.name },
  areas: Object.fromEntries(
    areas.map(({ id, name, shortName }) => [
      id,
      { name, ...(shortName === undefined ? {} : { shortName }) },
    ]),
  ),
  competences: Object.fromEntries(
    competences.map(({ id, name, anchors }) => [
      id,
      { name, anchors: Object.fromEntries(Object.entries(anchors).filter(([key]) => key !== '0')) },
    ]),
  ),
  specialists: Object.fromEntries(
    specialists.map(({ id, name }) => [id, { name, indefinite: `a ${name}` }]),
  ),
});

/** The little project with words in English for all that it has. */
function translated(): Project {
  const site = project();
  site.write(
    FILE,
    stringify(wordsOf(tiny), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  );
  return site;
}

const problems = ({ root }: Project) =>
  messagesOf(checkContentReferences(join(root, 'content'), root));

test('a site does without English, and with all of it', () => {
  using bare = project();
  expect(problems(bare)).toEqual([]);
  using site = translated();
  expect(problems(site)).toEqual([]);
});

describe('tells an author', () => {
  test.each([
    [
      'of a competence that is missing',
      /\n {2}kassa:\n[\s\S]*?(?=\n {2}skyltning:)/,
      '',
      /^content\/matrix\/english.yaml:\d+: Kompetensen `kassa` saknas på engelska\. Lägg till/,
    ],
    [
      'of a competence that doesn’t exist',
      /\n {2}kassa:/,
      '\n  kasa:',
      /`kasa` finns inte.*`kassa`/,
    ],
    [
      'of a role that is missing',
      /\n {2}bemanningsbolag:\n[\s\S]*$/,
      '\n',
      /Rollen `bemanningsbolag` saknas/,
    ],
    [
      'of an area that is missing',
      /\n {2}butik:\n {4}name: .*(?=\n)/,
      '',
      /Området `butik` saknas/,
    ],
    [
      'of a level that is missing',
      /(\n {2}kassa:\n[\s\S]*?)\n {6}"?2"?: .*(?=\n)/,
      '$1',
      /Kompetensen `kassa`: nivå 2 saknas/,
    ],
    [
      'of a role without its form',
      /\n {4}indefinite: "a Kassaansvarig"/,
      '',
      /`indefinite` saknas/,
    ],
    [
      'of a word that is no field',
      /\n {4}indefinite: "a Kassaansvarig"/,
      '$&\n    definite: x',
      /`definite` finns inte/,
    ],
  ])('%s', (_, from, to, message) => {
    using site = translated();
    const before = site.read(FILE);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    site.write(FILE, after);
    const found = problems(site);
    expect(
      found.some((problem) => message.test(problem)),
      found.join('\n'),
    ).toBe(true);
    for (const problem of found) expect(problem).toMatch(/^content\/matrix\/english\.yaml:[1-9]/);
  });
});
