import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Choices } from '../../export/choices.ts';
import { readChoices, writeChoices } from '../../export/choices-text.ts';
import { readSaved, writeSaved } from '../browser.ts';
import { type ChoicesAction, reduceChoices, START } from './state.ts';

const KEY = 'kompetensmatrisen.rekrytering';

/** Where a text that can't be read is moved before something new is kept in its place. */
const ASIDE = `${KEY}.olast`;

/** What the user has decided, and what is kept of it in this browser. */
export interface Work {
  readonly choices: Choices;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly dispatch: (action: ChoicesAction) => void;
  /** Whether the choices are being kept as they change, only when the user has asked for it. */
  readonly keeping: boolean;
  /** Choices of an earlier visit that haven't been brought back. */
  readonly saved: Choices | undefined;
  /** Why nothing can be kept, or what was kept can't be read. */
  readonly trouble: 'blocked' | 'unreadable' | undefined;
  readonly keep: (on: boolean) => void;
  readonly resume: () => void;
}

/**
 * Holds the choices. What was kept earlier is never overwritten before the user has either brought
 * it back or asked to keep something new; a text that can't be read is moved aside even then.
 */
export function useChoices(ready: boolean): Work {
  const [state, dispatch] = useReducer(reduceChoices, START);
  const [keeping, setKeeping] = useState(false);
  const [saved, setSaved] = useState<Choices>();
  const [trouble, setTrouble] = useState<Work['trouble']>();
  const { now: choices, past, future } = state;

  useEffect(() => {
    if (!ready) return;
    const kept = readSaved(KEY);
    if (kept === null) return;
    const earlier = readChoices(kept);
    if (earlier === undefined) setTrouble('unreadable');
    else setSaved(earlier);
  }, [ready]);

  useEffect(() => {
    if (keeping) setTrouble(writeSaved(KEY, writeChoices(choices)) ? undefined : 'blocked');
  }, [keeping, choices]);

  return {
    choices,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    dispatch,
    keeping,
    saved,
    trouble,
    keep: (on) => {
      if (trouble === 'unreadable') writeSaved(ASIDE, readSaved(KEY));
      if (!on) writeSaved(KEY, null);
      setTrouble(undefined);
      setSaved(undefined);
      setKeeping(on);
    },
    resume: () => {
      if (saved !== undefined) dispatch({ do: 'resume', choices: saved });
      setSaved(undefined);
      setKeeping(true);
    },
  };
}
