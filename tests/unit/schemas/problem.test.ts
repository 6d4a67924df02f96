import { expect, test } from 'vitest';
import { ContentError, formatProblem, throwIfAny } from '../../../src/schemas/problem.ts';

const late = { file: 'content/b.yaml', line: 9, message: 'Sent.', fix: 'Rätta.' };
const early = { file: 'content/b.yaml', line: 2, message: 'Tidigt.', fix: 'Rätta.' };
const first = { file: 'content/a.yaml', line: 40, message: 'Först.', fix: 'Rätta.' };

test('a problem is one line that an editor can open', () => {
  expect(formatProblem(early)).toBe('content/b.yaml:2: Tidigt. Rätta.');
});

test('a problem without a known line names only the file', () => {
  expect(formatProblem({ ...early, line: 0 })).toBe('content/b.yaml: Tidigt. Rätta.');
});

test('an error tells every problem at once, by file and line', () => {
  const error = new ContentError([late, first, early]);
  expect(error.problems).toEqual([first, early, late]);
  expect(error.message).toBe(
    [
      'Innehållet har 3 fel. Inget publiceras förrän allt är rättat.',
      '',
      'content/a.yaml:40: Först. Rätta.',
      'content/b.yaml:2: Tidigt. Rätta.',
      'content/b.yaml:9: Sent. Rätta.',
      '',
    ].join('\n'),
  );
});

test('a single problem is counted in words', () => {
  expect(new ContentError([early]).message).toMatch(/^Innehållet har ett fel\./);
});

test('nothing is thrown where nothing is wrong', () => {
  expect(() => throwIfAny([])).not.toThrow();
  expect(() => throwIfAny([early])).toThrow(ContentError);
});
