import type { Level } from './framework.ts';
import { repeatedKey } from './repeated-key.ts';

/** What it takes to read a file that somebody hands over: nothing in it is believed unseen. */

/** As ids are written everywhere; a letter first, so that no program reorders them as numbers. */
export const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** In characters. A hundred days of answers, six candidates and every text of an ad need less. */
export const LONGEST_FILE = 1_500_000;

/** Why a text is no file that can be read. */
export type ParseProblem =
  | { readonly kind: 'tooLong' | 'notJson' }
  | { readonly kind: 'repeated'; readonly key: string };

/** Parses a file, or says why it can't be. */
export function parseFile(
  text: string,
): { readonly value: unknown } | { readonly problem: ParseProblem } {
  if (text.length > LONGEST_FILE) return { problem: { kind: 'tooLong' } };
  const json = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(json);
    const key = repeatedKey(json);
    return key === undefined ? { value } : { problem: { kind: 'repeated', key } };
  } catch {
    return { problem: { kind: 'notJson' } };
  }
}

/** Why a file is not one that a format describes. */
export type FormatProblem =
  | { readonly kind: 'notOurs' | 'shape' }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'tooMany'; readonly list: ListName; readonly number: number };

/** The lists of a file that have an end. */
export type ListName = 'candidates' | 'days';

/** Ends the reading of a file at the first thing that is wrong. */
export class Refused<Problem> extends Error {
  constructor(readonly problem: Problem) {
    super('refused');
  }
}

/** Refuses a file; never returns. */
export function refuse<Problem>(problem: Problem): never {
  throw new Refused(problem);
}

/** A value as a list of at most so many entries; refuses the file where it is anything else. */
export function listOf(value: unknown, list: ListName, most: number): readonly unknown[] {
  if (!Array.isArray(value)) return refuse({ kind: 'shape' });
  if (value.length > most) return refuse({ kind: 'tooMany', list, number: value.length });
  return value;
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
