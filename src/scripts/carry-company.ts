import {
  flushFragment,
  goToSection,
  leadsHere,
  onJump,
  readFragment,
  replaceFragment,
} from '../browser/fragment.ts';
import { companyPart, sectionPart } from '../domain/company-part.ts';

/** What the address says of a company, as a fragment without `#`; empty where it says nothing. */
export function companyInAddress(): string {
  return companyPart(readFragment());
}

/** Lets the company's fragment follow along on every way through the site and out of a page. */
export function startCarrying(): void {
  // Before the press is finished, so that it holds for a new tab and a copied link as well.
  addEventListener('pointerdown', carry, true);
  addEventListener('click', carry, true);
  onJump(settle);
  // Once the browser itself has looked for the section, or it would take the mark away again.
  addEventListener('DOMContentLoaded', () => setTimeout(settle, 0, ''));
}

/** The fragments that links said themselves, and what they were given instead. */
const given = new WeakMap<HTMLAnchorElement, { readonly own: string; readonly now: string }>();

function carry({ target, type }: Event): void {
  // The page itself, which can be pressed too, is no element.
  const link = (target as Partial<Element>).closest?.('a');
  const here = link ? leadsHere(link) : undefined;
  // The link beside a heading is there to be shared.
  if (!link || here === undefined || link.matches('.permalink')) return;
  flushFragment();
  const before = given.get(link);
  const own = before?.now === link.hash ? before.own : link.hash.slice(1);
  // A link with a company of its own is an example.
  if (companyPart(own) !== '') return;
  const jumps = here && own !== '' && type === 'click';
  link.hash = [own, jumps ? '' : companyInAddress()].filter(Boolean).join('&');
  given.set(link, { own, now: link.hash });
}

/** Puts right what the address says, after it was opened or somebody jumped within the page. */
function settle(before: string): void {
  const fragment = readFragment();
  const section = sectionPart(fragment);
  if (section === '') return;
  // A jump takes everything else out of the address. Otherwise the browser hasn't found the section.
  const kept = before.replace(/^#([\w-]*(&|$))?/, '');
  if (fragment !== `#${section}`) goToSection(section);
  else if (kept !== '') replaceFragment(`${section}&${kept}`);
}
