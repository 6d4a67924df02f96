import type { z } from 'astro/zod';
import { nestedKeys } from '../framework/schema.ts';
import { type ContentProblem, type Located, problemAt } from '../problem.ts';
import { anyOf, code, suggest } from '../wording.ts';

type Issue = z.core.$ZodIssue;

/** What an issue needs to be told well: where it stands, in what, and which keys there are. */
export interface IssueContext {
  readonly source: Located;
  /** Steps to the value that was validated, so that an item's lines are the file's. */
  readonly base: readonly (string | number)[];
  /** Begins each message, such as ”Kompetensen `seo`”. */
  readonly subject: string;
  readonly data: unknown;
  /** The schema's own keys, to guess what a misspelt one meant. */
  readonly keys: readonly string[];
}

/** Turns Zod's issues into problems in Swedish with file and line. */
export function explainIssues(issues: readonly Issue[], context: IssueContext): ContentProblem[] {
  return issues.flatMap((issue) => explainIssue(issue, context));
}

function explainIssue(issue: Issue, context: IssueContext): ContentProblem[] {
  const { source, base, subject, data } = context;
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const at = (more: readonly string[], message: string, fix: string) =>
    problemAt(source, [...base, ...path, ...more], `${subject}: ${message}`, fix);

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      at(
        [key],
        `nyckeln ${code(key)} finns inte.`,
        suggest(
          key,
          path.length === 0 ? context.keys : nestedKeys,
          'Rätta stavningen eller ta bort raden.',
        ),
      ),
    );
  }

  const name = nameOf(path);
  const value = valueAt(data, path);
  if (value === undefined) return [at([], `${name} saknas.`, `Lägg till ${example(issue, path)}.`)];
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return [at([], `${name} är tom.`, 'Fyll i den, eller ta bort raden om den går att vara utan.')];
  }
  return [at([], ...describe(issue, name, value))];
}

// The message and the fix for a value that is there but isn't right.
function describe(issue: Issue, name: string, value: unknown): [string, string] {
  switch (issue.code) {
    case 'invalid_value':
      return [
        `${name} ska vara ${anyOf(issue.values.map(String))}, men är ${code(show(value))}.`,
        typeof value === 'string' && issue.values.some((allowed) => String(allowed) === value)
          ? 'Ta bort citattecknen.'
          : 'Välj ett av värdena.',
      ];
    case 'invalid_type':
      return [
        `${name} ska vara ${kindOf(issue.expected)}, men är ${kindOfValue(value)}.`,
        issue.expected === 'string' && typeof value !== 'object'
          ? `Sätt citattecken runt: ${code(`"${show(value)}"`)}.`
          : `Skriv ${kindOf(issue.expected)}.`,
      ];
    case 'too_small':
      return issue.origin === 'array'
        ? [`${name} är en tom lista.`, 'Lägg till minst en post.']
        : [`${name} ska vara minst ${issue.minimum}, men är ${code(show(value))}.`, 'Höj värdet.'];
    case 'too_big':
      return tooBig(name, value, Number(issue.maximum));
    case 'invalid_format':
      return [`${name} ska vara ${issue.message}.`, `Rätta ${code(show(value))}.`];
    case 'invalid_key':
      return [
        `${name} hör inte hemma här.`,
        'Nivåerna heter `"0"`, `"1"`, `"2"`, `"3"` och `"4"`.',
      ];
    default:
      return [`${name} går inte att använda.`, 'Jämför med posterna intill.'];
  }
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

function kindOf(expected: string): string {
  return KINDS[expected] ?? 'något annat';
}

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
function nameOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'posten';
  return path
    .map((step) => (typeof step === 'number' ? `post ${step + 1}` : code(step)))
    .join(', ');
}

function example(issue: Issue, path: readonly (string | number)[]): string {
  const key = path.at(-1);
  if (typeof key !== 'string') return 'minst en post i listan';
  const value = issue.code === 'invalid_value' ? anyOf(issue.values.map(String)) : '…';
  return code(`${key}: ${value}`);
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
