import { GOALS, VACANCY_FIELDS, type VacancyField } from '../../export/choices.ts';
import { hiring as text } from '../../text/hiring.ts';
import type { Work } from './use-choices.ts';

interface Props {
  readonly id: string;
  readonly work: Work;
}

const DATES: readonly VacancyField[] = ['posted', 'lastDay'];

/** The goals of the first year, each in a field of its own. */
export function Goals({ id, work: { choices, dispatch } }: Props) {
  return (
    <>
      <p class="note">{text.goalsHint}</p>
      {Array.from({ length: GOALS }, (_, at) => (
        <div class="field" key={text.goal(at + 1)}>
          <label for={`${id}-goal-${at}`}>{text.goal(at + 1)}</label>
          <textarea
            id={`${id}-goal-${at}`}
            rows={2}
            value={choices.goals[at]}
            onInput={({ currentTarget }) =>
              dispatch({
                do: 'write',
                field: `goal ${at}`,
                change: {
                  goals: choices.goals.map((goal, other) =>
                    other === at ? currentTarget.value : goal,
                  ),
                },
              })
            }
          />
        </div>
      ))}
    </>
  );
}

/** What only the company knows of the vacancy. */
export function Vacancy({ id, work: { choices, dispatch } }: Props) {
  return (
    <>
      <p class="note">{text.vacancyHint}</p>
      {VACANCY_FIELDS.map((name) => (
        <div class="field" key={name}>
          <label for={`${id}-${name}`}>{text.vacancy[name]}</label>
          <input
            id={`${id}-${name}`}
            type={DATES.includes(name) ? 'date' : 'text'}
            autocomplete="off"
            value={choices.vacancy[name] ?? ''}
            onInput={({ currentTarget }) =>
              dispatch({
                do: 'write',
                field: name,
                change: { vacancy: { ...choices.vacancy, [name]: currentTarget.value } },
              })
            }
          />
        </div>
      ))}
    </>
  );
}

/** The user's own notes, which end up in the kravprofil. */
export function Notes({ id, work: { choices, dispatch } }: Props) {
  return (
    <div class="field">
      <label for={`${id}-notes`}>{text.notes}</label>
      <textarea
        id={`${id}-notes`}
        rows={4}
        value={choices.notes}
        onInput={({ currentTarget }) =>
          dispatch({ do: 'write', field: 'notes', change: { notes: currentTarget.value } })
        }
      />
    </div>
  );
}
