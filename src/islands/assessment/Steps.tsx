import { self as text } from '../../text/self.ts';
import type { Flow } from './use-flow.ts';

interface Props {
  readonly flow: Flow;
  /** Which question is shown, from 0. */
  readonly place: number;
  readonly answered: boolean;
}

/** Back and on from a question, and the way to take its answer back. */
export function Steps({ flow, place, answered }: Props) {
  const { go, next } = flow;
  return (
    <div class="flow-steps" data-only="screen">
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={place === 0}
          onClick={() => place > 0 && go(place - 1)}
        >
          {text.back}
        </button>
        <button
          type="button"
          class="button"
          key={answered ? 'on' : 'skip'}
          onClick={() => go(next(place))}
        >
          {answered ? text.on : text.skip}
        </button>
        {answered && (
          <button
            type="button"
            class="button"
            onClick={() => {
              flow.answer(place, undefined);
              // The button goes away, so the levels take the focus.
              go(place);
            }}
          >
            {text.takeBack}
          </button>
        )}
      </div>
      <p class="note flow-keys">{text.keys}</p>
    </div>
  );
}
