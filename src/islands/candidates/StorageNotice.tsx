import { saveFile } from '../../browser/files.ts';
import { readSaved } from '../../browser/storage.ts';
import { candidates as text } from '../../text/candidates.ts';
import type { Candidates } from './use-candidates.ts';

/** One note where saving isn't simply going on, with what the visitor can decide. */
export function StorageNotice({ candidates }: { readonly candidates: Candidates }) {
  const { trouble, overwrite, takeSaved, key } = candidates;
  if (trouble === undefined) return null;
  /** The notice goes away with its buttons, so the field below it gets the focus. */
  const andMoveFocus =
    (act: () => void) =>
    ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
      currentTarget.closest('section')?.querySelector('input')?.focus();
      act();
    };
  // What can't be read can be kept as a file before it is given up.
  const saveOld = () => saveFile(text.storage.oldName, 'text/plain', readSaved(key) ?? '');
  return (
    <div class="notice" data-storage={trouble}>
      <p key={trouble}>{text.storage[trouble]}</p>
      {trouble !== 'blocked' && (
        <div class="buttons">
          {trouble === 'elsewhere' && (
            <button type="button" class="button" onClick={andMoveFocus(takeSaved)}>
              {text.storage.takeOther}
            </button>
          )}
          {trouble === 'unreadable' && (
            <button type="button" class="button" onClick={saveOld}>
              {text.storage.keepOld}
            </button>
          )}
          <button type="button" class="button" onClick={andMoveFocus(overwrite)}>
            {text.storage.overwrite}
          </button>
        </div>
      )}
    </div>
  );
}
