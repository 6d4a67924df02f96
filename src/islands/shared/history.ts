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
export function step<T>(before: History<T>, next: T): History<T> {
  if (next === before.now) return before;
  return { now: next, past: [...before.past, before.now].slice(-REMEMBERED), future: [] };
}

/** One step back, where there is one. */
export function undo<T>(before: History<T>): History<T> {
  if (before.past.length === 0) return before;
  return {
    now: before.past.at(-1) as T,
    past: before.past.slice(0, -1),
    future: [before.now, ...before.future],
  };
}

/** One step forth again, where there is one. */
export function redo<T>(before: History<T>): History<T> {
  if (before.future.length === 0) return before;
  const [now, ...future] = before.future as [T, ...T[]];
  return { now, past: [...before.past, before.now], future };
}
