import { canShare, copyText, shareAddress } from '../browser/clipboard.ts';
import { addressWith } from '../browser/fragment.ts';
import { companyInAddress } from './carry-company.ts';

/**
 * Brings a page's "Dela" to life. The address is the page's own, with the company's fragment only
 * where the box is ticked, in the links to others as well; the box is shown only where there is a
 * company to bring. What is said stands in the page, in `data-copied` and `data-failed`.
 */
export function startSharing(root: HTMLElement): void {
  const find = <T extends HTMLElement>(what: string) => root.querySelector<T>(what);
  const { copied: done = '', failed = '' } = root.dataset;
  const status = find('[role=status]');
  const company = find('[data-share-company]');
  const box = find<HTMLInputElement>('input');
  const sheet = find('[data-share-sheet]');
  const chosen = () => (box?.checked === true ? companyInAddress() : '');
  const address = () => addressWith(chosen());
  const links = [...root.querySelectorAll('a')].map((link) => [link, link.href] as const);

  const offer = () => {
    if (company !== null) company.hidden = companyInAddress() === '';
    const fragment = chosen();
    // They end with the page's address.
    for (const [link, own] of links)
      link.href = own + (fragment === '' ? '' : encodeURIComponent(`#${fragment}`));
  };
  offer();
  // The matrix of the page writes the address without a sound, so it is asked when it matters.
  root.addEventListener('pointerenter', offer);
  root.addEventListener('focusin', offer);
  addEventListener('scrollend', offer);
  box?.addEventListener('change', offer);

  find('[data-share-copy]')?.addEventListener('click', async () => {
    const copied = await copyText(address());
    if (status !== null) {
      status.textContent = copied ? done : `${failed} ${address()}`;
    }
  });
  if (sheet !== null && canShare()) {
    sheet.hidden = false;
    sheet.addEventListener('click', () => shareAddress(document.title, address()));
  }
}
