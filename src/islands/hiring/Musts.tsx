import { TESTS } from '../../export/choices.ts';
import { type Demand, demands } from '../../export/demands.ts';
import { byId, type HiringFramework, type Result } from '../../export/result.ts';
import { hiring as text } from '../../text/hiring.ts';
import { profile } from '../../text/profile.ts';
import { Changing } from '../shared/Changing.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { MustPicker } from './MustPicker.tsx';
import type { OwnChoices } from './use-choices.ts';

interface Props {
  readonly id: string;
  readonly framework: HiringFramework;
  readonly result: Result;
  readonly own: OwnChoices;
}

/** The demands: the core areas, the competences beside them, and how each is tried. */
export function Musts({ id, framework, result, own }: Props) {
  const musts = demands(framework, result, own.choices);
  return (
    <>
      <p class="note">
        <Changing>{text.always(musts.filter(({ core }) => core).map(({ name }) => name))}</Changing>
      </p>
      {musts.map((must) => (
        <Disclosure
          key={must.id}
          class="must"
          data-must={must.id}
          summary={
            <>
              <span>{must.name}</span>{' '}
              <span class="must-level">
                <Changing>{text.level(profile.level(must.span.min, must.span.max))}</Changing>
              </span>
            </>
          }
        >
          {() => <MustFields id={`${id}-${must.id}`} {...{ must, framework, own }} />}
        </Disclosure>
      ))}
      <MustPicker {...{ framework, result, own }} />
    </>
  );
}

interface MustProps extends Omit<Props, 'result'> {
  readonly must: Demand;
}

/** What a demand means here, the question that is asked about it, and how it is tried. */
function MustFields({ id, must, framework, own }: MustProps) {
  const { choices, choose, write } = own;
  return (
    <>
      <div class="field">
        <label for={`${id}-words`}>{text.words}</label>
        <textarea
          id={`${id}-words`}
          rows={2}
          value={choices.words[must.id] ?? ''}
          onInput={({ currentTarget }) =>
            write(`words ${must.id}`, {
              words: { ...choices.words, [must.id]: currentTarget.value },
            })
          }
        />
      </div>
      <div class="field">
        <label for={`${id}-question`}>{text.question}</label>
        <select
          id={`${id}-question`}
          value={must.chosen}
          onChange={({ currentTarget }) =>
            choose({ questions: { ...choices.questions, [must.id]: currentTarget.value } })
          }
        >
          {must.requirements.map(({ competence }) => {
            const { name, questions } = byId(framework.competences, competence);
            return (
              <optgroup label={name} key={competence}>
                {questions.map(({ question }, position) => (
                  <option key={question} value={`${competence}:${position}`}>
                    {question}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </div>
      <TestChoice {...{ must, own }} />
    </>
  );
}

function TestChoice({ must, own: { choices, choose } }: Pick<MustProps, 'must' | 'own'>) {
  const set = (test: (typeof TESTS)[number], on: boolean) =>
    choose({
      tests: {
        ...choices.tests,
        [must.id]: TESTS.filter((other) => (other === test ? on : must.tests.includes(other))),
      },
    });
  return (
    <fieldset class="tests">
      <legend>{text.triedBy}</legend>
      {TESTS.map((test) => (
        <label class="choice" key={test}>
          <input
            type="checkbox"
            checked={must.tests.includes(test)}
            onChange={({ currentTarget }) => set(test, currentTarget.checked)}
          />
          <span>{text.tests[test]}</span>
        </label>
      ))}
    </fieldset>
  );
}
