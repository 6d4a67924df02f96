import { useMemo, useReducer } from 'preact/hooks';

/** A value with its earlier and undone versions. */
export interface History<T> {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** The group of the latest step: the next change of the same group belongs to that step. */
  readonly group?: string | undefined;
}

/** Everything that can happen to a value with a history. */
export type HistoryAction<T> =
  /** What gives back the same value is no step. A text field is its own group, so that letters
   *  typed one after the other are undone together. */
  | { readonly do: 'change'; readonly change: (now: T) => T; readonly group?: string | undefined }
  /** Begins anew from a value, such as that of an opened link, with nothing to undo. */
  | { readonly do: 'restart'; readonly now: T }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

/** Nobody steps back further than this, and a page left open all day must not grow. */
const REMEMBERED = 100;

/** A beginning with nothing to undo. */
export function startHistory<T>(now: T): History<T> {
  return { now, past: [], future: [] };
}

/** Gives the next history. An action that changes nothing gives the same history back. */
export function reduceHistory<T>(before: History<T>, action: HistoryAction<T>): History<T> {
  const { now, past, future } = before;
  switch (action.do) {
    case 'change': {
      const next = action.change(now);
      if (next === now) return before;
      const { group } = action;
      if (group !== undefined && group === before.group)
        return { ...before, now: next, future: [] };
      return { now: next, past: [...past, now].slice(-REMEMBERED), future: [], group };
    }
    case 'restart':
      return action.now === now ? before : startHistory(action.now);
    case 'undo':
      if (past.length === 0) return before;
      return { now: past.at(-1) as T, past: past.slice(0, -1), future: [now, ...future] };
    case 'redo':
      if (future.length === 0) return before;
      return { now: future[0] as T, past: [...past, now], future: future.slice(1) };
  }
}

/** A value that can be undone, with what can be done to it. The functions never change. */
export interface Undoable<T> {
  readonly now: T;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly change: (change: (now: T) => T, group?: string) => void;
  readonly restart: (now: T) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Holds a value with the way back and forth. */
export function useHistory<T>(start: () => T): Undoable<T> {
  const [{ now, past, future }, dispatch] = useReducer<History<T>, HistoryAction<T>, undefined>(
    reduceHistory,
    undefined,
    () => startHistory(start()),
  );
  const actions = useMemo(
    () => ({
      change: (change: (now: T) => T, group?: string) => dispatch({ do: 'change', change, group }),
      restart: (value: T) => dispatch({ do: 'restart', now: value }),
      undo: () => dispatch({ do: 'undo' }),
      redo: () => dispatch({ do: 'redo' }),
    }),
    [],
  );
  return { now, canUndo: past.length > 0, canRedo: future.length > 0, ...actions };
}
