import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addItem, addUnder, render } from '../../../../scripts/new/yaml-insert.ts';

const AIRY = `# Hyllorna.

- id: mjolk
  rum: kyl
  why: >-
    En lång text
    på två rader.

# Här börjar torrvarorna.
- id: mjol
  rum: skafferi
`;
const bread = { id: 'brod', rum: 'kyl' };

test('an item is put below the last one of its kind, and nothing else is touched', () => {
  expect(addItem(AIRY, bread, ({ rum }) => rum === 'kyl')).toBe(
    AIRY.replace('på två rader.\n', 'på två rader.\n\n- id: brod\n  rum: kyl\n'),
  );
});

test('and last where there is none of its kind', () => {
  expect(addItem(AIRY, bread, ({ rum }) => rum === 'frys')).toBe(
    `${AIRY}\n- id: brod\n  rum: kyl\n`,
  );
});

test.each([
  ['a list without air', '- id: a\n- id: b\n', '- id: a\n- id: b\n- id: brod\n  rum: kyl\n'],
  ['a file without its last line break', '- id: a', '- id: a\n- id: brod\n  rum: kyl\n'],
  [
    'a list with a comment last',
    '- id: a\n# Slut.\n',
    '- id: a\n- id: brod\n  rum: kyl\n# Slut.\n',
  ],
])('%s keeps its form', (_, before, after) => {
  expect(addItem(before, bread)).toBe(after);
});

test('an id is added last under its key, and a word with its value as well', () => {
  const ids = 'areas:\n  - a\n\nroles:\n  - b\n';
  expect(addUnder(ids, 'areas', 'c')).toBe('areas:\n  - a\n  - c\n\nroles:\n  - b\n');
  expect(addUnder(ids, 'roles', 'c')).toBe(`${ids}  - c\n`);
  const words = 'areas:\n  a:\n    name: >-\n      Lång\n      text\n\nroles:\n  b:\n    name: B\n';
  expect(addUnder(words, 'areas', { c: { name: 'C' } })).toBe(
    words.replace('text\n', 'text\n  c:\n    name: C\n'),
  );
});

test('what is written is read as it was meant', () => {
  const value = {
    colon: 'ATT SKRIVA: något',
    number: '0123',
    yes: 'true',
    level: { 2: 'två' },
    long: `En text: med ”citat”, # och ${'många ord '.repeat(20)}som slutar här.`,
    quote: 'Sade "ja"',
  };
  expect(parse(render(value))).toEqual({ ...value, level: { '2': 'två' } });
  expect(
    render(value)
      .split('\n')
      .every((line) => line.length <= 100),
  ).toBe(true);
});
