import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Long enough for a number to be written, short enough to belong to it. */
const PAUSE = 900;

/** The text of the island's one status region, and how to say something else at once. */
export interface Status {
  readonly text: string;
  readonly announce: (sentence: string) => void;
}

/** Tells a screen reader a sentence each time it changes, once the reader has paused. */
export function useStatus(sentence: string, ready: boolean): Status {
  const [text, setText] = useState('');
  const told = useRef<string>();
  useEffect(() => {
    if (!ready) return;
    // What a link brings along is not announced.
    if (told.current === undefined) told.current = sentence;
    if (told.current === sentence) return;
    const timer = setTimeout(() => {
      told.current = sentence;
      setText(sentence);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [sentence, ready]);
  const announce = useCallback((words: string) => {
    // Emptied first, so that the same sentence twice in a row is still a change to be read out.
    setText('');
    setTimeout(() => setText(words), 50);
  }, []);
  return { text, announce };
}
