import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml, readYaml } from '../../../../src/schemas/yaml/source.ts';

describe('a mistake in YAML is explained at the line where it is put right', () => {
  test.each([
    ['a colon in a text', '- id: a\n  why: Golvet: två\n', 2, 'innehåller ett kolon'],
    ['a tab before a list item', 'a:\n\t- x\n', 2, 'indragen med tabb'],
    ['a tab before a key', '- id: a\n\tname: x\n', 2, 'indragen med tabb'],
    ['a line too far in', '- id: a\n   name: x\n', 1, 'Raden efter är indragen för långt'],
    ['a line half in', 'a:\n  b: 1\n c: 2\n', 3, 'på ett annat sätt'],
    ['a line that left its list', '- id: a\nname: x\n', 2, 'inte med ett bindestreck'],
    ['an unclosed quotation mark', 'a: 1\nb: "hej\nc: x\n', 2, 'stängs aldrig'],
    ['an unclosed bracket', 'a: [x, y\nb: 1\n', 2, '`[` eller `{`, öppnas'],
    ['a list for a key', 'a: 1\n[b]: 2\n', 2, 'är en lista, men ska vara ett ord'],
    ['a missing colon', 'a: 1\nhej\nb: 2\n', 2, 'saknas ett kolon'],
    ['a missing space after a colon', 'a:1\nb: 2\n', 1, 'saknas ett kolon'],
    ['a text that begins with @', 'a: 1\nb: @hej\n', 2, 'tecken som YAML har reserverat'],
    ['a text that begins with a star', 'a: 1\nb: *hej\n', 2, 'börjar med `*`'],
    ['a text that begins with !', 'a: 1\nb: !hej\n', 2, 'börjar med `!`'],
    ['text after a closed quotation', 'a: 1\nb: "hej" då\n', 2, 'går inte att läsa som YAML'],
    ['text beside a fold mark', 'a: 1\nb: >- hej\n', 2, 'går inte att läsa som YAML'],
    ['a backslash within quotation marks', 'a: "C:\\q"\n', 1, 'omvänt snedstreck'],
    ['a second document', 'a: 1\n---\nb: 2\n', 2, '`---`'],
    [
      'a text with a lone # in it',
      'a: 1\nb: Det står efter # i den\n',
      2,
      'Efter ` #` läses resten',
    ],
    ['a word with # and what belongs to it', 'a: 1\nb: Kassa #2\n', 2, 'Efter ` #` läses resten'],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', 3, 'Nyckeln `a` står två gånger'],
  ])('%s', (_, text, line, words) => {
    const { source, problems } = parseYaml(text, 'x.yaml');
    expect(source).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'x.yaml', line });
    expect(problems[0]?.message).toContain(words);
  });

  test('and lines are counted from where the text begins in its file', () => {
    expect(parseYaml('a: 1\nb: c: d\n', 'x.mdx', 2).problems[0]?.line).toBe(3);
  });

  test('and several keys written twice are all told', () => {
    expect(parseYaml('a: 1\na: 2\nb: 1\nb: 2\n', 'x').problems.map(({ line }) => line)).toEqual([
      2, 4,
    ]);
  });
});

test('a # that takes no words away is left alone', () => {
  const text = 'a: "Efter # här"\nb: 3 # tre\n# en rad\nc: Ett C#-program\nd: kassa # ord\n';
  expect(parseYaml(text, 'x.yaml').problems).toEqual([]);
});

test('a missing file is a problem, not a crash', () => {
  expect(readYaml('/finns/inte.yaml', 'inte.yaml').problems).toEqual([
    { file: 'inte.yaml', line: 0, message: 'Filen saknas.', fix: 'Lägg till den.' },
  ]);
});

test('an empty file reads as nothing', () => {
  expect(parseYaml('', 'x').source?.data).toBeNull();
  expect(parseYaml('# bara en kommentar\n', 'x').source?.lineOf([0, 'id'])).toBe(1);
});

describe('the line of a path', () => {
  const { source } = parseYaml('# Rubrik\n\n- id: a\n  list:\n    - x\n    - y\n\n- id: b\n', 'x');

  test.each([
    [[0, 'id'], 3],
    [[0, 'list'], 4],
    [[0, 'list', 1], 6],
    [[1], 8],
    [[1, 'id'], 8],
    [[1, 'list'], 8],
    [[0, 'list', 7], 4],
    [[7], 3],
    [[], 3],
  ])('%j is %i', (path, line) => {
    expect(source?.lineOf(path)).toBe(line);
  });

  test('is the line of the key, whatever the data', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    const text = fc.stringMatching(/^[a-zåäö: #'"-]{1,120}$/);
    const items = fc.array(fc.dictionary(key, text, { minKeys: 1, noNullPrototype: true }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(items, (data) => {
        const written = stringify(data);
        const lines = written.split('\n');
        const parsed = parseYaml(written, 'x').source;
        expect(parsed?.data).toEqual(data);
        for (const [index, item] of data.entries()) {
          for (const name of Object.keys(item)) {
            const line = lines[(parsed?.lineOf([index, name]) ?? 0) - 1] ?? '';
            expect(line.replace(/^[- ]+/, '')).toMatch(new RegExp(`^"?${name}"?:`));
          }
        }
      }),
    );
  });
});
