import { saveFile } from '../../browser/files.ts';
import { readSaved } from '../../browser/storage.ts';
import type { StorageTrouble } from './use-stored.ts';

/** What is kept without being asked for, and what the visitor can decide about it. */
export interface Kept {
  /** Where it is kept. */
  readonly key: string;
  readonly trouble: StorageTrouble | undefined;
  /** Saves what is shown here, whatever is saved already. */
  readonly overwrite: () => void;
  /** Shows what is saved instead, or as well, as a step that can be undone. */
  readonly takeSaved: () => void;
}

interface Props {
  readonly kept: Kept;
  readonly text: Readonly<Record<StorageTrouble, string>> & {
    readonly takeOther: string;
    readonly keepOld: string;
    readonly oldName: string;
    readonly overwrite: string;
    readonly saveAgain: string;
  };
  /** What in the same section gets the focus when the notice goes away with its buttons. */
  readonly next: string;
}

/** One note where saving isn't simply going on, with what the visitor can decide. */
export function StorageNotice({ kept, text, next }: Props) {
  const { trouble, overwrite, takeSaved, key } = kept;
  if (trouble === undefined) return null;
  const andMoveFocus =
    (act: () => void) =>
    ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
      currentTarget.closest('section')?.querySelector<HTMLElement>(next)?.focus();
      act();
    };
  // What can't be read can be kept as a file before it is given up.
  const saveOld = () => saveFile(text.oldName, 'text/plain', readSaved(key) ?? '');
  return (
    <div class="notice" data-storage={trouble}>
      <p key={trouble}>{text[trouble]}</p>
      {trouble !== 'blocked' && (
        <div class="buttons">
          {trouble === 'elsewhere' && (
            <button type="button" class="button" onClick={andMoveFocus(takeSaved)}>
              {text.takeOther}
            </button>
          )}
          {trouble === 'unreadable' && (
            <button type="button" class="button" onClick={saveOld}>
              {text.keepOld}
            </button>
          )}
          <button type="button" class="button" onClick={andMoveFocus(overwrite)}>
            {trouble === 'cleared' ? text.saveAgain : text.overwrite}
          </button>
        </div>
      )}
    </div>
  );
}
