import { expect, test } from 'vitest';
import { describeDamage } from '../damage.ts';
import { frameworkProblems, project } from '../project.ts';

describeDamage('a definite form for another place is told', [
  {
    why: 'a capital in the middle of a sentence',
    edits: [['role', 'definite: butikschefen', 'definite: Butikschefen']],
    at: 'role.yaml:3',
    wrong: '`Butikschefen` står mitt i meningar',
    fix: 'Skriv med liten bokstav, `butikschefen`',
  },
]);

test.each([
  ['SEO-specialist', 'SEO-specialisten'],
  ['Key Account Manager', 'Key Account Managern'],
  ['Butikschef', 'Apple-chefen'],
])('a capital that belongs to the name stays: %s, %s', (name, definite) => {
  using own = project();
  own.edit('content/matrix/role.yaml', 'name: Butikschef', `name: ${name}`);
  own.edit('content/matrix/role.yaml', 'definite: butikschefen', `definite: ${definite}`);
  expect(frameworkProblems(own)).toEqual([]);
});
