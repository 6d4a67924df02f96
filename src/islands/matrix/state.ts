import type { Engagement } from '../../domain/framework.ts';
import { NOBODY, type Staffing, sameStaffing } from '../../domain/staffing.ts';
import { begin, type History, redo, step, undo } from '../shared/history.ts';

/** The company as it is ticked now, with the way back and forth. */
export type MatrixState = History<Staffing>;

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
export const START: MatrixState = begin(NOBODY);

/** Gives the next state. An action that changes nothing gives the same state back. */
export function reduce(state: MatrixState, action: MatrixAction): MatrixState {
  switch (action.do) {
    case 'set': {
      const next = new Map(state.now);
      if (action.engagement === undefined) next.delete(action.specialist);
      else next.set(action.specialist, action.engagement);
      return sameStaffing(state.now, next) ? state : step(state, next);
    }
    case 'replace':
      return sameStaffing(state.now, action.staffing) ? state : step(state, action.staffing);
    case 'open':
      return sameStaffing(state.now, action.staffing) ? state : begin(action.staffing);
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
  }
}
