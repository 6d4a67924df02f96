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
  'terms',
  'process',
] as const;

/** One part of an ad. */
export type AdPart = (typeof AD_PARTS)[number];

/** What only the company knows of a real vacancy. All of it may be empty. */
export const VACANCY_FIELDS = [
  'title',
  'employer',
  'place',
  'posted',
  'lastDay',
  'form',
  'salary',
  'contact',
] as const;

/** One field of a vacancy. */
export type VacancyField = (typeof VACANCY_FIELDS)[number];

/** A part that the user has rewritten, and the draft that it was written from. */
export interface Edited {
  readonly text: string;
  readonly draft: string;
}

/** Everything that a user decides or writes. Demands go by the id of their area or competence. */
export interface Choices {
  /** The competences that are demanded beside the core areas; absent while the suggestion holds. */
  readonly picked?: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly tests: Readonly<Record<string, readonly Test[]>>;
  /** Which question tries a demand, as `competence:number`. */
  readonly questions: Readonly<Record<string, string>>;
  readonly goals: readonly string[];
  readonly notes: string;
  readonly vacancy: Readonly<Partial<Record<VacancyField, string>>>;
  readonly ad: Readonly<Partial<Record<AdPart, Edited>>>;
}

/** So many goals has the first year. */
export const GOALS = 3;

/** Nothing decided yet: every document is then the suggestion. */
export const NO_CHOICES: Choices = {
  words: {},
  tests: {},
  questions: {},
  goals: ['', '', ''],
  notes: '',
  vacancy: {},
  ad: {},
};

/** Reads a field of the vacancy without the spaces around it; empty where nothing is written. */
export function fieldsOf({ vacancy }: Choices): (name: VacancyField) => string {
  return (name) => vacancy[name]?.trim() ?? '';
}
