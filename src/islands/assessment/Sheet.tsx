import { useState } from 'preact/hooks';
import type { Level } from '../../domain/framework.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { byArea } from '../../domain/span.ts';
import { assessment as text } from '../../text/assessment.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { type Column, Levels } from './Levels.tsx';

interface Props {
  readonly id: string;
  readonly framework: MatrixFramework;
  /** In matrix order. */
  readonly requirements: readonly Requirement[];
  /** What a closed fold says of the answer. */
  readonly stateOf: (requirement: Requirement) => string;
  readonly columnsOf: (competence: string) => readonly Column[];
  /** Something to do about the answer, where there is. */
  readonly noteOf?: (competence: string) => string | undefined;
  readonly onChoose: (competence: string, column: string, level: Level | undefined) => void;
}

/** A fold per competence, grouped by area, with its own words for every level. */
export function Sheet(props: Props) {
  const { id, framework, requirements, stateOf, columnsOf, noteOf, onChoose } = props;
  // What has never been opened is not drawn: a sheet holds hundreds of radios.
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  return (
    <div class="sheet">
      {byArea(framework, requirements).map(({ area, place, competences, requirements: here }) => (
        <section key={area.id} data-area={place} aria-labelledby={`${id}-${area.id}`}>
          <h3 id={`${id}-${area.id}`}>{area.name}</h3>
          {competences.map((competence, position) => {
            const requirement = here[position];
            if (requirement === undefined) return null;
            const note = noteOf?.(competence.id);
            return (
              <details
                key={competence.id}
                data-score={competence.id}
                onToggle={({ currentTarget }) => {
                  if (currentTarget.open) setOpened((before) => new Set(before).add(competence.id));
                }}
              >
                <summary>
                  <span>{competence.name}</span>{' '}
                  <span class="sheet-state">
                    {text.required(requirement.required)} · {stateOf(requirement)}
                  </span>
                </summary>
                {opened.has(competence.id) && (
                  <>
                    <Levels
                      id={`${id}-${competence.id}`}
                      competence={competence}
                      levels={framework.levels}
                      required={requirement.required}
                      columns={columnsOf(competence.id)}
                      onChoose={(key, level) => onChoose(competence.id, key, level)}
                    />
                    {note !== undefined && <p class="notice">{note}</p>}
                  </>
                )}
              </details>
            );
          })}
        </section>
      ))}
    </div>
  );
}
