import { GOALS } from '../../export/choices.ts';
import { hiring as text } from '../../text/hiring.ts';
import type { OwnChoices } from './use-choices.ts';

/** What every group of fields is handed. */
export interface FieldProps {
  readonly id: string;
  readonly own: OwnChoices;
  /** Whether what is written is for the documents in English. */
  readonly english?: boolean;
}

/** Says which language a field is written in, where it isn't that of the page. */
export const languageOf = (english: boolean | undefined) => (english ? { lang: 'en' } : {});

/** The goals of the first year, each in a field of its own. */
export function Goals({ id, own: { choices, write }, english }: FieldProps) {
  return (
    <>
      <p class="note">{text.goalsHint}</p>
      {Array.from({ length: GOALS }, (_, at) => (
        <div class="field" key={text.goal(at + 1)}>
          <label for={`${id}-goal-${at}`}>{text.goal(at + 1)}</label>
          <textarea
            id={`${id}-goal-${at}`}
            rows={2}
            {...languageOf(english)}
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

/** The user's own notes, which end up in the kravprofil. */
export function Notes({ id, own: { choices, write }, english }: FieldProps) {
  return (
    <div class="field">
      <label for={`${id}-notes`}>{text.notes}</label>
      <textarea
        id={`${id}-notes`}
        rows={4}
        {...languageOf(english)}
        value={choices.notes}
        onInput={({ currentTarget }) => write('notes', { notes: currentTarget.value })}
      />
    </div>
  );
}
