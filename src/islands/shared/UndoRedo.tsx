import { shared as text } from '../../text/shared.ts';
import type { Undoable } from './history.ts';

interface Props {
  readonly edits: Pick<Undoable<unknown>, 'canUndo' | 'canRedo' | 'undo' | 'redo'>;
  /** False until the script has run. */
  readonly ready?: boolean;
}

/** Back and forth. `aria-disabled`, so that focus stays on a button that has done its work. */
export function UndoRedo({ edits, ready = true }: Props) {
  const buttons = [
    { name: text.undo, possible: edits.canUndo, act: edits.undo },
    { name: text.redo, possible: edits.canRedo, act: edits.redo },
  ];
  return (
    <>
      {buttons.map(({ name, possible, act }) => (
        <button
          type="button"
          class="button"
          key={name}
          disabled={!ready}
          aria-disabled={ready ? !possible : undefined}
          onClick={() => possible && act()}
        >
          {name}
        </button>
      ))}
    </>
  );
}
