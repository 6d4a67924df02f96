import type { Engagement } from '../../domain/framework.ts';
import { NOBODY, type Staffing, sameStaffing } from '../../domain/staffing.ts';

/** The company as it is ticked now, with the way back and forth. */
export interface MatrixState {
  readonly staffing: Staffing;
  readonly past: readonly Staffing[];
  readonly future: readonly Staffing[];
}

/** Everything that can happen to a staffing. */
export type MatrixAction =
  /** A role is ticked, in a form, or unticked. */
  | { readonly do: 'set'; readonly specialist: string; readonly engagement: Engagement | undefined }
  /** Several roles are replaced at once, by a profile, a link or an early tick. */
  | { readonly do: 'replace'; readonly staffing: Staffing }
  /** The staffing of an opened link, which is where the way back begins. */
  | { readonly do: 'open'; readonly staffing: Staffing }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

/** A company without specialists and nothing to undo. */
export const START: MatrixState = { staffing: NOBODY, past: [], future: [] };

/** Nobody steps back further than this, and a page left open all day must not grow. */
const REMEMBERED = 100;

/** Gives the next state. An action that changes nothing gives the same state back. */
export function reduce(state: MatrixState, action: MatrixAction): MatrixState {
  const { staffing, past, future } = state;
  switch (action.do) {
    case 'set': {
      const next = new Map(staffing);
      if (action.engagement === undefined) next.delete(action.specialist);
      else next.set(action.specialist, action.engagement);
      return step(state, next);
    }
    case 'replace':
      return step(state, action.staffing);
    case 'open':
      return sameStaffing(staffing, action.staffing)
        ? state
        : { ...START, staffing: action.staffing };
    case 'undo': {
      const previous = past.at(-1);
      if (previous === undefined) return state;
      return { staffing: previous, past: past.slice(0, -1), future: [staffing, ...future] };
    }
    case 'redo': {
      const [next, ...rest] = future;
      if (next === undefined) return state;
      return { staffing: next, past: [...past, staffing], future: rest };
    }
  }
}

function step(state: MatrixState, next: Staffing): MatrixState {
  if (sameStaffing(state.staffing, next)) return state;
  return {
    staffing: next,
    past: [...state.past, state.staffing].slice(-REMEMBERED),
    future: [],
  };
}
