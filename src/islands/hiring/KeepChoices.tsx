import { useRef } from 'preact/hooks';
import { hiring as text } from '../../text/hiring.ts';
import { UndoRedo } from '../shared/UndoRedo.tsx';
import type { OwnChoices } from './use-choices.ts';

interface Props {
  readonly own: OwnChoices;
  readonly ready: boolean;
}

/** The way back and forth, and the offer to keep the choices in this browser. */
export function KeepChoices({ own, ready }: Props) {
  const { saved, trouble, keeping, keep } = own.stored;
  const box = useRef<HTMLInputElement>(null);
  return (
    <div class="keeping">
      <div class="buttons">
        <UndoRedo edits={own.edits} ready={ready} />
        {saved !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              // The button goes away, so what stands after it gets the focus.
              box.current?.focus();
              own.resume();
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
          checked={keeping}
          disabled={!ready}
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
        />
        <span>{text.keep}</span>
      </label>
      {trouble !== undefined && <p class="note">{text.trouble[trouble]}</p>}
    </div>
  );
}
