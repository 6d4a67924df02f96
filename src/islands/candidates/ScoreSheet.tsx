import { useState } from 'preact/hooks';
import { outcomeOf } from '../../domain/assessment.ts';
import { type Assessor, countedLevel, difference, type Scores } from '../../domain/assessors.ts';
import type { Candidate } from '../../domain/candidates.ts';
import type { Level } from '../../domain/framework.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { assessment } from '../../text/assessment.ts';
import { candidates as text } from '../../text/candidates.ts';
import { Levels } from '../assessment/Levels.tsx';
import type { MatrixFramework } from '../matrix/props.ts';

interface Props {
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly requirements: readonly Requirement[];
  readonly candidate: Candidate;
  readonly onScore: (competence: string, assessor: Assessor, level: Level | undefined) => void;
}

/** One candidate's scores: a fold per competence, with its own words for every level. */
export function ScoreSheet({ id, framework, requirements, candidate, onScore }: Props) {
  // What has never been opened is not drawn: a sheet holds hundreds of radios.
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  return (
    <div class="sheet">
      {framework.areas.map((area, position) => (
        <section key={area.id} data-area={position + 1} aria-labelledby={`${id}-${area.id}`}>
          <h3 id={`${id}-${area.id}`}>{area.name}</h3>
          {requirements.map((requirement, place) => {
            const competence = framework.competences[place];
            if (competence === undefined || competence.area !== area.id) return null;
            const scores = candidate.scores.get(competence.id) ?? {};
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
                    {assessment.required(requirement.required)} · {stateOf(scores, requirement)}
                  </span>
                </summary>
                {opened.has(competence.id) && (
                  <>
                    <Levels
                      id={`${id}-${competence.id}`}
                      competence={competence}
                      levels={framework.levels}
                      required={requirement.required}
                      columns={columnsOf(scores)}
                      onChoose={(key, level) => onScore(competence.id, key as Assessor, level)}
                    />
                    {difference(scores) > 0 && scores.agreed === undefined && (
                      <p class="notice">{text.sheet.talk(difference(scores))}</p>
                    )}
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

/** The third column is there only while there is something to agree on. */
function columnsOf(scores: Scores) {
  const assessors: readonly Assessor[] =
    difference(scores) > 0 ? ['first', 'second', 'agreed'] : ['first', 'second'];
  return assessors.map((key) => ({
    key,
    label: text.sheet.columns[key],
    level: scores[key],
  }));
}

/** Both scores where there are two, how far apart they are, and what counts. */
function stateOf(scores: Scores, { required }: Requirement): string {
  const { first, second, agreed } = scores;
  const counts = countedLevel(scores);
  const parts: string[] = [];
  if (first !== undefined && second !== undefined) {
    parts.push(text.sheet.both(first, second));
    if (agreed !== undefined) parts.push(text.sheet.agreed(agreed));
    else if (first !== second) parts.push(text.sheet.apart(difference(scores)));
  } else if (counts !== undefined) parts.push(String(counts));
  if (counts !== undefined) parts.push(assessment.outcome[outcomeOf(required, counts)]);
  return parts.length === 0 ? assessment.notAssessed : parts.join(' · ');
}
