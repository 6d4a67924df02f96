import type { Vacancy, VacancyField } from './vacancy-fields.ts';

/** How a demand is tried. */
export const TESTS = ['question', 'sample', 'reference'] as const;

/** One way to try a demand. */
export type Test = (typeof TESTS)[number];

/** The parts of an ad, in the order that an applicant has use for. */
export const AD_PARTS = [
  'mission',
  'goals',
  'team',
  'bought',
  'musts',
  'merits',
  'learn',
  'terms',
  'process',
] as const;

/** One part of an ad. */
export type AdPart = (typeof AD_PARTS)[number];

/** A part that the user has rewritten, and the draft that it was written from. */
export interface Edited {
  readonly text: string;
  readonly draft: string;
}

/** What is written in words of its own, once in each language. */
export interface Words {
  /** What a demand means here, by the id of its area or competence. */
  readonly words: Readonly<Record<string, string>>;
  readonly goals: readonly string[];
  readonly notes: string;
  readonly vacancy: Vacancy;
  readonly ad: Readonly<Partial<Record<AdPart, Edited>>>;
}

/** Everything that a user decides or writes. Demands go by the id of their area or competence. */
export interface Choices extends Words {
  /** The competences that are demanded beside the core areas; absent while the suggestion holds. */
  readonly picked?: readonly string[];
  readonly tests: Readonly<Record<string, readonly Test[]>>;
  /** Which question tries a demand, as `competence:number`. */
  readonly questions: Readonly<Record<string, string>>;
  /** What is written in English, for the documents in English; absent until somebody writes. */
  readonly english?: Words;
}

/** So many goals has the first year. */
export const GOALS = 3;

/** Nothing written yet. */
export const NO_WORDS: Words = {
  words: {},
  goals: ['', '', ''],
  notes: '',
  vacancy: {},
  ad: {},
};

/** Nothing decided yet: every document is then the suggestion. */
export const NO_CHOICES: Choices = { ...NO_WORDS, tests: {}, questions: {} };

/** Reads a field of the vacancy without the spaces around it; empty where nothing is written. */
export function fieldsOf({ vacancy }: Pick<Choices, 'vacancy'>): (name: VacancyField) => string {
  return (name) => vacancy[name]?.trim() ?? '';
}
