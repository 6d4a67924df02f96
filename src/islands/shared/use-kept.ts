import { useEffect, useRef, useState } from 'preact/hooks';
import { readSaved, writeSaved } from '../../browser/browser.ts';

/** How something is written as text; reading gives undefined where the text is not one of ours. */
export interface Format<T> {
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

/** What is kept of something in this browser, only when the visitor has asked for it. */
export interface Kept<T> {
  /** Whether it is being saved as it changes. */
  readonly keeping: boolean;
  /** What was kept at an earlier visit and has not been brought back. */
  readonly saved: T | undefined;
  /** The browser refuses; what was kept can't be read; or another tab has kept something since. */
  readonly trouble: 'blocked' | 'unreadable' | 'elsewhere' | undefined;
  readonly keep: (on: boolean) => void;
  /** Gives what was kept, and goes on keeping. */
  readonly resume: () => T | undefined;
}

/**
 * Offers to keep a value under a key. What was kept earlier is never overwritten before the visitor
 * has either brought it back or asked to keep something new; a text that can't be read is moved
 * aside even then, to the key with `.olast` after it, and what another tab keeps is left alone.
 */
export function useKept<T>(
  key: string,
  { read, write }: Format<T>,
  value: T,
  ready: boolean,
): Kept<T> {
  const [keeping, setKeeping] = useState(false);
  const [saved, setSaved] = useState<T>();
  const [trouble, setTrouble] = useState<Kept<T>['trouble']>();
  /** The text as this tab knows it. */
  const known = useRef<string | null>(null);

  useEffect(() => {
    if (!ready) return;
    const text = readSaved(key);
    if (text === null) return;
    const earlier = read(text);
    setSaved(() => earlier);
    if (earlier === undefined) setTrouble('unreadable');
  }, [key, read, ready]);

  useEffect(() => {
    if (!keeping) return;
    if (readSaved(key) !== known.current) return setTrouble('elsewhere');
    const text = write(value);
    const done = writeSaved(key, text);
    if (done) known.current = text;
    setTrouble(done ? undefined : 'blocked');
  }, [key, write, keeping, value]);

  const start = (on: boolean) => {
    const text = readSaved(key);
    if (on) known.current = text;
    // What another tab keeps is not ours to erase.
    else if (text === known.current) writeSaved(key, null);
    setSaved(undefined);
    setTrouble(undefined);
    setKeeping(on);
  };
  return {
    keeping,
    saved,
    trouble,
    keep: (on) => {
      if (trouble === 'unreadable') writeSaved(`${key}.olast`, readSaved(key));
      start(on);
    },
    resume: () => {
      start(true);
      return saved;
    },
  };
}
