import { type Choices, fieldsOf, type VacancyField } from './choices.ts';
import { blanks, type Document } from './document.ts';

/** What a real vacancy still lacks before machines may be told of it. */
export type Missing = VacancyField | 'description';

/** A date as machines write it. */
export const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Lists what is missing for the ad to be marked up as a vacancy: every required field of a
 * JobPosting, and a text without anything left to fill in. Empty where it is a real vacancy.
 */
export function missing(choices: Choices, ad: Document): Missing[] {
  const field = fieldsOf(choices);
  const lacking: Missing[] = (['employer', 'place'] as const).filter((name) => field(name) === '');
  if (!DATE.test(field('posted'))) lacking.push('posted');
  if (blanks(ad) > 0 || ad.blocks.length === 0) lacking.push('description');
  return lacking;
}
