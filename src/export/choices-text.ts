import {
  AD_PARTS,
  type Choices,
  type Edited,
  GOALS,
  NO_WORDS,
  TESTS,
  type Test,
  type Words,
} from './choices.ts';
import { VACANCY_FIELDS } from './vacancy-fields.ts';

/** Raised when what is written changes its meaning; older texts are then read as they were meant. */
const VERSION = 1;

/** Far more than anyone writes; something is wrong with a longer text. */
const LONGEST = 500_000;

/** Writes choices as text that can be kept. The same choices give the same text. */
export function writeChoices(choices: Choices): string {
  const { picked, words, tests, questions, goals, notes, vacancy, ad, english } = choices;
  const all = { picked, words, tests, questions, goals, notes, vacancy, ad, english };
  return JSON.stringify({ version: VERSION, ...all });
}

/**
 * Reads choices that were kept. Never throws: undefined where the text is of another version or of
 * another kind altogether. Parts that don't have the right shape are left out.
 */
export function readChoices(kept: string): Choices | undefined {
  if (kept.length > LONGEST) return undefined;
  const data = parsed(kept);
  if (data === undefined || data['version'] !== VERSION) return undefined;
  const picked = data['picked'];
  const english = object(data['english']);
  return {
    ...(Array.isArray(picked) ? { picked: picked.filter(isText) } : {}),
    ...wordsIn(data),
    ...(english === undefined ? {} : { english: wordsIn(english) }),
    tests: entries(data['tests'], (value) =>
      Array.isArray(value) ? value.filter((test): test is Test => TESTS.includes(test)) : undefined,
    ),
    questions: entries(data['questions'], text),
  };
}

/** What is written in one language. */
function wordsIn(data: Loose): Words {
  const goals = list(data['goals']).filter(isText);
  return {
    words: entries(data['words'], text),
    goals: Array.from({ length: GOALS }, (_, at) => goals[at] ?? ''),
    notes: text(data['notes']) ?? NO_WORDS.notes,
    vacancy: only(VACANCY_FIELDS, entries(data['vacancy'], text)),
    ad: only(AD_PARTS, entries(data['ad'], edited)),
  };
}

type Loose = Readonly<Record<string, unknown>>;

function parsed(kept: string): Loose | undefined {
  try {
    return object(JSON.parse(kept));
  } catch {
    return undefined;
  }
}

function object(value: unknown): Loose | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const text = (value: unknown) => (isText(value) ? value : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function edited(value: unknown): Edited | undefined {
  const { text: own, draft } = object(value) ?? {};
  return isText(own) && isText(draft) ? { text: own, draft } : undefined;
}

function entries<T>(value: unknown, read: (entry: unknown) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    Object.entries(object(value) ?? {}).flatMap(([key, entry]) => {
      const known = read(entry);
      return known === undefined ? [] : [[key, known] as const];
    }),
  );
}

function only<Key extends string, T>(
  keys: readonly Key[],
  all: Readonly<Record<string, T>>,
): Partial<Record<Key, T>> {
  const found = keys.flatMap((key) => {
    const value = Object.hasOwn(all, key) ? all[key] : undefined;
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found) as Partial<Record<Key, T>>;
}
