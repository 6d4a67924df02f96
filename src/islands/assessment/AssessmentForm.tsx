import type { Level } from '../../domain/framework.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { assessment as text } from '../../text/assessment.ts';
import type { MatrixArea, MatrixFramework } from '../matrix/props.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { type Column, LevelChoice } from './LevelChoice.tsx';

interface Props {
  readonly id: string;
  readonly framework: Pick<MatrixFramework, 'levels'>;
  readonly areas: readonly MatrixArea[];
  /** What a closed disclosure says of the answer. */
  readonly stateOf: (requirement: Requirement) => string;
  readonly columnsOf: (competence: string) => readonly Column[];
  /** Something to do about the answer, where there is. */
  readonly noteOf?: (competence: string) => string | undefined;
  readonly onChoose: (competence: string, column: string, level: Level | undefined) => void;
}

/** A disclosure per competence, grouped by area, with its own words for every level. */
export function AssessmentForm({ areas, ...how }: Props) {
  const { id } = how;
  return (
    <div class="sheet">
      {areas.map(({ area, place, competences, requirements }) => (
        <section key={area.id} data-area={place} aria-labelledby={`${id}-${area.id}`}>
          <h3 id={`${id}-${area.id}`}>{area.name}</h3>
          {competences.map((competence, position) => {
            const requirement = requirements[position];
            return requirement === undefined ? null : (
              <CompetenceForm key={competence.id} {...{ competence, requirement, ...how }} />
            );
          })}
        </section>
      ))}
    </div>
  );
}

interface CompetenceFormProps extends Omit<Props, 'areas'> {
  readonly competence: MatrixFramework['competences'][number];
  readonly requirement: Requirement;
}

function CompetenceForm({ competence, requirement, ...how }: CompetenceFormProps) {
  const { required } = requirement;
  return (
    <Disclosure
      data-score={competence.id}
      summary={
        <>
          <span>{competence.name}</span>{' '}
          <span class="sheet-state">
            {text.required(required)} · {how.stateOf(requirement)}
          </span>
        </>
      }
    >
      {() => {
        const note = how.noteOf?.(competence.id);
        return (
          <>
            <LevelChoice
              id={`${how.id}-${competence.id}`}
              competence={competence}
              levels={how.framework.levels}
              required={required}
              columns={how.columnsOf(competence.id)}
              onChoose={(key, level) => how.onChoose(competence.id, key, level)}
            />
            {note !== undefined && <p class="notice">{note}</p>}
          </>
        );
      }}
    </Disclosure>
  );
}
