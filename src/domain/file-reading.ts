import type { Level } from './framework.ts';

/** What it takes to read a file that somebody hands over: nothing in it is believed unseen. */

/** As ids are written everywhere; a letter first, so that no program reorders them as numbers. */
export const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** Parses a file of at most `longest` characters, or says why it can't be. */
export function parseFile(
  text: string,
  longest: number,
): { readonly value: unknown } | { readonly problem: { readonly kind: 'tooLong' | 'notJson' } } {
  if (text.length > longest) return { problem: { kind: 'tooLong' } };
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { problem: { kind: 'notJson' } };
  }
}

/** A value as an object with words; undefined where it is anything else. */
export function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** Whether an object has none but these words. */
export function hasOnly(record: object, words: readonly string[]): boolean {
  return Object.keys(record).every((word) => words.includes(word));
}

/** Whether a value is a step of the scale. */
export function isLevel(value: unknown): value is Level {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}
