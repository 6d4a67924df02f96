import { assess, outcomeOf } from '../../domain/assessment.ts';
import { assessment } from '../../text/assessment.ts';
import { self as text } from '../../text/self.ts';
import type { MatrixProps } from '../matrix/props.ts';
import { UndoRedo } from '../shared/UndoRedo.tsx';
import type { CompanyResult } from '../shared/use-result.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { GapsAndBreadth } from './GapsAndBreadth.tsx';
import { type OwnAnswers, useAnswers } from './use-answers.ts';

interface Props extends Pick<MatrixProps, 'id' | 'framework' | 'pages'> {
  readonly result: CompanyResult;
}

/** A person's own answers against what her company requires, and what to learn next. */
export function SelfAssessment({ id, framework, result, pages }: Props) {
  const { requirements } = result;
  const own = useAnswers(framework);
  const answers = own.edits.now;
  const { saved } = own.stored;
  const assessed = assess(result.index, requirements, answers);
  return (
    <section
      class="assess controls"
      data-copy="none"
      data-book="none"
      aria-labelledby={`${id}-self`}
      data-self
    >
      <h2 id={`${id}-self`}>{text.heading}</h2>
      <p class="controls" data-only="screen">
        {text.lead}
      </p>
      <p class="notice">{text.notForSelection}</p>
      {saved !== undefined && saved.size > 0 && (
        <button
          type="button"
          class="button controls"
          data-only="screen"
          onClick={({ currentTarget }) => {
            // The button goes away, so the reading goes on with the first competence.
            currentTarget.closest('section')?.querySelector('summary')?.focus();
            own.resume();
          }}
        >
          {text.resume(saved.size)}
        </button>
      )}
      <AssessmentForm
        id={`${id}-self`}
        framework={framework}
        areas={result.areas}
        stateOf={({ competence, required }) => {
          const level = answers.get(competence);
          return level === undefined
            ? assessment.notAssessed
            : `${level} · ${assessment.outcome[outcomeOf(required, level)]}`;
        }}
        columnsOf={(competence) => [
          { key: 'own', label: text.mine, level: answers.get(competence) },
        ]}
        onChoose={(competence, _, level) => own.answer(competence, level)}
      />
      <AnswerControls own={own} />
      <h3>{text.next}</h3>
      <GapsAndBreadth
        {...{ framework, result, pages, assessed }}
        nothing={text.nothing}
        learn={text.learn}
        learnText={text.learnText}
      />
    </section>
  );
}

/** Undo, clear and keep. */
function AnswerControls({ own }: { readonly own: OwnAnswers }) {
  const { edits, stored, clear } = own;
  const empty = edits.now.size === 0;
  return (
    <>
      <div class="buttons controls" data-only="screen">
        <UndoRedo edits={edits} />
        <button
          type="button"
          class="button"
          aria-disabled={empty}
          onClick={() => !empty && clear()}
        >
          {text.clear}
        </button>
      </div>
      <label class="choice controls" data-only="screen">
        <input
          type="checkbox"
          checked={stored.keeping}
          onChange={({ currentTarget }) => stored.keep(currentTarget.checked)}
        />
        <span>{text.keep}</span>
      </label>
      {stored.trouble !== undefined && (
        <p class="note controls" data-only="screen">
          {text[stored.trouble]}
        </p>
      )}
      <p class="note controls" data-only="screen">
        {text.privacy}
      </p>
    </>
  );
}
