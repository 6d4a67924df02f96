/** The word that introduces the staffing in a fragment. */
export const STAFFING_KEY = 'har';

/**
 * Cuts out what a fragment says about a company, so that it can follow along to another page;
 * an empty string where it says nothing. Nothing is checked: the page that reads it does that.
 */
export function companyPart(fragment: string): string {
  const parts = fragment.replace(/^#/, '').split('&');
  return parts.find((part) => part.startsWith(`${STAFFING_KEY}=`)) ?? '';
}
