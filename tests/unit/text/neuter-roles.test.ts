import { expect, test } from 'vitest';
import { fileProblem } from '../../../src/text/kept-file.ts';
import { linkNotice } from '../../../src/text/link-notice.ts';
import { matrix } from '../../../src/text/matrix.ts';

const NAME = 'Städbolag';
const ROLE = { name: NAME, indefinite: 'ett städbolag' };
const { staffing, changed } = matrix;

/** A role is "en" or "ett": what is said of it agrees, or doesn't have to. */
test.each([
  staffing.engagement(ROLE),
  changed.one('added', ROLE, 'employed'),
  changed.one('removed', ROLE, 'employed'),
  changed.one('switched', ROLE, 'external'),
  linkNotice.unclear([NAME]),
  linkNotice.engagement([NAME]),
])('”%s” fits a role that is called städbolag', (sentence) => {
  expect(sentence).toMatch(/städbolag/i);
  expect(sentence).not.toMatch(/(?<!som )(?:anställd|extern)\b|tillagd|borttagen|anlitad|inlagd/);
});

test('a name keeps its own gender where a sentence calls the role something else', () => {
  const role = { name: 'Tredjepartslogistik', indefinite: 'ett externt lager' };
  expect(changed.one('added', role, 'external')).toBe('Tredjepartslogistik tillagd.');
});

test('a role that a file names by its id is spoken of as a role', () => {
  expect(fileProblem({ kind: 'staffing', role: 'stadbolag' }, 'fil')).toContain(
    'om rollen ”stadbolag”',
  );
});
