/**
 * What every page needs of a link: which section, and the part that says which company is meant, so
 * that it can follow along. Apart from the codec in `link.ts`, because none of the articles needs the
 * rest. What has been damaged on its way is passed on as it is: `link-reading.ts` puts it right.
 */

/** The word that introduces the staffing in a fragment. */
export const STAFFING_KEY = 'har';

/** The word that introduces the version of the levels that a link was made under. */
export const VERSION_KEY = 'v';

/** Something under a key that can't be the company's, and without the company behind the name of a sign. */
const OTHER = /^(?!h|v=|amp)[\w-]+=(?!.*&.*h[aå][rs])/is;

/** What parts a fragment: an ampersand that begins no sign's name, or that is one itself. */
const BETWEEN = /&(?!(?!amp;)#?\w+;)/i;

/**
 * Cuts out what a fragment says about a company, so that it can follow along to another page; an
 * empty string where it says nothing. Nothing is checked: the page that reads it does that.
 */
export function companyPart(fragment: string): string {
  const [, rest = ''] = /^#?(?:(?!ha[rs]&)[\w-]+(?:&(?!#|\w+;)|$))?(.*)/is.exec(fragment) ?? [];
  const part = rest
    .split(BETWEEN)
    .filter((each) => !OTHER.test(each))
    .join('&');
  return /^v=[^&]*$/.test(part) ? '' : part;
}

/** The id of the section that a fragment begins with; an empty string where it names none. */
export function sectionPart(fragment: string): string {
  return /^#?([\w-]*)(?:&|$)/.exec(fragment)?.[1] ?? '';
}
