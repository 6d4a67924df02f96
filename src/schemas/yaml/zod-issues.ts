import { z } from 'astro/zod';
import { DAY, explainDay, explainMoment, MOMENT } from '../dates.ts';
import { type ContentProblem, code, type Located, problemAt } from '../problem.ts';
import { nearest, suggest } from '../suggest.ts';

type Issue = z.core.$ZodIssue;
type Step = string | number;

/** What an issue needs to be told well: where it stands, in what, and what was expected. */
export interface IssueContext {
  readonly source: Located;
  /** Steps to the value that was validated, so that an item's lines are the file's. */
  readonly base: readonly Step[];
  /** Begins each message, such as ”Kompetensen `seo`”. */
  readonly subject: string;
  readonly data: unknown;
  readonly schema: z.ZodType;
}

/**
 * How to parse what is explained here: Zod's own Swedish words then stand where this file has no
 * better ones. They speak of types and patterns (”förväntat string”), so the mistakes that authors
 * make have words of their own.
 */
export const IN_SWEDISH = { error: z.locales.sv().localeError };

/** Turns Zod's issues into problems in Swedish with file, line and what to do. */
export function explainIssues(issues: readonly Issue[], context: IssueContext): ContentProblem[] {
  const told = new Set<string>(misspelt(issues, context));
  return issues.flatMap((issue) => {
    const place = placeOf(issue.path);
    // What else is wrong with a value of the wrong kind says nothing more.
    if (issue.code !== 'unrecognized_keys' && told.has(place)) return [];
    told.add(place);
    return explainIssue(issue, context);
  });
}

const placeOf = (path: readonly PropertyKey[]) => path.map(String).join('\n');

/** The places of keys that are only missing because they are there under a misspelt name. */
function misspelt(issues: readonly Issue[], { data, schema }: IssueContext): string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const missing = keysAt(schema, path).filter(
      (key) => valueAt(data, [...path, key]) === undefined,
    );
    return issue.keys
      .flatMap((key) => nearest(key, missing) ?? [])
      .map((key) => placeOf([...path, key]));
  });
}

function explainIssue(issue: Issue, { source, base, subject, data, schema }: IssueContext) {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const at = (more: readonly string[], message: string, fix: string) =>
    problemAt(source, [...base, ...path, ...more], `${subject}: ${message}`, fix);

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const fix = suggest(key, known, 'Rätta stavningen eller ta bort raden.');
      return at([key], `nyckeln ${code(key)} finns inte.`, fix);
    });
  }

  const name = nameOf(path);
  const value = valueAt(data, path);
  const isDate = issue.message === DAY || issue.message === MOMENT;
  if (value === undefined) return [at([], `${name} saknas.`, `Lägg till ${example(issue, path)}.`)];
  if ((value === null && !isDate) || (typeof value === 'string' && value.trim() === '')) {
    return [at([], `${name} är tom.`, 'Fyll i den, eller ta bort raden om den går att vara utan.')];
  }
  return [at([], ...(dateAdvice(issue, name, value) ?? describe(issue, name, value)))];
}

/** The keys that a schema knows at a path, to guess what a misspelt one meant. */
function keysAt(schema: z.core.$ZodType, path: readonly Step[]): readonly string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return keysAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodExactOptional) return keysAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const inner: z.core.$ZodType | undefined = schema.shape[step];
  return inner === undefined ? [] : keysAt(inner, rest);
}

function dateAdvice({ message }: Issue, name: string, value: unknown) {
  if (message === DAY) return explainDay(name, value);
  return message === MOMENT ? explainMoment(name, value) : undefined;
}

// The message and the fix for a value that is there but isn't right.
function describe(issue: Issue, name: string, value: unknown): [message: string, fix: string] {
  switch (issue.code) {
    case 'invalid_value':
      return wrongValue(issue.values.map(String), name, value);
    case 'invalid_type':
      return wrongType(issue.expected, name, value);
    case 'too_small':
      return issue.origin === 'array'
        ? [`${name} är en tom lista.`, 'Lägg till minst en post.']
        : [`${name} ska vara minst ${issue.minimum}, men är ${code(show(value))}.`, 'Höj värdet.'];
    case 'too_big':
      return tooBig(name, value, Number(issue.maximum));
    case 'invalid_format':
      return [`${name} ska vara ${issue.message}.`, `Rätta ${code(show(value))}.`];
    case 'custom':
      return [
        `${name} ${issue.message}.`,
        String(issue.params?.['fix'] ?? 'Jämför med posterna intill.'),
      ];
    case 'invalid_key':
      return [`${name} hör inte hemma här.`, `Nyckeln ska vara ${issue.issues[0]?.message}.`];
    default:
      return [`${name}: ${issue.message}.`, 'Jämför med posterna intill.'];
  }
}

function wrongValue(allowed: readonly string[], name: string, value: unknown): [string, string] {
  const isQuoted = typeof value === 'string' && allowed.includes(value);
  return [
    `${name} ska vara ${either.format(allowed)}, men är ${code(show(value))}.`,
    isQuoted ? 'Ta bort citattecknen.' : 'Välj ett av värdena.',
  ];
}

function wrongType(expected: string, name: string, value: unknown): [string, string] {
  const kind = KINDS[expected] ?? expected;
  return [
    `${name} ska vara ${kind}, men är ${kindOfValue(value)}.`,
    expected === 'string' && typeof value !== 'object'
      ? `Sätt citattecken runt: ${code(`"${show(value)}"`)}.`
      : `Skriv ${kind}.`,
  ];
}

function tooBig(name: string, value: unknown, most: number): [string, string] {
  if (Array.isArray(value)) {
    return [
      `${name} har ${value.length} poster, men får ha högst ${most}.`,
      `Ta bort minst ${value.length - most}.`,
    ];
  }
  if (typeof value !== 'string') {
    return [`${name} får vara högst ${most}, men är ${code(show(value))}.`, 'Sänk värdet.'];
  }
  return [
    `${name} är ${value.length} tecken, men får vara högst ${most}.`,
    `Korta texten med minst ${value.length - most} tecken.`,
  ];
}

const either = new Intl.ListFormat('sv', { type: 'disjunction' });

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: '`true` eller `false`',
  array: 'en lista, med ett bindestreck först på varje rad',
  tuple: 'en lista, med ett bindestreck först på varje rad',
  object: 'nycklar med värden',
  record: 'nycklar med värden',
};

function kindOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'en lista';
  if (typeof value === 'object') return 'nycklar med värden';
  return `${typeof value === 'string' ? 'texten' : 'värdet'} ${code(show(value))}`;
}

// Long values would drown the message.
function show(value: unknown): string {
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
}

// `why`, or for something inside a list or a group: `questions`, post 2, `goodAnswer`.
function nameOf(path: readonly Step[]): string {
  if (path.length === 0) return 'posten';
  return path
    .map((step) => (typeof step === 'number' ? `post ${step + 1}` : code(step)))
    .join(', ');
}

function example(issue: Issue, path: readonly Step[]): string {
  const key = path.at(-1);
  if (typeof key !== 'string') return 'minst en post i listan';
  const value = issue.code === 'invalid_value' ? either.format(issue.values.map(String)) : '…';
  return code(`${key}: ${value}`);
}

function valueAt(data: unknown, path: readonly Step[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
