import { GOALS, VACANCY_FIELDS, type VacancyField } from '../../export/choices.ts';
import { hiring as text } from '../../text/hiring.ts';
import type { OwnChoices } from './use-choices.ts';

interface Props {
  readonly id: string;
  readonly own: OwnChoices;
}

const DATES: readonly VacancyField[] = ['posted', 'lastDay'];

/** The goals of the first year, each in a field of its own. */
export function Goals({ id, own: { choices, write } }: Props) {
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
              write(`goal ${at}`, {
                goals: choices.goals.map((goal, other) =>
                  other === at ? currentTarget.value : goal,
                ),
              })
            }
          />
        </div>
      ))}
    </>
  );
}

/** What only the company knows of the vacancy. */
export function Vacancy({ id, own: { choices, write } }: Props) {
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
              write(name, { vacancy: { ...choices.vacancy, [name]: currentTarget.value } })
            }
          />
        </div>
      ))}
    </>
  );
}

/** The user's own notes, which end up in the kravprofil. */
export function Notes({ id, own: { choices, write } }: Props) {
  return (
    <div class="field">
      <label for={`${id}-notes`}>{text.notes}</label>
      <textarea
        id={`${id}-notes`}
        rows={4}
        value={choices.notes}
        onInput={({ currentTarget }) => write('notes', { notes: currentTarget.value })}
      />
    </div>
  );
}
