import type { z } from 'astro/zod';
import {
  type ContentPath,
  type ContentProblem,
  code,
  type Located,
  problemAt,
} from '../problem.ts';
import type { YamlReading, YamlSource } from './source.ts';
import { explainIssues, IN_SWEDISH } from './zod-issues.ts';

/** An item of a file that fits its schema, with its place in the file's list. */
export interface LocatedItem<T> {
  readonly index: number;
  readonly value: T;
}

/** A file that is a list of things with ids. */
export interface LocatedList<T> extends Located {
  readonly items: readonly LocatedItem<T>[];
  /** Every id in the file, also those of items that don't fit the schema, so that one mistake
   *  doesn't make everything that refers to the item look wrong too. */
  readonly ids: ReadonlySet<string>;
  /** How many items the file has, valid or not. */
  readonly size: number;
}

/** A file that is a single thing; its value is undefined where it doesn't fit its schema. */
export interface LocatedValue<T> extends Located {
  readonly value: T | undefined;
}

/** What came of validating a file: `parsed` is undefined where it couldn't be read at all. */
export interface FileReading<T> {
  readonly parsed: T | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Validates a file that is a list, item by item; `noun` is what an item is called. */
export function readList<S extends z.ZodObject>(
  { source, problems }: YamlReading,
  noun: string,
  schema: S,
): FileReading<LocatedList<z.output<S>>> {
  if (source === undefined) return { parsed: undefined, problems };
  const { data } = source;
  if (!Array.isArray(data) || data.length === 0) {
    return { parsed: undefined, problems: [notAList(source)] };
  }
  const found: ContentProblem[] = [];
  const items: LocatedItem<z.output<S>>[] = [];
  for (const [index, item] of data.entries()) {
    const { success, data: value, error } = schema.safeParse(item, IN_SWEDISH);
    if (success) items.push({ index, value });
    else {
      const subject = `${noun} ${nameOf(item, index)}`;
      const context = { source, base: [index], subject, data: item, schema };
      found.push(...explainIssues(error.issues, context));
    }
  }
  const ids = new Set(data.map((item) => idOf(item)).filter((id) => id !== undefined));
  return { parsed: { ...located(source), items, ids, size: data.length }, problems: found };
}

/** Validates a file that is a single value. */
export function readValue<S extends z.ZodObject>(
  { source, problems }: YamlReading,
  schema: S,
): FileReading<LocatedValue<z.output<S>>> {
  if (source === undefined) return { parsed: undefined, problems };
  // An empty file reads as null; as an empty object it is told what it lacks.
  const data = source.data ?? {};
  const { data: value, error } = schema.safeParse(data, IN_SWEDISH);
  const context = { source, base: [], subject: 'Filen', data, schema };
  return {
    parsed: { ...located(source), value },
    problems: error === undefined ? [] : explainIssues(error.issues, context),
  };
}

/** A value that an earlier item of the same file has too. */
export interface Duplicate {
  readonly path: ContentPath;
  readonly value: string;
  /** The line where it stands first. */
  readonly firstLine: number;
}

/** Finds the items of a list that share the value of a key with an earlier one. */
export function* duplicates<K extends string>(
  list: LocatedList<Readonly<Record<K, string>>>,
  key: K,
): Generator<Duplicate> {
  const firstLines = new Map<string, number>();
  for (const { index, value: item } of list.items) {
    const path = [index, key];
    const value = item[key];
    const firstLine = firstLines.get(value);
    if (firstLine === undefined) firstLines.set(value, list.lineOf(path));
    else yield { path, value, firstLine };
  }
}

function notAList(source: YamlSource): ContentProblem {
  return problemAt(
    source,
    [],
    'Filen ska vara en lista med minst en post.',
    'Börja varje post med ett bindestreck, `- id: …`, och dra in resten av posten två steg.',
  );
}

function located({ file, lineOf }: Located): Located {
  return { file, lineOf };
}

// Levels are told apart by their number, everything else by its id.
function nameOf(item: unknown, index: number): string {
  const name = idOf(item) ?? field(item, 'level');
  return name === undefined ? `nummer ${index + 1}` : code(String(name));
}

function idOf(item: unknown): string | undefined {
  const id = field(item, 'id');
  return typeof id === 'string' ? id : undefined;
}

function field(item: unknown, key: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
}
