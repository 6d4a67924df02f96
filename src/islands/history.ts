/** Something that changes, with the way back and forth. */
export interface History<T> {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
}

/** Nobody steps back further than this, and a page left open all day must not grow. */
const REMEMBERED = 100;

/** A beginning with nothing to undo. */
export function begin<T>(now: T): History<T> {
  return { now, past: [], future: [] };
}

/** Moves on to something new. What is the same thing as before is no step. */
export function step<T>(history: History<T>, next: T): History<T> {
  if (next === history.now) return history;
  return { now: next, past: [...history.past, history.now].slice(-REMEMBERED), future: [] };
}

/** One step back, where there is one. */
export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history;
  return {
    now: history.past.at(-1) as T,
    past: history.past.slice(0, -1),
    future: [history.now, ...history.future],
  };
}

/** One step forth again, where there is one. */
export function redo<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history;
  const [now, ...future] = history.future as [T, ...T[]];
  return { now, past: [...history.past, history.now], future };
}
