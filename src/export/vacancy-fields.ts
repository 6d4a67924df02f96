/** What a vacancy can hold that is the same in every language: names, days, numbers and choices. */
const SHARED = [
  'employer',
  'employees',
  'reason',
  'leads',
  'place',
  'remote',
  'contract',
  'extent',
  'start',
  'startBy',
  'salaryFrom',
  'salaryTo',
  'posted',
  'lastDay',
  'interviews',
  'answer',
  'contact',
  'person',
] as const;

/** What is written in words, and so once in each language. */
const WORDED = [
  'title',
  'sells',
  'customers',
  'responsibility',
  'manager',
  'tasks',
  'learn',
  'form',
  'salary',
  'benefits',
  'send',
] as const;

/** One field of a vacancy. */
export type VacancyField = (typeof SHARED)[number] | (typeof WORDED)[number];

/** Every field of a vacancy. */
export const VACANCY_FIELDS: readonly VacancyField[] = [...SHARED, ...WORDED];

/** What only the company knows of a real vacancy. All of it may be empty. */
export type Vacancy = Readonly<Partial<Record<VacancyField, string>>>;

/** What the fields that are chosen from a list can hold. */
export const CHOSEN = {
  reason: ['new', 'successor', 'cover'],
  remote: ['onsite', 'partly', 'fully'],
  contract: ['permanent', 'trial', 'fixed', 'cover'],
  extent: ['full', 'part'],
  startBy: ['soon', 'agreed'],
} as const satisfies Partial<Record<VacancyField, readonly string[]>>;

/** A field that is chosen from a list. */
export type ChosenField = keyof typeof CHOSEN;

/** The fields that hold a day, as `2026-11-24`. */
export const DAYS = ['posted', 'lastDay', 'interviews', 'answer', 'start'] as const;

/** A field that holds a day. */
export type DayField = (typeof DAYS)[number];

/** The fields that hold a whole number. */
export const NUMBERS = ['employees', 'leads', 'salaryFrom', 'salaryTo'] as const;

/** A field that holds a whole number. */
export type NumberField = (typeof NUMBERS)[number];

/** Whether a field is written once in each language. */
export function isWorded(name: VacancyField): boolean {
  return (WORDED as readonly VacancyField[]).includes(name);
}

/** What is known of a vacancy, each field read in the only way that its kind allows. */
export interface Facts {
  /** What is written, without the spaces around it or a full stop after it; empty without. */
  readonly words: (name: VacancyField) => string;
  /** A day that exists, as `2026-11-24`. */
  readonly day: (name: DayField) => string | undefined;
  readonly number: (name: NumberField) => number | undefined;
  readonly chosen: <Name extends ChosenField>(
    name: Name,
  ) => (typeof CHOSEN)[Name][number] | undefined;
}

/** Reads the facts of a vacancy. What is not of its field's kind reads as if it weren't there. */
export function factsOf({ vacancy }: { readonly vacancy: Vacancy }): Facts {
  const written = (name: VacancyField) => vacancy[name]?.trim() ?? '';
  return {
    words: (name) => written(name).replace(/(?<!\.)\.$/, ''),
    day: (name) => dayIn(written(name)),
    number: (name) => {
      const bare = written(name).replace(/\s/g, '');
      return /^\d{1,9}$/.test(bare) ? Number(bare) : undefined;
    },
    chosen: (name) => CHOSEN[name].find((choice) => choice === written(name)),
  };
}

/** A date as machines write it, where there is such a day. */
function dayIn(written: string): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(written) : Number.NaN;
  // A day such as 31 February is read as one in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)
    ? written
    : undefined;
}
