import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frameworkProblems, messagesOf, type Project, project } from '../project.ts';

const VERSIONS = readFileSync(
  new URL('../../../fixtures/versioned/versions.yaml', import.meta.url),
  'utf8',
);
const FILE = 'content/matrix/versions.yaml';

function withVersions(from = '', to = ''): Project {
  const made = project();
  made.write(FILE, VERSIONS);
  if (from !== '') made.edit(FILE, from, to);
  return made;
}

test('versions that lead back to what was published are sound', () => {
  using sound = withVersions();
  expect(messagesOf(frameworkProblems(sound))).toEqual([]);
});

describe('versions that can’t be true are told', () => {
  test.each([
    ['a number out of order', '- version: 2', '- version: 3', ':6: ', 'Här ska version 2 stå'],
    ['a date before the last', '2026-03-01', '2025-03-01', ':7: ', 'före den version som den'],
    ['a date that isn’t one', '2026-03-01', '1 mars 2026', ':7: ', 'ett datum, så som'],
    [
      'an unknown competence',
      'competence: kassa',
      'competence: kasa',
      ':11: ',
      'Menade du `kassa`',
    ],
    [
      'an unknown specialist',
      'kassaansvarig: 2',
      'kassaansvarg: 2',
      ':16: ',
      '`kassaansvarg` finns',
    ],
    [
      'a level that was forgotten',
      '      floor: 2\n',
      '',
      ':5: ',
      'leder inte tillbaka till version 1',
    ],
    ['a misspelt key', 'baseline: 2', 'basline: 2', ':13: ', 'Menade du `baseline`'],
  ])('%s', (_why, from, to, at, said) => {
    using damaged = withVersions(from, to);
    const [first, ...more] = messagesOf(frameworkProblems(damaged));
    expect(first).toContain(FILE + at);
    expect(first).toContain(said);
    expect(more).toEqual([]);
  });

  test('a level that changed without a new version, with the mark to write', () => {
    using changed = withVersions();
    changed.edit('content/matrix/specialists.yaml', 'skyltning: 1', 'skyltning: 2');
    const [first, ...more] = messagesOf(frameworkProblems(changed));
    expect(first).toContain(`${FILE}:9: Något krav har ändrats sedan version 2 (2026-03-01).`);
    expect(more).toEqual([]);
    const [, mark = ''] = first?.match(/`mark: "([0-9a-f]{12})"`/) ?? [];
    changed.edit(FILE, '882dfdad26a7', mark);
    // The version before is then told by what changed, so its dekorator covered nothing.
    expect(messagesOf(frameworkProblems(changed))).toEqual([]);
  });

  test('but words may change without a new version', () => {
    using changed = withVersions();
    changed.edit('content/matrix/competences.yaml', 'Tar betalt.', 'Tar emot betalning.');
    expect(messagesOf(frameworkProblems(changed))).toEqual([]);
  });
});
