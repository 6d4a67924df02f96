import { useReducer } from 'preact/hooks';
import type { Choices } from '../../export/choices.ts';
import { readChoices, writeChoices } from '../../export/choices-text.ts';
import { type Kept, useKept } from '../shared/use-kept.ts';
import { type ChoicesAction, reduceChoices, START } from './state.ts';

const KEY = 'kompetensmatrisen.rekrytering';
const FORMAT = { read: readChoices, write: writeChoices };

/** What the user has decided, and what is kept of it in this browser. */
export interface Work {
  readonly choices: Choices;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly dispatch: (action: ChoicesAction) => void;
  readonly kept: Kept<Choices>;
  readonly resume: () => void;
}

/** Holds the choices. Nothing is kept, and nothing kept is overwritten, before it is asked for. */
export function useChoices(ready: boolean): Work {
  const [{ now: choices, past, future }, dispatch] = useReducer(reduceChoices, START);
  const kept = useKept(KEY, FORMAT, choices, ready);
  return {
    choices,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    dispatch,
    kept,
    resume: () => {
      const earlier = kept.resume();
      if (earlier !== undefined) dispatch({ do: 'resume', choices: earlier });
    },
  };
}
