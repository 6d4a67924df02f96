import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Candidate, freeId, MOST_CANDIDATES } from '../../domain/candidates.ts';
import { appearance } from '../../domain/text-hygiene.ts';
import { candidates as text } from '../../text/candidates.ts';
import { NameField } from './NameField.tsx';
import type { Candidates } from './use-candidates.ts';

interface Props {
  readonly id: string;
  readonly candidates: Candidates;
  /** Leads on to the scores. */
  readonly onScore: () => void;
}

/** Who is considered: add, rename and take away. */
export function People({ id, candidates, onScore }: Props) {
  const { all, change } = candidates;
  const [renaming, setRenaming] = useState<string>();
  /** The id of what gets the focus next, where what was pressed goes away. */
  const focusNext = useRef<string>();
  useLayoutEffect(() => {
    const next = focusNext.current;
    focusNext.current = undefined;
    // Somebody who was quicker than the drawing has already gone on, and isn't pulled back.
    if (next === undefined || document.activeElement !== document.body) return;
    // The field for a new name goes away once there is room for no more.
    const last = `${id}-rename-${all.at(-1)?.id}`;
    (document.getElementById(next) ?? document.getElementById(last))?.focus();
  });
  const namesBeside = (id?: string) => all.filter((one) => one.id !== id).map(({ name }) => name);
  return (
    <>
      {all.length < MOST_CANDIDATES ? (
        <NameField
          id={`${id}-new`}
          label={text.people.name}
          act={text.people.add}
          taken={namesBeside()}
          onName={(name) => {
            focusNext.current = `${id}-new`;
            change((before) => [...before, { id: freeId(before), name, scores: new Map() }]);
          }}
        />
      ) : (
        <p class="note">{text.people.full}</p>
      )}
      {all.length === 0 ? (
        <p class="note">{text.people.nobody}</p>
      ) : (
        <button type="button" class="button" onClick={onScore}>
          {text.people.score}
        </button>
      )}
      <SameLooks all={all} />
      <ul class="people" aria-label={text.people.list}>
        {all.map((candidate) => (
          <li key={candidate.id}>
            {renaming === candidate.id ? (
              <NameField
                id={`${id}-rename`}
                label={text.people.newName}
                act={text.people.save}
                start={candidate.name}
                taken={namesBeside(candidate.id)}
                onCancel={() => {
                  focusNext.current = `${id}-rename-${candidate.id}`;
                  setRenaming(undefined);
                }}
                onName={(name) => {
                  focusNext.current = `${id}-rename-${candidate.id}`;
                  setRenaming(undefined);
                  change((before) =>
                    before.map((one) => (one.id === candidate.id ? { ...one, name } : one)),
                  );
                }}
              />
            ) : (
              <Person
                {...{ id, candidate }}
                onRename={() => {
                  focusNext.current = `${id}-rename`;
                  setRenaming(candidate.id);
                }}
                onRemove={() => {
                  focusNext.current = `${id}-new`;
                  change((before) => before.filter((one) => one.id !== candidate.id));
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface PersonProps {
  readonly id: string;
  readonly candidate: Candidate;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

function Person({ id, candidate, onRename, onRemove }: PersonProps) {
  const whose = <span class="visually-hidden"> {candidate.name}</span>;
  return (
    <>
      <bdi key={candidate.name} class="person">
        {candidate.name}
      </bdi>
      <span class="buttons">
        <button type="button" class="button" id={`${id}-rename-${candidate.id}`} onClick={onRename}>
          {text.people.rename}
          {whose}
        </button>
        <button type="button" class="button" onClick={onRemove}>
          {text.people.remove}
          {whose}
        </button>
      </span>
    </>
  );
}

/** An older file, or another browser, may bring two who can't be told apart. */
function SameLooks({ all }: { readonly all: readonly Candidate[] }) {
  const looks = all.map(({ name }) => appearance(name));
  const places = looks.flatMap((one, at) =>
    looks.filter((other) => other === one).length > 1 ? [at + 1] : [],
  );
  if (places.length === 0) return null;
  return (
    <p class="notice" key={places.join()}>
      {text.people.sameLooks(places)}
    </p>
  );
}
