/** The word that introduces the staffing in a fragment. */
export const STAFFING_KEY = 'har';

/** The word that introduces the version of the levels that a link was made under. */
export const VERSION_KEY = 'v';

/** The version that a link without any was made under. */
export const FIRST_VERSION = 1;

/**
 * Cuts out what a fragment says about a company, so that it can follow along to another page;
 * an empty string where it says nothing. Nothing is checked: the page that reads it does that.
 */
export function companyPart(fragment: string): string {
  return /(?:^#?|&)(har=[^&]*(?:&v=[^&]*)?)/.exec(fragment)?.[1] ?? '';
}
