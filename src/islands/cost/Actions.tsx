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
  const { ready, values, canUndoReset } = state;
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean }>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setCopied(undefined), [values]);
  useEffect(() => field.current?.select(), [copied]);
  const copy = async () => {
    const link = state.address();
    const done = await copyText(link);
    setCopied({ link, done });
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
      {copied?.done === false && (
        <p>
          <label for={`${id}-link`}>{text.copyFailed}</label>
          <input class="link-field" id={`${id}-link`} readOnly value={copied.link} ref={field} />
        </p>
      )}
      <p class="note">{text.privacy}</p>
    </div>
  );
}
