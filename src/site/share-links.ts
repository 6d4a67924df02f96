import { share as text } from '../text/pages.ts';

/** A plain link that shares a page by way of somebody else. */
export interface ShareLink {
  readonly name: string;
  readonly href: string;
}

/**
 * The links that share a page where Swedes do. Each ends with the page's address, so that a fragment
 * can be added to it. An address of ours has nothing in it that has to be encoded in a query, and
 * weighs less as it stands in the rest of the page.
 */
export function shareLinks(address: string): ShareLink[] {
  return [
    { name: text.mail, href: `mailto:?body=${address}` },
    { name: text.teams, href: `https://teams.microsoft.com/share?href=${address}` },
    { name: text.linkedIn, href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
  ];
}
