import { expect, test } from 'vitest';
import { describeDamage } from '../damage.ts';
import { frameworkProblems, messagesOf, project } from '../project.ts';

describeDamage('references that lead nowhere, or where they may not, are told', [
  {
    why: 'a competence in an unknown area',
    edits: [['competences', 'area: personal', 'area: personalen']],
    at: 'competences.yaml:2',
    wrong: 'Området `personalen` finns inte',
    fix: 'Menade du `personal`?',
  },
  {
    why: 'a role under an unknown area',
    edits: [['specialists', 'area: butik', 'area: lager']],
    at: 'specialists.yaml:5',
    wrong: 'Området `lager` finns inte',
    fix: 'areas.yaml',
  },
  {
    why: 'a role that supports an unknown competence',
    edits: [['specialists', '- schema', '- schemat']],
    at: 'specialists.yaml:13',
    wrong: 'Kompetensen `schemat` finns inte',
    fix: 'Menade du `schema`?',
  },
  {
    why: 'a role that both lowers and supports',
    edits: [['specialists', '- schema', '- kassa']],
    at: 'specialists.yaml:13',
    wrong: '`kassa` står redan hos `kassaansvarig`',
    fix: 'stå en gång',
  },
  {
    why: 'a role that supports the same thing twice',
    edits: [['specialists', '- schema', '- schema\n    - schema']],
    at: 'specialists.yaml:14',
    wrong: '`schema` står redan hos `kassaansvarig`',
    fix: 'stå en gång',
  },
  {
    why: 'a role that covers what can’t be handed over',
    edits: [['specialists', 'skyltning: 1', 'skyltning: 1\n    schema: 1']],
    at: 'specialists.yaml:25',
    wrong: '`schema` ligger i området `personal`, som inte kan läggas över',
    fix: 'Flytta kompetensen till `supports`',
  },
  {
    why: 'a supplier rule for an unknown competence',
    edits: [['rules', 'competence: inkop', 'competence: inköp']],
    at: 'rules.yaml:3',
    wrong: 'Kompetensen `inköp` finns inte',
    fix: 'Menade du `inkop`?',
  },
  {
    why: 'a profile with an unknown role',
    edits: [['profiles', 'bemanningsbolag:', 'bemaningsbolag:']],
    at: 'profiles.yaml:8',
    wrong: 'Specialisten `bemaningsbolag` finns inte',
    fix: 'Menade du `bemanningsbolag`?',
  },
  {
    why: 'a profile that employs a role that is always external',
    edits: [['profiles', 'bemanningsbolag: external', 'bemanningsbolag: employed']],
    at: 'profiles.yaml:8',
    wrong: '`bemanningsbolag` kan inte vara `employed`',
    fix: 'Skriv `external`',
  },
  {
    why: 'an area nobody needs competence in',
    edits: [
      [
        'areas',
        '- id: personal',
        '- id: lager\n  name: Lager\n  priority: 3\n  delegable: true\n  summary: Tomt.\n- id: personal',
      ],
      ['published', '  - butik', '  - butik\n  - lager'],
    ],
    at: 'areas.yaml:1',
    wrong: 'Området `lager` har inga kompetenser',
    fix: 'vänta med området',
  },
]);

test('a framework without a supplier rule is a framework', () => {
  using simple = project();
  simple.write('content/matrix/rules.yaml', 'externalFloor: 2\n');
  expect(messagesOf(frameworkProblems(simple))).toEqual([]);
});

test('an area whose competences don’t fit their schema isn’t said to be empty too', () => {
  using damaged = project();
  damaged.edit('content/matrix/competences.yaml', '  name: Kassa\n', '');
  damaged.edit('content/matrix/competences.yaml', '  name: Skyltning\n', '');
  expect(frameworkProblems(damaged)).toHaveLength(2);
});

test('an area whose id is misspelt isn’t said to be empty, nor are the numbers wrong of one that is gone', () => {
  using damaged = project();
  damaged.edit('content/matrix/areas.yaml', '- id: butik', '- id: butikk');
  damaged.edit('content/matrix/areas.yaml', 'priority: 2', 'priority: 3');
  const told = messagesOf(frameworkProblems(damaged));
  expect(told.join('\n')).toContain('Området `butik` finns inte. Menade du `butikk`?');
  expect(told.join('\n')).not.toMatch(/inga kompetenser|Prioritet/);
});
