import { expect, test } from 'vitest';
import { fileProblem } from '../../../src/text/kept-file.ts';
import { linkNotice } from '../../../src/text/link-notice.ts';
import { matrix } from '../../../src/text/matrix.ts';

const NAME = 'Städbolag';
const { staffing, changed } = matrix;

/** A role is "en" or "ett", and nothing says which: so no word may have to agree with its name. */
test.each([
  staffing.engagement(NAME),
  changed.one('added', NAME, 'employed'),
  changed.one('removed', NAME, 'employed'),
  changed.one('switched', NAME, 'external'),
  linkNotice.unclear([NAME]),
  linkNotice.engagement([NAME]),
])('”%s” fits a role that is called städbolag', (sentence) => {
  expect(sentence).toMatch(/städbolag/i);
  expect(sentence).not.toMatch(/(?<!som )(?:anställd|extern)|tillagd|borttagen|anlitad|inlagd/);
});

test('a role that a file names by its id is spoken of as a role', () => {
  expect(fileProblem({ kind: 'staffing', role: 'stadbolag' }, 'fil')).toContain(
    'om rollen ”stadbolag”',
  );
});
