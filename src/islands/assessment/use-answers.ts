import { useMemo } from 'preact/hooks';
import { storageKeys } from '../../browser/storage-keys.ts';
import type { Answers } from '../../domain/assessment.ts';
import type { Level } from '../../domain/framework.ts';
import { decodeAnswers, encodeAnswers } from '../../domain/self-file.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { type Undoable, useHistory } from '../shared/history.ts';
import { type Stored, useStored } from '../shared/use-stored.ts';

const NONE: Answers = new Map();

/** Someone's own answers, with the way back and forth and what is kept of them. */
export interface OwnAnswers {
  readonly edits: Undoable<Answers>;
  readonly stored: Stored<Answers>;
  readonly answer: (competence: string, level: Level | undefined) => void;
  readonly clear: () => void;
  /** Brings back what was kept, as a step that can be undone, and gives it. */
  readonly resume: () => Answers | undefined;
  /** Shows other answers instead, as a step that can be undone. */
  readonly replace: (answers: Answers) => void;
}

/** Holds the answers. Nothing is saved, and nothing saved is overwritten, before it is asked for. */
export function useAnswers(framework: MatrixFramework): OwnAnswers {
  const edits = useHistory(() => NONE);
  const { now, change } = edits;
  const format = useMemo(
    () => ({ read: decodeAnswers, write: (value: Answers) => encodeAnswers(framework, value) }),
    [framework],
  );
  const key = storageKeys(framework.role.id).answers;
  const stored = useStored({ key, format, value: now, ready: true });
  return {
    edits,
    stored,
    answer: (competence, level) =>
      change((before) => {
        const next = new Map(before);
        if (level === undefined) next.delete(competence);
        else next.set(competence, level);
        return next;
      }),
    clear: () => change(() => NONE),
    resume: () => {
      const earlier = stored.resume();
      if (earlier !== undefined) change(() => earlier);
      return earlier;
    },
    replace: (answers) => change(() => answers),
  };
}
