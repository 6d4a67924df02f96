import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../../domain/assessment.ts';
import type { Level } from '../../domain/framework.ts';
import { decodeAnswers, encodeAnswers } from '../../domain/self-file.ts';
import { readSaved, writeSaved } from '../browser.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { begin, type History, redo, step, undo } from '../steps.ts';

const KEY = 'kompetensmatrisen.sjalvskattning';
const NONE: Answers = new Map();

/** Someone's own answers, with the way back and forth and what is saved of them. */
export interface OwnAnswers {
  readonly steps: History<Answers>;
  /** Whether they are being saved as they change. */
  readonly keeping: boolean;
  /** Earlier answers that have not been brought back yet. */
  readonly saved: Answers | undefined;
  /** What saving met: a browser that refuses, or earlier answers that can't be read. */
  readonly trouble: 'blocked' | 'unreadable' | undefined;
  readonly answer: (competence: string, level: Level | undefined) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly keep: (on: boolean) => void;
  readonly resume: () => void;
}

/** Holds the answers. Nothing is saved, and nothing saved is overwritten, before it is asked for. */
export function useAnswers(framework: MatrixFramework): OwnAnswers {
  const [steps, setSteps] = useState(() => begin(NONE));
  const [keeping, setKeeping] = useState(false);
  const [saved, setSaved] = useState<Answers>();
  const [trouble, setTrouble] = useState<OwnAnswers['trouble']>();
  const { now } = steps;

  useEffect(() => {
    const line = readSaved(KEY);
    if (line === null) return;
    const earlier = decodeAnswers(line);
    if (earlier === undefined) setTrouble('unreadable');
    else if (earlier.size > 0) setSaved(earlier);
  }, []);

  useEffect(() => {
    if (!keeping) return;
    setTrouble(writeSaved(KEY, encodeAnswers(framework, now)) ? undefined : 'blocked');
  }, [framework, keeping, now]);

  return {
    steps,
    keeping,
    saved,
    trouble,
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
    keep: (on) => {
      if (!on) writeSaved(KEY, null);
      setSaved(undefined);
      setKeeping(on);
    },
    resume: () => {
      if (saved === undefined) return;
      setSteps((before) => step(before, saved));
      setSaved(undefined);
      setKeeping(true);
    },
  };
}
