import { printPage } from '../../browser/files.ts';
import { cost as text } from '../../text/cost.ts';
import { Changing } from '../shared/Changing.tsx';
import { RefusedLink, useCopiedLink } from '../shared/copied-link.tsx';
import type { CostState } from './use-cost.ts';

interface Props {
  readonly id: string;
  readonly state: CostState;
  readonly announce: (sentence: string) => void;
}

/** Back to the example, and the ways to take the calculation along. */
export function Actions({ id, state, announce }: Props) {
  const { ready, canUndoReset } = state;
  const { outcome, copy } = useCopiedLink(state.address, text, announce);
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
          <Changing>{canUndoReset ? text.undoReset : text.reset}</Changing>
        </button>
        {outcome === 'copied' && <span class="note">{text.copied}</span>}
      </div>
      {outcome === 'refused' && (
        <RefusedLink id={`${id}-link`} link={state.address()} label={text.copyFailed} />
      )}
      <p class="note">{text.privacy}</p>
    </div>
  );
}
