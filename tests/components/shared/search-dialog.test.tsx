import { fireEvent, screen } from '@testing-library/preact';
import { render } from 'preact';
import { beforeAll, beforeEach, expect, it, test } from 'vitest';
import { SITE_KEYS } from '../../../src/browser/storage.ts';
import { startSearchDialog } from '../../../src/scripts/search/dialog.ts';

/** What the script needs of a page, and everything that a reader may stand in. */
function Page() {
  return (
    <>
      <a class="search-link" href="/sok/">
        Sök
      </a>
      <dialog class="search-dialog">
        <form method="dialog">
          <input aria-label="Vad letar du efter?" />
        </form>
      </dialog>
      <input type="text" aria-label="text" />
      <input type="search" aria-label="sökfält" />
      <input type="date" aria-label="dag" />
      <input type="checkbox" aria-label="kryssruta" />
      <input type="radio" aria-label="val" />
      <textarea aria-label="stycke" />
      <select aria-label="lista" />
      <button type="button">Knapp</button>
    </>
  );
}

const dialog = () => document.querySelector<HTMLDialogElement>('.search-dialog');
/** Presses a key where the focus is. False where the browser isn't to act on it as well. */
const press = (key: string, held: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });

// The script starts once for a page, and holds on to what stood there then.
beforeAll(() => {
  render(<Page />, document.body);
  startSearchDialog();
});
beforeEach(() => {
  dialog()?.close();
  (document.activeElement as HTMLElement | null)?.blur();
});

test.each([
  ['Ctrl+K', 'k', { ctrlKey: true }],
  ['Ctrl+K with Caps Lock', 'K', { ctrlKey: true }],
  ['⌘K', 'k', { metaKey: true }],
  ['/', '/', {}],
  ['/ where it takes Shift', '/', { shiftKey: true }],
])('%s opens the search, and nothing else', (_, key, held) => {
  expect(press(key, held)).toBe(false);
  expect(dialog()?.open).toBe(true);
});

test.each([
  ['Ctrl+Shift+K, which is the console of Firefox', 'K', { ctrlKey: true, shiftKey: true }],
  ['AltGr+K, which is a letter', 'k', { ctrlKey: true, altKey: true }],
  ['Ctrl+/', '/', { ctrlKey: true }],
  ['⌘/', '/', { metaKey: true }],
  ['K', 'k', {}],
  ['Ctrl+L', 'l', { ctrlKey: true }],
])('%s is left to the browser', (_, key, held) => {
  expect(press(key, held)).toBe(true);
  expect(dialog()?.open).toBe(false);
});

test.each(['kryssruta', 'val'])('/ opens the search from a %s', (label) => {
  screen.getByLabelText(label).focus();
  press('/');
  expect(dialog()?.open).toBe(true);
});

test.each(['text', 'sökfält', 'dag', 'stycke', 'lista'])('/ is a sign in a %s', (label) => {
  screen.getByLabelText(label).focus();
  expect(press('/')).toBe(true);
  expect(dialog()?.open).toBe(false);
});

it('takes / as a sign in the dialog, but doesn’t let Ctrl+K leave it', () => {
  press('k', { ctrlKey: true });
  screen.getByLabelText('Vad letar du efter?').focus();
  expect(press('/')).toBe(true);
  expect(press('k', { ctrlKey: true })).toBe(false);
  expect(dialog()?.open).toBe(true);
});

it('leaves / alone where a reader has turned it off, and still answers Ctrl+K', () => {
  localStorage.setItem(SITE_KEYS.noSlash, '1');
  expect(press('/')).toBe(true);
  expect(dialog()?.open).toBe(false);
  press('k', { ctrlKey: true });
  expect(dialog()?.open).toBe(true);
});
