import { expect, test } from 'vitest';
import { csvCell } from '../../../src/export/competence-csv.ts';

test.each([
  ['a plain text', 'Returer', 'Returer'],
  ['a number', -1, '-1'],
  ['a semicolon', 'a;b', '"a;b"'],
  ['quotation marks', 'a "b"', '"a ""b"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula that hides', ' @SUM(A1)', "' @SUM(A1)"],
  ['a formula that begins with a tab', '\t+1', "'\t+1"],
  ['a minus before a word', '-rabatt', "'-rabatt"],
])('%s', (_why, value, cell) => {
  expect(csvCell(value)).toBe(cell);
});
