import { companyPart } from '../../domain/company-part.ts';

/**
 * What is looked for stands in the fragment, `#q=returer&har=webbyra`, because a query string
 * would be sent to the server, and nothing that a visitor enters leaves the browser.
 */

/** What a fragment looks for; empty where nothing. Never throws. */
export function queryIn(fragment: string): string {
  const parts = fragment.replace(/^#/, '').split('&');
  const query = parts.find((part) => part.startsWith('q='))?.slice(2) ?? '';
  try {
    return decodeURIComponent(query.replaceAll('+', ' '));
  } catch {
    return query;
  }
}

/** A fragment, without `#`, that looks for something and keeps what another says of a company. */
export function withQuery(fragment: string, query: string): string {
  const asked = query === '' ? '' : `q=${encodeURIComponent(query)}`;
  return [asked, companyPart(fragment)].filter((part) => part !== '').join('&');
}
