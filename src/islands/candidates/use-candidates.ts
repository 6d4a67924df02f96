import { useEffect, useMemo } from 'preact/hooks';
import { storageKeys } from '../../browser/storage-keys.ts';
import type { Candidate } from '../../domain/candidates.ts';
import { decodeKept, encodeKept } from '../../domain/kept-file.ts';
import { NOBODY, type Staffing, sameStaffing } from '../../domain/staffing.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { type Undoable, useHistory } from '../shared/history.ts';
import type { Kept } from '../shared/StorageNotice.tsx';
import type { Company } from '../shared/use-company.ts';
import { type Format, useStored } from '../shared/use-stored.ts';

/** Everyone who is considered, in the order they were entered. */
type All = readonly Candidate[];

/** What is kept: everyone, and the company that they are scored for where that is known. */
interface Scored {
  readonly all: All;
  readonly staffing?: Staffing | undefined;
}

/** The candidates on the page, and what is kept of them in this browser. */
export interface Candidates extends Kept, Pick<Undoable<All>, 'canUndo' | 'canRedo'> {
  readonly all: All;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly change: (how: (all: All) => All) => void;
  /** Empties the page and the browser, whatever state they are in. */
  readonly erase: () => void;
}

/** The part of a company that candidates are scored for. */
export type ScoredFor = Pick<Company, 'staffing' | 'ready'>;

/**
 * Holds the candidates and saves them in this browser as they change, with the company that they are
 * scored for. `onCompany` is told which company those that were saved were scored for. What is saved
 * is never overwritten unasked where it can't be read or has been changed by another tab.
 */
export function useCandidates(
  framework: MatrixFramework,
  { staffing, ready }: ScoredFor,
  onCompany: (saved: Staffing) => void,
): Candidates {
  const { now: all, change, restart, ...history } = useHistory<All>(() => []);
  const key = storageKeys(framework.role.id).candidates;
  const format = useMemo(() => candidatesFormat(framework), [framework]);
  const value = useMemo(() => ({ all, staffing }), [all, staffing]);
  const stored = useStored<Scored>({ key, format, value, ready, always: true });
  const { saved, resume, overwrite, erase } = stored;
  const take = (how: (all: All) => void) => {
    const earlier = resume();
    if (earlier === undefined) return;
    how(earlier.all);
    if (earlier.staffing !== undefined && !sameStaffing(earlier.staffing, staffing)) {
      onCompany(earlier.staffing);
    }
  };
  useEffect(() => {
    if (saved !== undefined) take(restart);
  });
  return {
    all,
    ...history,
    trouble: stored.trouble,
    change,
    erase: () => {
      change(() => []);
      erase();
    },
    overwrite,
    takeSaved: () => take((earlier) => change(() => earlier)),
    key,
  };
}

function candidatesFormat(framework: MatrixFramework): Format<Scored> {
  return {
    empty: { all: [], staffing: NOBODY },
    read: (text) => {
      const file = decodeKept(framework, text);
      if ('problem' in file || file.candidates === undefined) return undefined;
      return { all: file.candidates, staffing: file.staffing };
    },
    write: ({ all, staffing }) =>
      all.length === 0 ? null : encodeKept(framework, { staffing, candidates: all }),
  };
}
