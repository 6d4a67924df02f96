import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { printPage } from '../../browser/files.ts';
import { cost as text } from '../../text/cost.ts';
import type { CostState } from './use-cost.ts';

interface Props {
  readonly id: string;
  readonly state: CostState;
  readonly announce: (sentence: string) => void;
}

/** Back to the example, and the ways to take the calculation along. */
export function Actions({ id, state, announce }: Props) {
  const { ready, canUndoReset } = state;
  const link = ready ? state.address() : '';
  const [last, setLast] = useState<{ readonly link: string; readonly done: boolean }>();
  // Another calculation has another link.
  const copied = last?.link === link ? last : undefined;
  const field = useRef<HTMLInputElement>(null);
  const refused = copied?.done === false;
  useEffect(() => {
    if (refused) field.current?.select();
  }, [refused]);
  const copy = async () => {
    const done = await copyText(link);
    setLast({ link, done });
    announce(done ? text.copied : text.copyFailed);
  };
  return (
    <div class="cost-actions controls" data-only="screen">
      <div class="buttons">
        <button type="button" class="button button-strong" disabled={!ready} onClick={copy}>
          {text.copy}
        </button>
        <button type="button" class="button" disabled={!ready} onClick={printPage}>
          {text.print}
        </button>
        <button
          type="button"
          class="button"
          disabled={!ready}
          onClick={() => {
            if (canUndoReset) return state.undoReset();
            state.reset();
            announce(text.wasReset);
          }}
        >
          {canUndoReset ? text.undoReset : text.reset}
        </button>
        {copied?.done && <span class="note">{text.copied}</span>}
      </div>
      {refused && (
        <p>
          <label for={`${id}-link`}>{text.copyFailed}</label>
          <input class="link-field" id={`${id}-link`} readOnly value={link} ref={field} />
        </p>
      )}
      <p class="note">{text.privacy}</p>
    </div>
  );
}
