import type { DaysText } from '../text/days.ts';
import type { Choices } from './choices.ts';
import { type Block, blanks, type Document, paragraph } from './document.ts';
import type { HiringFramework } from './result.ts';
import { DAYS, type DayField, factsOf } from './vacancy-fields.ts';

/** What a real vacancy still lacks before machines may be told of it. */
export type Missing = 'employer' | 'place' | 'posted' | 'description';

/** Two days of a vacancy in the wrong order: the first of them ought to come first. */
export type WrongOrder = readonly [earlier: DayField, later: DayField];

/** Which days come before which, where both are known. The same day is fine. */
const ORDER: readonly WrongOrder[] = [
  ['posted', 'lastDay'],
  ['posted', 'interviews'],
  ['lastDay', 'answer'],
  ['interviews', 'answer'],
  ['lastDay', 'start'],
];

/** Lists the days that stand in the wrong order. */
export function wrongOrder(choices: Choices): WrongOrder[] {
  const { day } = factsOf(choices);
  return ORDER.filter(([earlier, later]) => {
    const [first, then] = [day(earlier), day(later)];
    return first !== undefined && then !== undefined && then < first;
  });
}

/**
 * Lists what is missing for the ad to be marked up as a vacancy: every required field of a
 * JobPosting, and a text without anything left to fill in. Empty where it is a real vacancy.
 */
export function missing(choices: Choices, ad: Document): Missing[] {
  const { words, day } = factsOf(choices);
  const lacking: Missing[] = (['employer', 'place'] as const).filter((name) => words(name) === '');
  if (day('posted') === undefined) lacking.push('posted');
  if (blanks(ad) > 0 || ad.blocks.length === 0) lacking.push('description');
  return lacking;
}

/** Whether machines may be told of the vacancy: nothing is missing and its days agree. */
export function isReal(choices: Choices, ad: Document): boolean {
  return missing(choices, ad).length === 0 && wrongOrder(choices).length === 0;
}

/** The days of the vacancy, as the documents about it begin; nothing where none is known. */
export function vacancyDays(
  choices: Choices,
  text: DaysText,
  names: readonly DayField[] = DAYS,
): Block[] {
  const { day } = factsOf(choices);
  const known = names.flatMap((name) => {
    const found = day(name);
    return found === undefined ? [] : [`${text.days[name]} ${text.written(found)}.`];
  });
  return known.length === 0 ? [] : [paragraph(known.join(' '))];
}

/** What the role is called: the company's own title, or else the framework's. */
export function titleOf({ role }: Pick<HiringFramework, 'role'>, choices: Choices): string {
  return factsOf(choices).words('title') || role.name;
}
