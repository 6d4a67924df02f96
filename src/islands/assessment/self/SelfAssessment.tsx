import { assess, gapsInOrder, outcomeOf } from '../../../domain/assessment.ts';
import type { Requirement } from '../../../domain/requirements.ts';
import type { RuleIndex } from '../../../domain/rule-index.ts';
import type { Staffing } from '../../../domain/staffing.ts';
import { byId } from '../../../export/framework.ts';
import { assessment } from '../../../text/assessment.ts';
import { self as text } from '../../../text/self.ts';
import type { MatrixFramework } from '../../matrix/props.ts';
import { BreadthAndSpikes } from '../BreadthAndSpikes.tsx';
import { Gaps } from '../Gaps.tsx';
import { Sheet } from '../Sheet.tsx';
import { Steps } from '../Steps.tsx';
import { useAnswers } from './use-answers.ts';

interface Props {
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly index: RuleIndex;
  readonly staffing: Staffing;
  readonly requirements: readonly Requirement[];
  readonly pages: Readonly<Record<string, string>>;
  readonly role: (id: string) => string;
}

/** A person's own answers against what her company requires, and what to learn next. */
export function SelfAssessment(props: Props) {
  const { id, framework, index, requirements } = props;
  const competence = (one: string) => byId(framework.competences, one).name;
  const own = useAnswers(framework);
  const { steps, kept } = own;
  const { saved, trouble } = kept;
  const answers = steps.now;
  const assessed = assess(index, requirements, answers);
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
      <Sheet
        id={`${id}-self`}
        framework={framework}
        requirements={requirements}
        stateOf={({ competence: one, required }) => {
          const level = answers.get(one);
          return level === undefined
            ? assessment.notAssessed
            : `${level} · ${assessment.outcome[outcomeOf(required, level)]}`;
        }}
        columnsOf={(one) => [{ key: 'own', label: text.mine, level: answers.get(one) }]}
        onChoose={(one, _, level) => own.answer(one, level)}
      />
      <div class="buttons controls" data-only="screen">
        <Steps
          canUndo={steps.past.length > 0}
          canRedo={steps.future.length > 0}
          onUndo={own.undo}
          onRedo={own.redo}
        />
        <button
          type="button"
          class="button"
          aria-disabled={answers.size === 0}
          onClick={() => answers.size > 0 && own.clear()}
        >
          {text.clear}
        </button>
      </div>
      <label class="choice controls" data-only="screen">
        <input
          type="checkbox"
          checked={kept.keeping}
          onChange={({ currentTarget }) => kept.keep(currentTarget.checked)}
        />
        <span>{text.keep}</span>
      </label>
      {trouble !== undefined && (
        <p class="note controls" data-only="screen">
          {text[trouble]}
        </p>
      )}
      <p class="note controls" data-only="screen">
        {text.privacy}
      </p>
      <h3>{text.next}</h3>
      {assessed.length === 0 ? (
        <p class="note">{text.nothing}</p>
      ) : (
        <Gaps
          {...{ ...props, competence }}
          gaps={gapsInOrder(assessed, framework.areas)}
          learn={text.learn}
          learnText={text.learnText}
        />
      )}
      <h3>{assessment.breadth.heading}</h3>
      <BreadthAndSpikes
        assessed={assessed}
        competences={framework.competences.length}
        competence={competence}
      />
    </section>
  );
}
