import { expect, test } from 'vitest';
import { describeDamage } from '../damage.ts';
import { frameworkProblems, messagesOf, project } from '../project.ts';

const published = ['published', '  - schema\n', '  - schema\n  - Lönesättning\n'] as const;

describeDamage('ids that can’t be used are told', [
  {
    why: 'an id that can’t stand in an address',
    edits: [['competences', 'id: schema', 'id: Lönesättning'], published],
    at: 'competences.yaml:1',
    wrong: 'Id:t `Lönesättning` kan inte stå i en adress',
    fix: 'till exempel `lonesattning`',
  },
  {
    why: 'an id of the role that can’t either',
    edits: [['role', 'id: butikschef', 'id: Butiks chef']],
    at: 'role.yaml:1',
    wrong: 'Id:t `Butiks chef` kan inte stå i en adress',
    fix: 'till exempel `butiks-chef`',
  },
  {
    why: 'an id that begins with a digit',
    edits: [['profiles', 'id: kvartersbutik', 'id: 7an']],
    at: 'profiles.yaml:1',
    wrong: 'Id:t `7an`',
    fix: 'en bokstav först.',
  },
  {
    why: 'an alias that is also a role',
    edits: [['specialists', '- kassachef', '- kassachef\n    - dekorator']],
    at: 'specialists.yaml:4',
    wrong: '`dekorator` är alias för `kassaansvarig`, men också id',
    fix: 'Ta bort aliaset',
  },
  {
    why: 'an alias that two roles claim',
    edits: [['specialists', '- id: dekorator', '- id: dekorator\n  aliases:\n    - kassachef']],
    at: 'specialists.yaml:18',
    wrong: '`kassachef` är redan alias för `kassaansvarig`',
    fix: 'bara den roll',
  },
  {
    why: 'a role that is its own alias',
    edits: [['specialists', '- kassachef', '- kassachef\n    - kassaansvarig']],
    at: 'specialists.yaml:4',
    wrong: 'cirkel: `kassaansvarig` → `kassaansvarig`',
    fix: 'Behåll aliaset',
  },
]);

test('a longer circle of aliases is told from each place in it', () => {
  using damaged = project();
  const file = 'content/matrix/specialists.yaml';
  damaged.edit(file, '- kassachef', '- kassachef\n    - dekorator');
  damaged.edit(file, '- id: dekorator', '- id: dekorator\n  aliases: [bemanningsbolag]');
  damaged.edit(file, '- id: bemanningsbolag', '- id: bemanningsbolag\n  aliases: [kassaansvarig]');
  expect(messagesOf(frameworkProblems(damaged))).toEqual([
    expect.stringContaining('`kassaansvarig` → `dekorator` → `bemanningsbolag` → `kassaansvarig`'),
    expect.stringContaining('`dekorator` → `bemanningsbolag` → `kassaansvarig` → `dekorator`'),
    expect.stringContaining(
      '`bemanningsbolag` → `kassaansvarig` → `dekorator` → `bemanningsbolag`',
    ),
  ]);
});

test('a circle that a role only leads into ends the search', () => {
  using damaged = project();
  const file = 'content/matrix/specialists.yaml';
  damaged.edit(file, '- kassachef', '- kassachef\n    - dekorator');
  damaged.edit(file, '- id: dekorator', '- id: dekorator\n  aliases: [bemanningsbolag]');
  damaged.edit(file, '- id: bemanningsbolag', '- id: bemanningsbolag\n  aliases: [dekorator]');
  expect(messagesOf(frameworkProblems(damaged))).toEqual([
    expect.stringContaining('`dekorator` är alias för `kassaansvarig`, men också id'),
    expect.stringContaining('cirkel: `dekorator` → `bemanningsbolag` → `dekorator`'),
    expect.stringContaining('cirkel: `bemanningsbolag` → `dekorator` → `bemanningsbolag`'),
  ]);
});
