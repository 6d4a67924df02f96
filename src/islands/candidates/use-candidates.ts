import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readSaved, writeSaved } from '../../browser/browser.ts';
import type { Candidate } from '../../domain/candidates.ts';
import { decodeCandidates, encodeCandidates } from '../../domain/candidates-file.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { begin, redo, step, undo } from '../shared/history.ts';

const KEY = 'kompetensmatrisen.kandidater';

/** How it goes with saving: `unreadable` and `elsewhere` wait for the visitor to decide. */
export type Keeping = 'kept' | 'blocked' | 'unreadable' | 'elsewhere';

/** The candidates on the page, and what is kept of them in this browser. */
export interface Candidates {
  readonly all: readonly Candidate[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly keeping: Keeping;
  readonly change: (how: (all: readonly Candidate[]) => readonly Candidate[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Empties the page and the browser, whatever state they are in. */
  readonly erase: () => void;
  /** Saves what is shown here, whatever is saved already. */
  readonly overwrite: () => void;
  /** Shows what is saved instead, as a step that can be undone. */
  readonly takeSaved: () => void;
}

/**
 * Holds the candidates and saves them in this browser as they change. What is saved is never
 * overwritten unasked where it can't be read or has been changed by another tab.
 */
export function useCandidates(framework: MatrixFramework, ready: boolean): Candidates {
  const [steps, setSteps] = useState(() => begin<readonly Candidate[]>([]));
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const [opened, setOpened] = useState(false);
  /** What the browser held when this page last read it or wrote it. */
  const known = useRef<string | null>(null);
  const all = steps.now;

  const read = useCallback(() => {
    const saved = readSaved(KEY);
    known.current = saved;
    const file = saved === null ? { candidates: [] } : decodeCandidates(framework, saved);
    const readable = !('problem' in file);
    setKeeping(readable ? 'kept' : 'unreadable');
    return readable ? file.candidates : undefined;
  }, [framework]);

  useEffect(() => {
    if (!ready) return;
    const saved = read();
    if (saved !== undefined) setSteps(begin(saved));
    setOpened(true);
  }, [ready, read]);

  useEffect(() => {
    if (!opened || keeping === 'unreadable' || keeping === 'elsewhere') return;
    const next = all.length === 0 ? null : encodeCandidates(framework, all);
    if (next === known.current) return;
    if (readSaved(KEY) !== known.current) return setKeeping('elsewhere');
    const kept = writeSaved(KEY, next);
    if (kept) known.current = next;
    setKeeping(kept ? 'kept' : 'blocked');
  }, [all, framework, keeping, opened]);

  return {
    all,
    canUndo: steps.past.length > 0,
    canRedo: steps.future.length > 0,
    keeping,
    change: (how) => setSteps((before) => step(before, how(before.now))),
    undo: () => setSteps(undo),
    redo: () => setSteps(redo),
    erase: () => {
      setSteps((before) => step(before, []));
      if (writeSaved(KEY, null)) known.current = null;
      setKeeping('kept');
    },
    overwrite: () => {
      known.current = readSaved(KEY);
      setKeeping('kept');
    },
    takeSaved: () => {
      const saved = read();
      if (saved !== undefined) setSteps((before) => step(before, saved));
    },
  };
}

/** What is saved but can't be read, so that it can be kept as a file before it is given up. */
export const savedText = () => readSaved(KEY) ?? '';
