/**
 * The part of a link that says which company is meant. Apart from the codec in `link.ts`, because
 * every page lets it follow along and none of the articles needs the rest: 1.1 kB of their 3.
 */

/** The word that introduces the staffing in a fragment. */
export const STAFFING_KEY = 'har';

/** The word that introduces the version of the levels that a link was made under. */
export const VERSION_KEY = 'v';

/**
 * Cuts out what a fragment says about a company, so that it can follow along to another page;
 * an empty string where it says nothing. Nothing is checked: the page that reads it does that.
 */
export function companyPart(fragment: string): string {
  return /(?:^#?|&)(har=[^&]*(?:&v=[^&]*)?)/.exec(fragment)?.[1] ?? '';
}
