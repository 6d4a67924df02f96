import { saveFile } from '../../browser/files.ts';
import { candidates as text } from '../../text/candidates.ts';
import { type Candidates, savedText } from './use-candidates.ts';

/** One note where saving isn't simply going on, with what the visitor can decide. */
export function StorageNotice({ candidates }: { readonly candidates: Candidates }) {
  const { keeping, overwrite, takeSaved } = candidates;
  if (keeping === 'kept') return null;
  /** The notice goes away with its buttons, so the field below it gets the focus. */
  const then =
    (act: () => void) =>
    ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
      currentTarget.closest('section')?.querySelector('input')?.focus();
      act();
    };
  return (
    <div class="notice" data-storage={keeping}>
      <p>{text.storage[keeping]}</p>
      {keeping !== 'blocked' && (
        <div class="buttons">
          {keeping === 'elsewhere' && (
            <button type="button" class="button" onClick={then(takeSaved)}>
              {text.storage.takeOther}
            </button>
          )}
          {keeping === 'unreadable' && (
            <button
              type="button"
              class="button"
              onClick={() => saveFile(text.storage.oldName, 'text/plain', savedText())}
            >
              {text.storage.keepOld}
            </button>
          )}
          <button type="button" class="button" onClick={then(overwrite)}>
            {text.storage.overwrite}
          </button>
        </div>
      )}
    </div>
  );
}
