import { describe, expect, test } from 'vitest';
import { frameworkProblems, messagesOf, project } from '../project.ts';

type Row = readonly [
  why: string,
  file: string,
  from: string,
  to: string,
  line: number,
  wrong: string,
  fix: string,
];

const ROWS: readonly Row[] = [
  [
    'a number out of range',
    'competences',
    'floor: 1',
    'floor: 0',
    39,
    '`floor` ska vara 1, 2, 3 eller 4, men är `0`',
    'Välj ett av värdena',
  ],
  [
    'a number in quotation marks',
    'competences',
    'floor: 1',
    'floor: "1"',
    39,
    '`floor` ska vara',
    'Ta bort citattecknen',
  ],
  [
    'a text that became a number',
    'profiles',
    '2–5',
    '25',
    3,
    '`employees` ska vara text, men är värdet `25`',
    '`"25"`',
  ],
  [
    'a word for true',
    'areas',
    'delegable: true',
    'delegable: ja',
    10,
    '`delegable` ska vara `true` eller `false`, men är texten `ja`',
    'Skriv `true` eller `false`',
  ],
  [
    'a fraction',
    'areas',
    'priority: 2',
    'priority: 1.5',
    9,
    '`priority` ska vara ett heltal',
    'Skriv ett heltal',
  ],
  [
    'a number that is too small',
    'rules',
    'raiseBy: 1',
    'raiseBy: 0',
    5,
    '`raiseBy` ska vara minst 1',
    'Höj värdet',
  ],
  [
    'a key with nothing after it',
    'areas',
    'name: Personal',
    'name:',
    2,
    'Området `personal`: `name` är tom',
    'Fyll i den',
  ],
  ['a text of spaces', 'areas', 'name: Personal', 'name: "  "', 2, '`name` är tom', 'Fyll i den'],
  [
    'a word where a list is meant',
    'competences',
    'warningSigns:\n    - Rundar av',
    'warningSigns: Rundar av',
    50,
    '`warningSigns` ska vara en lista',
    'bindestreck',
  ],
  [
    'an empty list',
    'competences',
    'warningSigns:\n    - Rundar av',
    'warningSigns: []',
    50,
    '`warningSigns` är en tom lista',
    'minst en post',
  ],
  [
    'a role without any form',
    'specialists',
    'engagements:\n    - external',
    'engagements: []',
    36,
    '`engagements`, post 1 saknas',
    'minst en post',
  ],
  [
    'a word where keys are meant',
    'specialists',
    'covers:\n    skyltning: 1',
    'covers: skyltning',
    23,
    '`covers` ska vara nycklar med värden',
    'Skriv nycklar med värden',
  ],
  [
    'something missing deep inside',
    'competences',
    '\n      goodAnswer: Räknar om, skriver ned och frågar.',
    '',
    48,
    '`questions`, post 1, `goodAnswer` saknas',
    '`goodAnswer: …`',
  ],
  [
    'a misspelt key deep inside',
    'competences',
    'weak: true',
    'week: true',
    56,
    'nyckeln `week` finns inte',
    'Menade du `weak`?',
  ],
  [
    'a level that doesn’t exist',
    'competences',
    '"1": Vet hur',
    '"7": Vet hur',
    44,
    '`anchors`, `7` hör inte hemma här',
    '`"4"`',
  ],
  [
    'an address that isn’t of ESCO',
    'competences',
    'http://data.europa.eu/esco/skill/',
    'https://esco.eu/',
    55,
    '`uri` ska vara en ESCO-adress',
    'Rätta `https://esco.eu/',
  ],
  [
    'an id that isn’t of JobTech',
    'competences',
    'aaaa_bbb_ccc',
    'abc',
    59,
    'ett id i JobTech Taxonomy',
    'Rätta `abc`',
  ],
  [
    'a code that isn’t of SFIA',
    'competences',
    'KASS',
    'Kassa',
    60,
    '`sfia` ska vara en kod på fyra versaler',
    'Rätta `Kassa`',
  ],
  [
    'an id that became a number',
    'areas',
    'id: personal',
    'id: 12',
    1,
    'Området nummer 1: `id` ska vara text',
    '`"12"`',
  ],
];

describe('what doesn’t fit a schema is told in Swedish', () => {
  test.each(ROWS)('%s (%s.yaml)', (_, file, from, to, line, wrong, fix) => {
    using damaged = project();
    damaged.edit(`content/matrix/${file}.yaml`, from, to);
    const problem = frameworkProblems(damaged).find(({ message }) => message.includes(wrong));
    expect(problem).toMatchObject({ file: `content/matrix/${file}.yaml`, line });
    expect(problem?.fix).toContain(fix);
  });
});

test('an item that doesn’t fit doesn’t make what refers to it look wrong', () => {
  using damaged = project();
  damaged.edit('content/matrix/competences.yaml', '  name: Kassa\n', '');
  expect(messagesOf(frameworkProblems(damaged))).toEqual([
    'content/matrix/competences.yaml:34: Kompetensen `kassa`: `name` saknas. Lägg till `name: …`.',
  ]);
});

test('mistakes in several items and files are all told at once', () => {
  using damaged = project();
  damaged.edit('content/matrix/competences.yaml', '  name: Kassa\n', '');
  damaged.edit('content/matrix/competences.yaml', 'area: personal', 'area: personalen');
  damaged.edit('content/matrix/rules.yaml', 'max: 3', 'max: 2');
  expect(frameworkProblems(damaged)).toHaveLength(3);
});

test('a file that isn’t a list is told how to become one', () => {
  using damaged = project();
  damaged.write('content/matrix/profiles.yaml', 'id: kvartersbutik\n');
  damaged.write('content/matrix/levels.yaml', '');
  damaged.write('content/matrix/areas.yaml', '[]\n');
  expect(messagesOf(frameworkProblems(damaged))).toEqual([
    expect.stringMatching(/^content\/matrix\/areas.yaml:1: Filen ska vara en lista/),
    expect.stringMatching(/^content\/matrix\/levels.yaml:1: Filen ska vara en lista .* `- id: …`/),
    expect.stringMatching(/^content\/matrix\/profiles.yaml:1: Filen ska vara en lista/),
  ]);
});

test('a key that is misspelt is told of once, and not as missing too', () => {
  using damaged = project();
  damaged.edit('content/matrix/competences.yaml', '  definition:', '  deffinition:');
  expect(messagesOf(frameworkProblems(damaged))).toEqual([
    expect.stringContaining('nyckeln `deffinition` finns inte. Menade du `definition`?'),
  ]);
});
