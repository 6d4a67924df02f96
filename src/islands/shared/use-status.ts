import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Long enough for ten quick changes to become one message, short enough to belong to the last. */
const PAUSE = 900;

/** Long enough for a screen reader to notice that the region was empty. */
const BREATH = 50;

/** The text of the island's one status region. */
export interface Status {
  readonly text: string;
  /** Says something else at once, after whatever has not been told yet. */
  readonly announce: (sentence: string) => void;
}

/**
 * Tells a screen reader what has become of a value, once the reader has paused. What a link brings
 * along is not told. `sentence` must be the same function at every render.
 */
export function useStatus<T>(
  value: T,
  ready: boolean,
  sentence: (before: T, now: T) => string,
): Status {
  const [text, setText] = useState('');
  const told = useRef<{ readonly value: T }>();
  /** Gives what is still to be told, and marks it as told. */
  const pending = useRef<() => string>();
  useEffect(() => {
    if (!ready) return;
    told.current ??= { value };
    const before = told.current.value;
    if (before === value) return;
    // Emptied first, so that the same sentence twice in a row is still a change to be read out.
    setText('');
    const take = () => {
      stop();
      told.current = { value };
      return sentence(before, value);
    };
    const stop = () => {
      clearTimeout(timer);
      pending.current = undefined;
    };
    const timer = setTimeout(() => setText(take()), PAUSE);
    pending.current = take;
    return stop;
  }, [value, ready, sentence]);

  const breath = useRef<ReturnType<typeof setTimeout>>();
  const announce = useCallback((words: string) => {
    setText('');
    clearTimeout(breath.current);
    const say = () => setText(`${pending.current?.() ?? ''} ${words}`.trim());
    breath.current = setTimeout(say, BREATH);
  }, []);
  return { text, announce };
}
