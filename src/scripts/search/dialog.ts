import { readFragment } from '../../browser/fragment.ts';
import { readSaved, SITE_KEYS } from '../../browser/storage.ts';
import { withQuery } from './query-link.ts';

/** Opens the search from any page, by its link, by / and by Ctrl+K. */
export function startSearchDialog(): void {
  const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
  const link = find<HTMLAnchorElement>('.search-link');
  const dialog = find<HTMLDialogElement>('.search-dialog');
  const field = find<HTMLInputElement>('.search-dialog input');
  if (link && dialog && field) {
    const open = (event: Event) => {
      event.preventDefault();
      // The search page has a field of its own.
      const there = find<HTMLInputElement>('[data-search] input');
      if (!there) dialog.showModal();
      (there ?? field).select();
    };
    link.addEventListener('click', (event) => {
      if (!(dialog.open || event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
    });
    dialog.addEventListener('submit', ({ submitter }) => {
      // The button that closes is the one with a value.
      if (submitter?.hasAttribute('value')) return;
      // Through the link, as any reader would, and in the fragment, which no server sees.
      link.hash = withQuery(readFragment(), field.value);
      link.click();
      link.hash = '';
    });
    addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey } = event;
      const isCtrl = ctrlKey || metaKey;
      // With Caps Lock the letter is a capital. With Shift or Alt it is the browser's.
      const asked = isCtrl
        ? /^k$/i.test(key) && !(event.altKey || event.shiftKey)
        : key === '/' && readSaved(SITE_KEYS.noSlash) === null;
      // The browser would otherwise leave the dialog for a search of its own.
      if (asked && isCtrl && dialog.open) event.preventDefault();
      const busy = find(
        'input:focus:not([type=checkbox],[type=radio]),textarea:focus,select:focus,dialog[open]',
      );
      if (asked && !busy) open(event);
    });
  }
}
