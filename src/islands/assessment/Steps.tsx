import { assessment as text } from '../../text/assessment.ts';

interface Props {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Back and forth. `aria-disabled`, so that focus stays on a button that has done its work. */
export function Steps({ canUndo, canRedo, onUndo, onRedo }: Props) {
  return (
    <>
      <button
        type="button"
        class="button"
        aria-disabled={!canUndo}
        onClick={() => canUndo && onUndo()}
      >
        {text.history.undo}
      </button>
      <button
        type="button"
        class="button"
        aria-disabled={!canRedo}
        onClick={() => canRedo && onRedo()}
      >
        {text.history.redo}
      </button>
    </>
  );
}
