import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Long enough for a number to be written, short enough to belong to it. */
const PAUSE = 900;

/** Long enough for a screen reader to notice that the region was empty. */
const BREATH = 50;

/** The text of the island's one status region, and how to say something else at once. */
export interface Status {
  readonly text: string;
  readonly announce: (sentence: string) => void;
}

/** Tells a screen reader a sentence each time it changes, once the reader has paused. */
export function useStatus(sentence: string, ready: boolean): Status {
  const [text, setText] = useState('');
  const told = useRef<string>();
  /** Gives what is still to be told, and marks it as told. */
  const pending = useRef<() => string>();
  useEffect(() => {
    if (!ready) return;
    // What a link brings along is not announced.
    told.current ??= sentence;
    if (told.current === sentence) return;
    const take = () => {
      clearTimeout(timer);
      pending.current = undefined;
      told.current = sentence;
      return sentence;
    };
    const timer = setTimeout(() => setText(take()), PAUSE);
    pending.current = take;
    return () => {
      clearTimeout(timer);
      pending.current = undefined;
    };
  }, [sentence, ready]);
  const breath = useRef<ReturnType<typeof setTimeout>>();
  const announce = useCallback((words: string) => {
    // Emptied first, so that the same sentence twice in a row is still a change to be read out.
    setText('');
    clearTimeout(breath.current);
    breath.current = setTimeout(
      () => setText(`${pending.current?.() ?? ''} ${words}`.trim()),
      BREATH,
    );
  }, []);
  return { text, announce };
}
