import { flushFragment, leadsToAnotherPage, readFragment } from '../browser/fragment.ts';
import { companyPart } from '../domain/company-part.ts';

/** What the address says of a company, as a fragment without `#`; empty where it says nothing. */
export function companyInAddress(): string {
  return companyPart(readFragment());
}

/** Lets the company's fragment follow along on links to other pages of the site. */
export function startCarrying(): void {
  const carry = (event: Event) => {
    // The page itself, which can be pressed too, is no element.
    const link = (event.target as Partial<Element>).closest?.('a');
    if (!link || !leadsToAnotherPage(link)) return;
    flushFragment();
    link.hash = companyInAddress();
  };
  // Before the press is finished, so that it holds for a new tab and a copied link as well.
  addEventListener('pointerdown', carry, true);
  addEventListener('click', carry, true);
}
