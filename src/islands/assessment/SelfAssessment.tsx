import { self as text } from '../../text/self.ts';
import type { MatrixProps } from '../matrix/props.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import { AnswerControls, Resume } from './AnswerControls.tsx';
import { AreaJumps } from './AreaJumps.tsx';
import { Question } from './Question.tsx';
import { SelfResult } from './SelfResult.tsx';
import { Steps } from './Steps.tsx';
import { useAnswers } from './use-answers.ts';
import { type Flow, useFlow } from './use-flow.ts';
import { useSnapshots } from './use-snapshots.ts';

interface Props extends Pick<MatrixProps, 'id' | 'framework' | 'pages' | 'learnAt' | 'learning'> {
  readonly result: CompanyResult;
  /** Says something in the island's one status region. */
  readonly announce: (sentence: string) => void;
}

/** A person's own answers, one question at a time, and then her profile over the requirements. */
export function SelfAssessment(props: Props) {
  const { id, framework, result, pages, learnAt, learning, announce } = props;
  const own = useAnswers(framework);
  const flow = useFlow(framework, own, announce);
  const snapshots = useSnapshots(framework);
  const answers = own.edits.now;
  const { place } = flow;
  const question = place === 'result' ? undefined : flow.questions[place];
  const answer = question === undefined ? undefined : answers.get(question.competence.id);
  return (
    <section
      class="assess controls"
      data-copy="none"
      data-book="none"
      aria-labelledby={`${id}-self`}
      data-self
    >
      <div class="flow-main">
        <Progress {...{ id, flow }} answered={answers.size} />
        <Resume {...{ own, flow }} />
        <div class="flow-part" ref={flow.part}>
          {place === 'result' || question === undefined ? (
            <SelfResult
              {...{ id, framework, result, pages, learnAt, learning }}
              {...{ own, flow, snapshots, announce }}
            />
          ) : (
            <Question
              key={question.competence.id}
              id={`${id}-self`}
              question={question}
              levels={framework.levels}
              answer={answer}
              onMark={(level) => flow.answer(place, level)}
              onAnswer={(level) => flow.answerAndGoOn(place, level)}
            />
          )}
        </div>
        {place !== 'result' && <Steps {...{ flow, place }} answered={answer !== undefined} />}
      </div>
      <div class="flow-side" data-only="screen">
        <AreaJumps {...{ framework, flow, answers }} />
        <AnswerControls {...{ own, flow }} />
      </div>
    </section>
  );
}

interface ProgressProps {
  readonly id: string;
  readonly flow: Pick<Flow, 'place' | 'questions'>;
  readonly answered: number;
}

/** What this is and how far somebody has come. */
function Progress({ id, flow: { place, questions }, answered }: ProgressProps) {
  const done = text.answered(answered, questions.length);
  const words = place === 'result' ? done : text.place(place + 1, questions.length);
  return (
    <div class="flow-head">
      <h2 id={`${id}-self`}>{text.heading}</h2>
      <p key={words} data-only="screen">
        {words}
      </p>
      <progress data-only="screen" aria-label={done} max={questions.length} value={answered} />
    </div>
  );
}
