import { useEffect, useMemo } from 'preact/hooks';
import { storageKeys } from '../../browser/storage-keys.ts';
import { decodeKept, encodeKept } from '../../domain/kept-file.ts';
import { mergeSnapshots, type Snapshot } from '../../domain/snapshots.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { useHistory } from '../shared/history.ts';
import type { Kept } from '../shared/StorageNotice.tsx';
import { type Format, useStored } from '../shared/use-stored.ts';

/** Oldest first. */
type All = readonly Snapshot[];

/** The dated answers, and what is kept of them in this browser. */
export interface Snapshots extends Kept {
  readonly all: All;
  readonly change: (how: (all: All) => All) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
}

/** Holds the dated answers. Nothing is saved before there is one, and then every change. */
export function useSnapshots(framework: MatrixFramework): Snapshots {
  const { now: all, change, restart, canUndo, undo } = useHistory<All>(() => []);
  const key = storageKeys(framework.role.id).snapshots;
  const format = useMemo(() => snapshotsFormat(framework), [framework]);
  const { saved, resume, overwrite, trouble } = useStored({
    key,
    format,
    value: all,
    ready: true,
    always: true,
  });
  useEffect(() => {
    if (saved !== undefined) restart(resume() ?? []);
  });
  return {
    all,
    change,
    canUndo,
    undo,
    key,
    trouble,
    overwrite,
    takeSaved: () => {
      const earlier = resume();
      if (earlier !== undefined) change((ours) => mergeSnapshots(earlier, ours));
    },
  };
}

function snapshotsFormat(framework: MatrixFramework): Format<All> {
  return {
    empty: [],
    read: (text) => {
      const file = decodeKept(framework, text);
      return 'problem' in file ? undefined : file.snapshots;
    },
    write: (all) => (all.length === 0 ? null : encodeKept(framework, { snapshots: all })),
  };
}
