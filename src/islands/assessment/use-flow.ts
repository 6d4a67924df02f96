import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Answers, questionsOf } from '../../domain/assessment.ts';
import type { Level } from '../../domain/framework.ts';
import { self as text } from '../../text/self.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import type { OwnAnswers } from './use-answers.ts';

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

  useLayoutEffect(() => show(part.current, step.focus), [step]);

  const go = (to: Place, said = '') => {
    setStep({ place: to, focus: true });
    const place = to === 'result' ? '' : text.said.question(to + 1, questions.length);
    say(`${said} ${place}`.trim());
  };
  const turn = useTurns(questions, own, (at, competence) => {
    setStep({ place: at, focus: false });
    say(text.said.changed(competence.name, answers.get(competence.id)));
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

/** Brings what is shown into view, and the focus with it where the reader has asked to go there. */
function show(part: HTMLElement | null, focus: boolean): void {
  if (part === null) return;
  if (focus) {
    const radio = part.querySelector<HTMLElement>('input:checked');
    (radio ?? part.querySelector<HTMLElement>('input, [tabindex="-1"]'))?.focus({
      preventScroll: true,
    });
  }
  part.scrollIntoView({ block: 'nearest' });
  // What is higher than the window is read from its beginning.
  part.querySelector('h3')?.scrollIntoView({ block: 'nearest' });
}

/** Undo and redo that show the question whose answer they change. The focus stays on the button. */
function useTurns(
  questions: readonly FlowQuestion[],
  { edits: { now, undo, redo } }: OwnAnswers,
  onChange: (at: number, competence: FlowQuestion['competence']) => void,
): Pick<Flow, 'undo' | 'redo'> {
  const turned = useRef(false);
  const before = useRef(now);
  useEffect(() => {
    const earlier = before.current;
    before.current = now;
    if (!turned.current) return;
    turned.current = false;
    const changed = questions.filter(({ competence: { id } }) => earlier.get(id) !== now.get(id));
    const [only, ...more] = changed;
    if (only !== undefined && more.length === 0) {
      onChange(questions.indexOf(only), only.competence);
    }
  });
  const turn = (act: () => void) => () => {
    turned.current = true;
    act();
  };
  return { undo: turn(undo), redo: turn(redo) };
}
