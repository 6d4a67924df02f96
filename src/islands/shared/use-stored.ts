import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { eraseSaved, putAside, readSaved, writeSaved } from '../../browser/storage.ts';

/** How a value is written as text; null where there is nothing to keep. */
export interface Format<T> {
  /** Undefined where the text is not one of ours. */
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string | null;
  /** What nothing saved stands for, where it stands for something. */
  readonly empty?: T;
}

/**
 * Why a value isn't being saved: the browser refuses; what was saved can't be read; another tab has
 * saved something since; or it has been erased since, here or in the browser's settings. All but the
 * first wait for the visitor to decide.
 */
export type StorageTrouble = 'blocked' | 'unreadable' | 'elsewhere' | 'cleared';

/** What is kept of a value in this browser. */
export interface Stored<T> {
  /** Whether it is being saved as it changes. */
  readonly keeping: boolean;
  /** What was saved at an earlier visit and has not been brought back. */
  readonly saved: T | undefined;
  readonly trouble: StorageTrouble | undefined;
  /** Begins to save, or stops and erases. A text that can't be read is moved aside first. */
  readonly keep: (on: boolean) => void;
  /** Saves what is shown, whatever is saved already. */
  readonly overwrite: () => void;
  /** Erases what is saved and what was ever put aside, and goes on saving from nothing. */
  readonly erase: () => void;
  /** Gives what is saved now and goes on saving from there; undefined where it can't be read. */
  readonly resume: () => T | undefined;
}

interface Options<T> {
  readonly key: string;
  /** Must be the same object at every render. */
  readonly format: Format<T>;
  readonly value: T;
  /** False until the script has run. */
  readonly ready: boolean;
  /** Saves without being asked, where nothing is saved yet. */
  readonly always?: boolean;
}

/** Whether something of a text would be lost where it is read and written again. */
function isPartlyRead<T>({ read, write }: Format<T>, text: string): boolean {
  const value = read(text);
  return value !== undefined && write(value) !== text;
}

/**
 * Writes something else in the place of what is kept, or nothing with null, where no value is being
 * kept as it changes. What can't be read in full is put aside first. False where the browser refuses.
 */
export function replaceKept<T>(key: string, format: Format<T>, value: T | null): boolean {
  const text = readSaved(key);
  const isLost = text !== null && (format.read(text) === undefined || isPartlyRead(format, text));
  if (isLost && !putAside(key, text)) return false;
  return writeSaved(key, value === null ? null : format.write(value));
}

/**
 * Keeps a value in this browser. What is saved is never overwritten unasked where it is from an
 * earlier visit and has not been brought back, can't be read, or was saved by another tab.
 */
export function useStored<T>(options: Options<T>): Stored<T> {
  const { key, format, value, ready, always = false } = options;
  const [keeping, setKeeping] = useState(false);
  const [saved, setSaved] = useState<T>();
  const [trouble, setTrouble] = useState<StorageTrouble>();
  /** The text as this tab last read or wrote it. */
  const known = useRef<string | null>(null);
  /** What somebody else has left there since, once the visitor has been told of it. */
  const told = useRef<string | null>();
  const tell = (text: string | null) => {
    told.current = text;
    setTrouble(text === null ? 'cleared' : 'elsewhere');
  };

  useEffect(() => {
    if (!ready) return;
    const text = readSaved(key);
    known.current = text;
    if (text === null) return setKeeping(always);
    const earlier = format.read(text);
    setSaved(() => earlier);
    if (earlier === undefined) setTrouble('unreadable');
  }, [key, format, ready, always]);

  useLayoutEffect(() => {
    if (!keeping || (trouble !== undefined && trouble !== 'blocked')) return;
    const text = format.write(value);
    if (text === known.current) return;
    const there = readSaved(key);
    if (there !== known.current) return tell(there);
    const done = writeSaved(key, text);
    if (done) known.current = text;
    setTrouble(done ? undefined : 'blocked');
  }, [key, format, keeping, trouble, value]);

  const refuse = () => {
    setTrouble('blocked');
    setKeeping(false);
  };
  const start = (text: string | null) => {
    setSaved(undefined);
    // What there is no room to put aside isn't written over either.
    if (text !== null && isPartlyRead(format, text) && !putAside(key, text)) return refuse();
    known.current = text;
    told.current = undefined;
    setTrouble(undefined);
    setKeeping(true);
  };
  const stop = () => {
    // What another tab keeps is not ours to erase.
    if (readSaved(key) === known.current) writeSaved(key, null);
    setTrouble(undefined);
    setKeeping(false);
  };
  return {
    keeping,
    saved,
    trouble,
    keep: (on) => {
      if (!on) return stop();
      const text = readSaved(key);
      if (text !== known.current && text !== told.current) {
        // Another tab came first. It is told of before anything is written over it.
        setKeeping(true);
        return tell(text);
      }
      const isUnread = text !== null && format.read(text) === undefined;
      if (isUnread && !putAside(key, text)) return refuse();
      start(text);
    },
    overwrite: () => start(readSaved(key)),
    erase: () => {
      eraseSaved(key);
      start(null);
    },
    resume: () => {
      const text = readSaved(key);
      const earlier = text === null ? (saved ?? format.empty) : format.read(text);
      if (earlier === undefined) setTrouble('unreadable');
      else start(text);
      return earlier;
    },
  };
}
