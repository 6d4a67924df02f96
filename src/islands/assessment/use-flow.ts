import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Answers, questionsOf } from '../../domain/assessment.ts';
import type { Level } from '../../domain/framework.ts';
import { self as text } from '../../text/self.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { showPart } from './show-part.ts';
import type { OwnAnswers } from './use-answers.ts';
import { useTurns } from './use-turns.ts';

/** Where somebody is: at a question, by its place from 0, or at the result. */
export type Place = number | 'result';

/** One question of the flow. */
export type FlowQuestion = ReturnType<typeof askedOf>[number];

/** The way through the questions to the result. */
export interface Flow {
  readonly questions: readonly FlowQuestion[];
  readonly place: Place;
  /** The element that holds the question or the result. */
  readonly part: RefObject<HTMLDivElement>;
  /** Shows a question or the result, and takes the focus there. */
  readonly go: (to: Place, said?: string) => void;
  /** Where the way leads from a question. */
  readonly next: (at: number) => Place;
  /** Answers a question, or takes its answer back, and stays there. */
  readonly answer: (at: number, level: Level | undefined) => void;
  /** Answers a question and goes on to the next. */
  readonly answerAndGoOn: (at: number, level: Level) => void;
  /**
   * The first question without an answer, in one area or in all, after these answers or the ones
   * that are shown; the result where there is none.
   */
  readonly unanswered: (area?: string, answers?: Answers) => Place;
  /** Tells a screen reader something. */
  readonly say: (sentence: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const askedOf = (framework: MatrixFramework) => questionsOf(framework);

/** Leads through the questions, one at a time, and has each step told by `say`. */
export function useFlow(
  framework: MatrixFramework,
  own: OwnAnswers,
  say: (sentence: string) => void,
): Flow {
  const { edits, answer } = own;
  const answers = edits.now;
  const questions = useMemo(() => askedOf(framework), [framework]);
  /** A new object at each step, also where the step leads to the same place. */
  const [step, setStep] = useState<{ place: Place; focus: boolean }>({ place: 0, focus: false });
  const part = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => showPart(part.current, step.focus), [step]);

  const go = (to: Place, said = '') => {
    setStep({ place: to, focus: true });
    const place = to === 'result' ? '' : text.said.question(to + 1, questions.length);
    say(`${said} ${place}`.trim());
  };
  const turn = useTurns(edits, (before, now) => {
    const changed = questions.filter(({ competence: { id } }) => before.get(id) !== now.get(id));
    const [only, ...more] = changed;
    if (only === undefined || more.length > 0) return;
    setStep({ place: questions.indexOf(only), focus: false });
    say(text.said.changed(only.competence.name, now.get(only.competence.id)));
  });
  const next = (at: number): Place => (at + 1 < questions.length ? at + 1 : 'result');
  const idAt = (at: number) => questions[at]?.competence.id ?? '';
  return {
    questions,
    place: step.place,
    part,
    go,
    next,
    answer: (at, level) => answer(idAt(at), level),
    answerAndGoOn: (at, level) => {
      answer(idAt(at), level);
      go(next(at), text.said.answer(level));
    },
    unanswered: (area, given = answers) => {
      const found = questions.findIndex(
        (question) =>
          (area ?? question.area.id) === question.area.id && !given.has(question.competence.id),
      );
      return found < 0 ? 'result' : found;
    },
    say,
    ...turn,
  };
}
