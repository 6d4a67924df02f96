import { canShare, copyText, shareAddress } from '../browser/clipboard.ts';
import { addressWith } from '../browser/fragment.ts';
import { companyInAddress } from './carry-company.ts';

/**
 * Brings the buttons of a page's "Dela" to life. The address is the page's own, with the company's
 * fragment only where the box is ticked; the box is shown only where there is a company to bring.
 * What is said stands in the page, in `data-said`.
 */
export function startSharing(root: HTMLElement): void {
  const find = <T extends HTMLElement>(what: string) => root.querySelector<T>(what);
  const said: Record<string, string> = JSON.parse(root.dataset['said'] ?? '{}');
  const status = find('[role=status]');
  const company = find('[data-share-company]');
  const box = find<HTMLInputElement>('input');
  const sheet = find('[data-share-sheet]');
  const address = () => addressWith(box?.checked === true ? companyInAddress() : '');

  const offer = () => {
    if (company !== null) company.hidden = companyInAddress() === '';
  };
  offer();
  // The matrix of the page writes the address without a sound, so it is asked when it matters.
  root.addEventListener('pointerenter', offer);
  root.addEventListener('focusin', offer);
  addEventListener('scrollend', offer);

  find('[data-share-copy]')?.addEventListener('click', async () => {
    const copied = await copyText(address());
    if (status !== null) {
      status.textContent = copied ? (said['copied'] ?? '') : `${said['failed']} ${address()}`;
    }
  });
  if (sheet !== null && canShare()) {
    sheet.hidden = false;
    sheet.addEventListener('click', () => shareAddress(document.title, address()));
  }
}
