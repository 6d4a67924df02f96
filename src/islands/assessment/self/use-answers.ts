import { useMemo, useState } from 'preact/hooks';
import type { Answers } from '../../../domain/assessment.ts';
import type { Level } from '../../../domain/framework.ts';
import { decodeAnswers, encodeAnswers } from '../../../domain/self-file.ts';
import type { MatrixFramework } from '../../matrix/props.ts';
import { begin, type History, redo, step, undo } from '../../shared/history.ts';
import { type Kept, useKept } from '../../shared/use-kept.ts';

const KEY = 'kompetensmatrisen.sjalvskattning';
const NONE: Answers = new Map();

/** Someone's own answers, with the way back and forth and what is kept of them. */
export interface OwnAnswers {
  readonly steps: History<Answers>;
  readonly kept: Kept<Answers>;
  readonly answer: (competence: string, level: Level | undefined) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly resume: () => void;
}

/** Holds the answers. Nothing is saved, and nothing saved is overwritten, before it is asked for. */
export function useAnswers(framework: MatrixFramework): OwnAnswers {
  const [steps, setSteps] = useState(() => begin(NONE));
  const format = useMemo(
    () => ({ read: decodeAnswers, write: (now: Answers) => encodeAnswers(framework, now) }),
    [framework],
  );
  const kept = useKept(KEY, format, steps.now, true);
  return {
    steps,
    kept,
    answer: (competence, level) =>
      setSteps((before) => {
        const next = new Map(before.now);
        if (level === undefined) next.delete(competence);
        else next.set(competence, level);
        return step(before, next);
      }),
    clear: () => setSteps((before) => step(before, NONE)),
    undo: () => setSteps(undo),
    redo: () => setSteps(redo),
    resume: () => {
      const earlier = kept.resume();
      if (earlier !== undefined) setSteps((before) => step(before, earlier));
    },
  };
}
