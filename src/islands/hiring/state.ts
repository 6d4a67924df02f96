import { type Choices, NO_CHOICES } from '../../export/choices.ts';

/** What the user has decided and written, with the way back and forth. */
export interface ChoicesState {
  readonly choices: Choices;
  readonly past: readonly Choices[];
  readonly future: readonly Choices[];
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
export const START: ChoicesState = { choices: NO_CHOICES, past: [], future: [] };

/** Nobody steps back further than this, and a page left open all day must not grow. */
const REMEMBERED = 100;

/** Gives the next state. */
export function reduceChoices(state: ChoicesState, action: ChoicesAction): ChoicesState {
  const { choices, past, future, field } = state;
  switch (action.do) {
    case 'write': {
      const next = { ...choices, ...action.change };
      return field === action.field
        ? { ...state, choices: next, future: [] }
        : { ...step(state, next), field: action.field };
    }
    case 'choose':
      return step(state, { ...choices, ...action.change });
    case 'resume':
      return step(state, action.choices);
    case 'undo': {
      const previous = past.at(-1);
      if (previous === undefined) return state;
      return { choices: previous, past: past.slice(0, -1), future: [choices, ...future] };
    }
    case 'redo': {
      const [next, ...rest] = future;
      if (next === undefined) return state;
      return { choices: next, past: [...past, choices], future: rest };
    }
  }
}

function step({ choices, past }: ChoicesState, next: Choices): ChoicesState {
  return { choices: next, past: [...past, choices].slice(-REMEMBERED), future: [] };
}
