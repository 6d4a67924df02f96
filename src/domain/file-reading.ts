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

/** How a file of ours says what it is, with a list of at most `most` entries under the word `list`. */
export interface FileFormat {
  readonly format: string;
  readonly version: number;
  readonly list: string;
  readonly most: number;
}

/** Why a file is not one that a format describes. */
export type FormatProblem =
  | { readonly kind: 'notOurs' | 'shape' }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'tooMany'; readonly number: number };

/** The entries of a parsed file, none of them looked at yet, or why it is not of this format. */
export function entriesOf(
  file: unknown,
  { format, version, list, most }: FileFormat,
): readonly unknown[] | { readonly problem: FormatProblem } {
  const top = asRecord(file);
  if (top?.['format'] !== format) return { problem: { kind: 'notOurs' } };
  const { version: said, [list]: entries } = top;
  if (typeof said !== 'number' || !Number.isSafeInteger(said))
    return { problem: { kind: 'shape' } };
  if (said !== version) return { problem: { kind: 'version', version: said } };
  if (!Array.isArray(entries) || !hasOnly(top, ['format', 'version', list])) {
    return { problem: { kind: 'shape' } };
  }
  if (entries.length > most) return { problem: { kind: 'tooMany', number: entries.length } };
  return entries;
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
