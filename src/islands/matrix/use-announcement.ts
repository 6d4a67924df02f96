import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { changesBetween } from '../../domain/changes.ts';
import { requirements } from '../../domain/requirements.ts';
import type { RuleIndex } from '../../domain/rule-index.ts';
import type { Staffing } from '../../domain/staffing.ts';
import { announcement } from './announce.ts';

/** Long enough for ten quick ticks to become one message, short enough to belong to the last. */
const PAUSE = 900;

/**
 * The text of the island's one status region, and a way to say something else in it: at once, after
 * whatever has not been told yet.
 */
export interface Status {
  readonly text: string;
  readonly say: (sentence: string) => void;
}

/**
 * Tells a screen reader what changed, once the reader has paused. The staffing that a link brings
 * along is where the telling begins and is not itself announced.
 */
export function useAnnouncement(
  index: RuleIndex,
  staffing: Staffing,
  ready: boolean,
  role: (id: string) => string,
): Status {
  const [text, setText] = useState('');
  const told = useRef<Staffing>();
  const untold = useRef<() => string>();

  useEffect(() => {
    if (!ready) return;
    if (told.current === undefined) {
      told.current = staffing;
      return;
    }
    const before = told.current;
    // Emptied first, so that the same sentence twice in a row is still a change to be read out.
    setText('');
    const tell = () => {
      clearTimeout(timer);
      untold.current = undefined;
      told.current = staffing;
      const changes = changesBetween(requirements(index, before), requirements(index, staffing));
      return announcement(before, staffing, changes, role);
    };
    const timer = setTimeout(() => setText(tell()), PAUSE);
    untold.current = tell;
    return () => clearTimeout(timer);
  }, [index, staffing, ready, role]);

  const say = useCallback(
    (sentence: string) => setText(`${untold.current?.() ?? ''} ${sentence}`.trim()),
    [],
  );
  return { text, say };
}
