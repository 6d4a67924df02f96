import { useEffect, useMemo } from 'preact/hooks';
import { storageKeys } from '../../browser/storage-keys.ts';
import type { Candidate } from '../../domain/candidates.ts';
import { decodeCandidates, encodeCandidates } from '../../domain/candidates-file.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { useHistory } from '../shared/history.ts';
import type { Kept } from '../shared/StorageNotice.tsx';
import { type Format, useStored } from '../shared/use-stored.ts';

/** Everyone who is considered, in the order they were entered. */
type All = readonly Candidate[];

/** The candidates on the page, and what is kept of them in this browser. */
export interface Candidates extends Kept {
  readonly all: All;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly change: (how: (all: All) => All) => void;
  /** Empties the page and the browser, whatever state they are in. */
  readonly erase: () => void;
}

/**
 * Holds the candidates and saves them in this browser as they change. What is saved is never
 * overwritten unasked where it can't be read or has been changed by another tab.
 */
export function useCandidates(framework: MatrixFramework, ready: boolean): Candidates {
  const { now: all, change, restart, ...history } = useHistory<All>(() => []);
  const key = storageKeys(framework.role.id).candidates;
  const format = useMemo(() => candidatesFormat(framework), [framework]);
  const stored = useStored({ key, format, value: all, ready, always: true });
  const { saved, resume, overwrite } = stored;
  useEffect(() => {
    if (saved !== undefined) restart(resume() ?? []);
  });
  return {
    all,
    ...history,
    trouble: stored.trouble,
    change,
    erase: () => {
      change(() => []);
      overwrite();
    },
    overwrite,
    takeSaved: () => {
      const earlier = resume();
      if (earlier !== undefined) change(() => earlier);
    },
    key,
  };
}

function candidatesFormat(framework: MatrixFramework): Format<All> {
  return {
    empty: [],
    read: (text) => {
      const file = decodeCandidates(framework, text);
      return 'problem' in file ? undefined : file.candidates;
    },
    write: (all) => (all.length === 0 ? null : encodeCandidates(framework, all)),
  };
}
