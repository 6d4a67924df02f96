import { self as text } from '../../text/self.ts';
import { UndoRedo } from '../shared/UndoRedo.tsx';
import type { OwnAnswers } from './use-answers.ts';
import type { Flow } from './use-flow.ts';

interface Props {
  readonly own: OwnAnswers;
  readonly flow: Flow;
}

/** The way back to the answers of an earlier visit. The flow goes on where they end. */
export function Resume({ own, flow }: Props) {
  const { saved } = own.stored;
  if (saved === undefined || saved.size === 0) return null;
  return (
    <button
      type="button"
      class="button"
      data-only="screen"
      onClick={() => {
        const answers = own.resume();
        if (answers !== undefined) flow.go(flow.unanswered(undefined, answers));
      }}
    >
      {text.resume(saved.size)}
    </button>
  );
}

/** Undo, clear and keep. */
export function AnswerControls({ own, flow }: Props) {
  const { edits, stored, clear } = own;
  const { canUndo, canRedo } = edits;
  const empty = edits.now.size === 0;
  return (
    <div class="answer-controls" data-only="screen">
      <p class="note">{text.notForSelection}</p>
      <div class="buttons">
        <UndoRedo edits={{ canUndo, canRedo, undo: flow.undo, redo: flow.redo }} />
        <button
          type="button"
          class="button"
          aria-disabled={empty}
          onClick={() => {
            if (empty) return;
            clear();
            flow.go(0);
          }}
        >
          {text.clear}
        </button>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={stored.keeping}
          onChange={({ currentTarget }) => stored.keep(currentTarget.checked)}
        />
        <span>{text.keep}</span>
      </label>
      {stored.trouble !== undefined && (
        <p class="note" key={stored.trouble}>
          {text[stored.trouble]}
        </p>
      )}
      <p class="note">{text.privacy}</p>
    </div>
  );
}
