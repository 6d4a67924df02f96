import { MOST_PICKED, pickable, suggestedMusts } from '../../domain/musts.ts';
import { TESTS } from '../../export/choices.ts';
import { type Demand, demands, pickedMusts } from '../../export/demands.ts';
import { byId, type HiringFramework, type Result } from '../../export/framework.ts';
import { documents } from '../../text/documents.ts';
import { hiring as text } from '../../text/hiring.ts';
import { WhenOpened } from '../matrix/WhenOpened.tsx';
import type { Work } from './use-choices.ts';

interface Props {
  readonly id: string;
  readonly framework: HiringFramework;
  readonly result: Result;
  readonly work: Work;
}

/** The demands: the core areas, the competences beside them, and how each is tried. */
export function Musts({ id, framework, result, work }: Props) {
  const musts = demands(framework, result, work.choices);
  return (
    <>
      <p class="note">{text.always(musts.filter(({ core }) => core).map(({ name }) => name))}</p>
      {musts.map((must) => (
        <MustDetails key={must.id} id={`${id}-${must.id}`} {...{ must, framework, work }} />
      ))}
      <Picker {...{ framework, result, work }} />
    </>
  );
}

interface MustProps extends Pick<Props, 'id' | 'framework' | 'work'> {
  readonly must: Demand;
}

function MustDetails({ id, must, framework, work }: MustProps) {
  const { choices, dispatch } = work;
  return (
    <WhenOpened
      class="must"
      data-must={must.id}
      summary={
        <>
          {must.name}{' '}
          <span class="must-level">
            {text.level(documents.level(must.span.min, must.span.max))}
          </span>
        </>
      }
    >
      {() => (
        <>
          <div class="field">
            <label for={`${id}-words`}>{text.words}</label>
            <textarea
              id={`${id}-words`}
              rows={2}
              value={choices.words[must.id] ?? ''}
              onInput={({ currentTarget }) =>
                dispatch({
                  do: 'write',
                  field: `words ${must.id}`,
                  change: { words: { ...choices.words, [must.id]: currentTarget.value } },
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
                dispatch({
                  do: 'choose',
                  change: { questions: { ...choices.questions, [must.id]: currentTarget.value } },
                })
              }
            >
              {must.requirements.map(({ competence }) => {
                const { name, questions } = byId(framework.competences, competence);
                return (
                  <optgroup label={name} key={competence}>
                    {questions.map(({ question }, at) => (
                      <option key={question} value={`${competence}:${at}`}>
                        {question}
                      </option>
                    ))}
                  </optgroup>
                );
              })}
            </select>
          </div>
          <fieldset class="tests">
            <legend>{text.triedBy}</legend>
            {TESTS.map((test) => (
              <label class="choice" key={test}>
                <input
                  type="checkbox"
                  checked={must.tests.includes(test)}
                  onChange={({ currentTarget }) =>
                    dispatch({
                      do: 'choose',
                      change: {
                        tests: {
                          ...choices.tests,
                          [must.id]: TESTS.filter((other) =>
                            other === test ? currentTarget.checked : must.tests.includes(other),
                          ),
                        },
                      },
                    })
                  }
                />
                <span>{text.tests[test]}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
    </WhenOpened>
  );
}

function Picker({ framework, result, work }: Omit<Props, 'id'>) {
  const { choices, dispatch } = work;
  const picked = new Set(pickedMusts(result, choices));
  const suggested = new Set(suggestedMusts(result.index, result.requirements));
  const offered = pickable(result.index, result.requirements);
  const full = picked.size >= MOST_PICKED;
  const pick = (competence: string, on: boolean) =>
    dispatch({
      do: 'choose',
      change: {
        picked: offered
          .map((requirement) => requirement.competence)
          .filter((id) => (id === competence ? on : picked.has(id))),
      },
    });
  return (
    <WhenOpened
      class="picker"
      summary={
        <>
          {text.pick} <span class="must-level">{text.picked(picked.size)}</span>
        </>
      }
    >
      {() => (
        <>
          <p class="note">{text.why}</p>
          <p class="note">{choices.picked === undefined ? text.follows : text.own}</p>
          {choices.picked !== undefined && (
            <button
              type="button"
              class="button"
              onClick={({ currentTarget }) => {
                // The button goes away, so what it stands in gets the focus.
                currentTarget.closest('details')?.querySelector('summary')?.focus();
                const { picked: _, ...rest } = choices;
                dispatch({ do: 'resume', choices: rest });
              }}
            >
              {text.suggestAgain}
            </button>
          )}
          {full && <p class="note">{text.full}</p>}
          <div class="roles">
            {framework.areas.map((area, at) => {
              const here = offered.filter(
                ({ competence }) => byId(framework.competences, competence).area === area.id,
              );
              return here.length === 0 ? null : (
                <fieldset class="roles-area" data-area={at + 1} key={area.id}>
                  <legend>{area.name}</legend>
                  {here.map(({ competence, required }) => (
                    <label class="choice" key={competence}>
                      <input
                        type="checkbox"
                        name={`must-${competence}`}
                        checked={picked.has(competence)}
                        disabled={full && !picked.has(competence)}
                        onChange={({ currentTarget }) => pick(competence, currentTarget.checked)}
                      />
                      <span>
                        {byId(framework.competences, competence).name}{' '}
                        <span class="must-level">
                          {text.level(String(required))}
                          {suggested.has(competence) && `, ${text.suggested}`}
                        </span>
                      </span>
                    </label>
                  ))}
                </fieldset>
              );
            })}
          </div>
        </>
      )}
    </WhenOpened>
  );
}
