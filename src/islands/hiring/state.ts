import { type Choices, NO_CHOICES } from '../../export/choices.ts';
import { begin, type History, redo, step, undo } from '../shared/history.ts';

/** What the user has decided and written, with the way back and forth. */
export interface ChoicesState extends History<Choices> {
  /** The field that the latest step was made in: what is typed there next belongs to the same step. */
  readonly field?: string;
}

/** Everything that can happen to the choices. */
export type ChoicesAction =
  /** A field is written in. Letters typed one after the other are undone together. */
  | { readonly do: 'write'; readonly field: string; readonly change: Partial<Choices> }
  /** Something is chosen: each time a step of its own. */
  | { readonly do: 'choose'; readonly change: Partial<Choices> }
  /** The choices of an earlier visit are brought back; they can be undone like the rest. */
  | { readonly do: 'resume'; readonly choices: Choices }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

/** Nothing decided and nothing to undo. */
export const START: ChoicesState = begin(NO_CHOICES);

/** Gives the next state. */
export function reduceChoices(state: ChoicesState, action: ChoicesAction): ChoicesState {
  switch (action.do) {
    case 'write': {
      const next = { ...state.now, ...action.change };
      return state.field === action.field
        ? { ...state, now: next, future: [] }
        : { ...step(state, next), field: action.field };
    }
    case 'choose':
      return step(state, { ...state.now, ...action.change });
    case 'resume':
      return step(state, action.choices);
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
  }
}
