import { expect } from 'vitest';
import { type ContentProblem, formatProblem } from '../../../../src/schemas/problem.ts';
import { ARTICLE, article, type Change, tinyFile } from './small-site.ts';

/** A mistake: what is done to which files, where it is told, and in which words. */
export interface Mistake {
  readonly what: string;
  readonly changes: Readonly<Record<string, Change>>;
  /** File and line, from the content folder. */
  readonly at: string;
  /** Words of the message and of the advice, in any order. */
  readonly says: readonly string[];
}

/** Something that looks like a mistake and is allowed, with the reason. */
export interface Allowed {
  readonly what: string;
  readonly changes: Readonly<Record<string, Change>>;
  readonly why: string;
}

/** A mistake in the text of the article, on the first line of the text unless told. */
export const inText = (what: string, body: string, ...says: readonly string[]): Mistake =>
  inTextAt(10, what, body, ...says);

export const inTextAt = (
  line: number,
  what: string,
  body: string,
  ...says: readonly string[]
): Mistake => ({
  what,
  changes: { [ARTICLE]: article(body) },
  at: `guide/kassan.mdx:${line}`,
  says,
});

/** A mistake in the head of the article, on the line of the key. */
export function inHead(key: string, value: string, ...says: readonly string[]): Mistake {
  const order = ['title', 'description', 'published', 'updated', 'responsible', 'order'];

  return {
    what: `${key}: ${JSON.stringify(value)}`,
    changes: { [ARTICLE]: article('Text.', { [key]: value }) },
    at: `guide/kassan.mdx:${order.indexOf(key) + 2}`,
    says,
  };
}

/** One more line in the head of the article. */
export const inExtra = (line: string, ...says: readonly string[]): Mistake => ({
  what: line,
  changes: { [ARTICLE]: article('Text.', { order: `2\n${line}` }) },
  at: 'guide/kassan.mdx:8',
  says,
});

/** A file that is there, or is something else than it should be. */
export const inFile = (
  file: string,
  change: Change,
  line: number,
  ...says: readonly string[]
): Mistake => ({
  what: file,
  changes: { [`content/${file}`]: change },
  at: line === 0 ? file : `${file}:${line}`,
  says,
});

export const allowed = (what: string, body: string, why: string): Allowed => ({
  what,
  changes: { [ARTICLE]: article(body) },
  why,
});

/** A mistake is told once, where it is, in whole sentences: what is wrong and then what to do. */
export function expectTold(problems: readonly ContentProblem[], { at, says }: Mistake): void {
  const told = problems.map(formatProblem);
  expect(told).toHaveLength(1);
  const [message = ''] = told;
  expect(message.startsWith(`content/${at}: `), message).toBe(true);
  for (const words of says) expect(message).toContain(words);
  expect(message).not.toMatch(/undefined|null|\[object|Error|expected|invalid|Förväntad|förväntad/);
  for (const part of [problems[0]?.message ?? '', problems[0]?.fix ?? '']) {
    expect(part).toMatch(/^[\p{Lu}`<”]/u);
    expect(part).toMatch(/[.?”]$/);
  }
}

/** A change in a file of the small framework. */
export function inMatrix(
  file: string,
  from: string,
  to: string,
  line: number,
  ...says: readonly string[]
): Mistake {
  const text = tinyFile(file);
  if (!text.includes(from)) throw new Error(`${file} doesn't hold ${from}`);
  const changed = text.replace(from, () => to);
  return {
    what: `${file}: ${JSON.stringify(to)}`,
    changes: { [`content/matrix/${file}.yaml`]: changed },
    at: `matrix/${file}.yaml:${line}`,
    says,
  };
}
