import { useEffect, useRef } from 'preact/hooks';
import type { Undoable } from '../shared/history.ts';

/** Undo and redo that tell what they change. The focus stays on the button. */
export function useTurns<T>(
  { now, undo, redo }: Pick<Undoable<T>, 'now' | 'undo' | 'redo'>,
  onTurn: (before: T, now: T) => void,
): Pick<Undoable<T>, 'undo' | 'redo'> {
  const turned = useRef(false);
  const before = useRef(now);
  useEffect(() => {
    const earlier = before.current;
    before.current = now;
    if (!turned.current) return;
    turned.current = false;
    onTurn(earlier, now);
  });
  const turn = (act: () => void) => () => {
    turned.current = true;
    act();
  };
  return { undo: turn(undo), redo: turn(redo) };
}
