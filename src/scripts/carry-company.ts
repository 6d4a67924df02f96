// The small half of the codec: this is on every page.

import { flushFragment, leadsToAnotherPage, readFragment } from '../browser/browser.ts';
import { companyPart } from '../domain/link-part.ts';

/** Lets the company's fragment follow along on links to other pages of the site. */
export function startCarrying(): void {
  const carry = (event: Event) => {
    // The page itself, which can be pressed too, is no element.
    const link = (event.target as Partial<Element>).closest?.('a');
    if (!link || !leadsToAnotherPage(link)) return;
    flushFragment();
    link.hash = companyPart(readFragment());
  };
  // Before the press is finished, so that it holds for a new tab and a copied link as well.
  addEventListener('pointerdown', carry, true);
  addEventListener('click', carry, true);
}
