import { expect, it } from 'vitest';
import { fileAt } from '../site/machines.ts';

it('keeps what the design says: quotes for examples, the old level beside the new', () => {
  const copy = fileAt('guide/kravprofil/index.md');
  expect(copy).toContain('\n> **Påhittat exempel**\n>\n> ');
  expect(copy).toMatch(/\| \*\*2\*\* Beställer \| 3 → \*\*2\*\* \|/);
});
