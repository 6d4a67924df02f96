import { useRef } from 'preact/hooks';
import { hiring as text } from '../../text/hiring.ts';
import type { Work } from './use-choices.ts';

/** The way back and forth, and the offer to remember the choices in this browser. */
export function Keeping({ work, ready }: { readonly work: Work; readonly ready: boolean }) {
  const { canUndo, canRedo, dispatch, kept } = work;
  const { saved, trouble } = kept;
  const box = useRef<HTMLInputElement>(null);
  const steps = [
    [text.undo, canUndo, 'undo'],
    [text.redo, canRedo, 'redo'],
  ] as const;
  return (
    <div class="keeping">
      <div class="buttons">
        {steps.map(([name, possible, act]) => (
          <button
            type="button"
            class="button"
            key={act}
            disabled={!ready}
            aria-disabled={!possible}
            onClick={() => possible && dispatch({ do: act })}
          >
            {name}
          </button>
        ))}
        {saved !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              // The button goes away, so what stands after it gets the focus.
              box.current?.focus();
              work.resume();
            }}
          >
            {text.resume}
          </button>
        )}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          ref={box}
          checked={kept.keeping}
          disabled={!ready}
          onChange={({ currentTarget }) => kept.keep(currentTarget.checked)}
        />
        <span>{text.keep}</span>
      </label>
      {trouble !== undefined && <p class="note">{text.trouble[trouble]}</p>}
    </div>
  );
}
