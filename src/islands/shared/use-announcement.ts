import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { changesBetween } from '../../domain/changes.ts';
import type { Result } from '../../export/result.ts';
import { announcement } from './announcement.ts';

/** Long enough for ten quick ticks to become one message, short enough to belong to the last. */
const PAUSE = 900;

/** The text of the island's one status region. */
export interface Status {
  readonly text: string;
  /** Says something else at once, after whatever has not been announced yet. */
  readonly announce: (sentence: string) => void;
}

/**
 * Tells a screen reader what changed, once the reader has paused. The staffing that a link brings
 * along is not itself announced.
 */
export function useAnnouncement(
  result: Result,
  ready: boolean,
  role: (id: string) => string,
): Status {
  const [text, setText] = useState('');
  const announced = useRef<Result>();
  /** Gives what is still to be announced, and marks it as announced. */
  const pending = useRef<() => string>();

  useEffect(() => {
    if (!ready) return;
    const before = announced.current;
    if (before === undefined) {
      announced.current = result;
      return;
    }
    // Emptied first, so that the same sentence twice in a row is still a change to be read out.
    setText('');
    const take = () => {
      clearTimeout(timer);
      pending.current = undefined;
      announced.current = result;
      const changes = changesBetween(before.requirements, result.requirements);
      return announcement(before.staffing, result.staffing, changes, role);
    };
    const timer = setTimeout(() => setText(take()), PAUSE);
    pending.current = take;
    return () => clearTimeout(timer);
  }, [result, ready, role]);

  const announce = useCallback(
    (sentence: string) => setText(`${pending.current?.() ?? ''} ${sentence}`.trim()),
    [],
  );
  return { text, announce };
}
