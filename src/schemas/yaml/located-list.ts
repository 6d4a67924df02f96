import type { z } from 'astro/zod';
import { type ContentPath, type ContentProblem, type Located, problemAt } from '../problem.ts';
import { code } from '../wording.ts';
import type { YamlReading, YamlSource } from './source.ts';
import { explainIssues } from './zod-issues.ts';

/** An item of a file that fits its schema, with its place in the file's list. */
export interface Entry<T> {
  readonly index: number;
  readonly value: T;
}

/** A file of the framework that is a list. */
export interface Sheet<T> extends Located {
  readonly entries: readonly Entry<T>[];
  /** Every id in the file, also those of items that don't fit the schema, so that one mistake
   *  doesn't make everything that refers to the item look wrong too. */
  readonly ids: ReadonlySet<string>;
  /** How many items the file has, valid or not. */
  readonly size: number;
}

/** A file of the framework that is a single value; undefined where it doesn't fit its schema. */
export interface Single<T> extends Located {
  readonly value: T | undefined;
}

/** What came of validating a file: undefined where it couldn't be read at all. */
export interface SheetReading<T> {
  readonly sheet: T | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Validates a file that is a list, item by item; `noun` is what an item is called. */
export function readList<S extends z.ZodObject>(
  { source, problems }: YamlReading,
  noun: string,
  schema: S,
): SheetReading<Sheet<z.output<S>>> {
  if (source === undefined) return { sheet: undefined, problems };
  const { data } = source;
  if (!Array.isArray(data) || data.length === 0) {
    return { sheet: undefined, problems: [notAList(source)] };
  }
  const found: ContentProblem[] = [];
  const entries: Entry<z.output<S>>[] = [];
  for (const [index, item] of data.entries()) {
    const result = schema.safeParse(item);
    if (result.success) entries.push({ index, value: result.data });
    else {
      const subject = `${noun} ${nameOf(item, index)}`;
      const keys = Object.keys(schema.shape);
      found.push(
        ...explainIssues(result.error.issues, { source, base: [index], subject, data: item, keys }),
      );
    }
  }
  const ids = new Set(data.map((item) => idOf(item)).filter((id) => id !== undefined));
  return { sheet: { ...located(source), entries, ids, size: data.length }, problems: found };
}

/** Validates a file that is a single value. */
export function readSingle<S extends z.ZodObject>(
  { source, problems }: YamlReading,
  schema: S,
): SheetReading<Single<z.output<S>>> {
  if (source === undefined) return { sheet: undefined, problems };
  // An empty file reads as null; as an empty object it is told what it lacks.
  const data = source.data ?? {};
  const result = schema.safeParse(data);
  if (result.success) return { sheet: { ...located(source), value: result.data }, problems: [] };
  const keys = Object.keys(schema.shape);
  const context = { source, base: [], subject: 'Filen', data, keys };
  return {
    sheet: { ...located(source), value: undefined },
    problems: explainIssues(result.error.issues, context),
  };
}

/** A value that an earlier item of the same file has too. */
export interface Repeat {
  readonly path: ContentPath;
  readonly value: string;
  /** The line where it stands first. */
  readonly first: number;
}

/** Finds the items of a list that share the value of a key with an earlier one. */
export function* repeats<K extends string>(
  sheet: Sheet<Readonly<Record<K, string>>>,
  key: K,
): Generator<Repeat> {
  const firstLines = new Map<string, number>();
  for (const { index, value: item } of sheet.entries) {
    const path = [index, key];
    const value = item[key];
    const first = firstLines.get(value);
    if (first === undefined) firstLines.set(value, sheet.lineOf(path));
    else yield { path, value, first };
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
