import { expect, test, vi } from 'vitest';
import { forgetReadings, keptPerFile } from '../../../src/schemas/kept-per-file.ts';

test('a file is read once for each text, until all readings are let go of', () => {
  const kept = keptPerFile<string>();
  const read = vi.fn((text: string) => text.toUpperCase());
  expect(kept('a.mdx', 'ord', read)).toBe('ORD');
  expect(kept('a.mdx', 'ord', read)).toBe('ORD');
  expect(read).toHaveBeenCalledTimes(1);
  expect(kept('a.mdx', 'andra', read)).toBe('ANDRA');
  forgetReadings();
  kept('a.mdx', 'andra', read);
  expect(read).toHaveBeenCalledTimes(3);
});
