import { useRef, useState } from 'preact/hooks';
import { LONGEST_NAME, lookAlike, nameProblem } from '../../domain/candidates.ts';
import { candidates as text } from '../../text/candidates.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly act: string;
  readonly start?: string;
  /** The names of the others, from which this one must be told apart. */
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
  readonly onCancel?: () => void;
}

/** A name to be written. A name that can't be used is left in its field, with the reason. */
export function NameField({ id, label, act, start = '', taken, onName, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const submit = (event: Event) => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    const found = problemOf(name, taken);
    setProblem(found);
    // Ready for the next name, or for a better one, also where the button was pressed with a mouse.
    field.current?.focus();
    if (found !== undefined) return;
    if (field.current !== null) field.current.value = '';
    onName(name);
  };
  return (
    <form class="name-form" autocomplete="off" onSubmit={submit}>
      <label for={id}>{label}</label>
      <div class="buttons">
        <input
          id={id}
          type="text"
          ref={field}
          // The direction follows the name, and a browser must not fill in the visitor's own.
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_NAME}
          defaultValue={start}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        />
        <button type="submit" class="button button-strong">
          {act}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="button" onClick={onCancel}>
            {text.people.cancel}
          </button>
        )}
      </div>
      {problem !== undefined && (
        <p key={problem} class="notice" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

function problemOf(name: string, taken: readonly string[]): string | undefined {
  const problem = nameProblem(name);
  if (problem !== undefined) return text.people.problem(problem);
  const twin = lookAlike(name, taken);
  return twin === undefined ? undefined : text.people.taken(twin);
}
