import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Candidate,
  freeId,
  LONGEST_NAME,
  MOST_CANDIDATES,
  nameProblem,
} from '../../domain/candidates.ts';
import { candidates as text } from '../../text/candidates.ts';
import type { Candidates } from './use-candidates.ts';

interface Props {
  readonly id: string;
  readonly candidates: Candidates;
  readonly chosen: Candidate | undefined;
  readonly choose: (id: string) => void;
}

/** Who is considered: add, choose, rename and take away. */
export function People({ id, candidates, chosen, choose }: Props) {
  const { all, change } = candidates;
  const [renaming, setRenaming] = useState<string>();
  /** The id of what gets the focus next, where what was pressed goes away. */
  const focusNext = useRef<string>();
  useEffect(() => {
    const next = focusNext.current;
    // The field for a new name goes away once everyone has one.
    if (next !== undefined)
      document.querySelector<HTMLElement>(`#${next}, #${id}-to-rename`)?.focus();
    focusNext.current = undefined;
  });
  const rename = renaming !== undefined && renaming === chosen?.id;
  const add = (name: string) => {
    const next: Candidate = { id: freeId(all), name, scores: new Map() };
    change((before) => [...before, next]);
    choose(next.id);
    // Ready for the next name, also where the button was pressed with a mouse.
    focusNext.current = `${id}-new`;
  };
  return (
    <>
      {all.length < MOST_CANDIDATES ? (
        <NameField id={`${id}-new`} label={text.people.name} act={text.people.add} onName={add} />
      ) : (
        <p class="note">{text.people.full}</p>
      )}
      {all.length === 0 && <p class="note">{text.people.nobody}</p>}
      {all.length > 0 && (
        <fieldset class="people">
          <legend>{text.people.choose}</legend>
          {all.map((candidate) => (
            <label class="choice" key={candidate.id}>
              <input
                type="radio"
                name={`${id}-chosen`}
                value={candidate.id}
                checked={candidate === chosen}
                onChange={() => choose(candidate.id)}
              />
              <bdi key={candidate.name}>{candidate.name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      {chosen !== undefined && !rename && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            id={`${id}-to-rename`}
            onClick={() => {
              focusNext.current = `${id}-rename`;
              setRenaming(chosen.id);
            }}
          >
            {text.people.rename} <bdi class="button-name">{chosen.name}</bdi>
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              if (all.length === 1) focusNext.current = `${id}-new`;
              change((before) => before.filter(({ id: other }) => other !== chosen.id));
            }}
          >
            {text.people.remove} <bdi class="button-name">{chosen.name}</bdi>
          </button>
        </div>
      )}
      {chosen !== undefined && rename && (
        <NameField
          id={`${id}-rename`}
          key={chosen.id}
          label={text.people.newName}
          act={text.people.save}
          start={chosen.name}
          onCancel={() => {
            focusNext.current = `${id}-to-rename`;
            setRenaming(undefined);
          }}
          onName={(name) => {
            focusNext.current = `${id}-to-rename`;
            setRenaming(undefined);
            change((before) =>
              before.map((other) => (other.id === chosen.id ? { ...other, name } : other)),
            );
          }}
        />
      )}
    </>
  );
}

interface NameFieldProps {
  readonly id: string;
  readonly label: string;
  readonly act: string;
  readonly start?: string;
  readonly onName: (name: string) => void;
  readonly onCancel?: () => void;
}

function NameField({ id, label, act, start = '', onName, onCancel }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const submit = (event: Event) => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    const found = nameProblem(name);
    setProblem(found === undefined ? undefined : text.people.problem(found));
    if (found !== undefined) return field.current?.focus();
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
