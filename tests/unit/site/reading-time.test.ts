import { expect, test } from 'vitest';
import { minutesToRead } from '../../../src/site/reading-time.ts';

test.each([
  ['nothing', undefined, 1],
  ['a few words', 'Ett par ord.', 1],
  ['five hundred words', 'ord '.repeat(499), 3],
])('%s takes whole minutes to read, at least one', (_, body, minutes) => {
  expect(minutesToRead(body)).toBe(minutes);
});
