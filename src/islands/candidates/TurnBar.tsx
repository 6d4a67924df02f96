import { type Assessor, difference } from '../../domain/assessors.ts';
import type { Candidate } from '../../domain/candidates.ts';
import { sameTurn, type Turn } from '../../domain/scoring-turns.ts';
import { candidates as text } from '../../text/candidates.ts';
import type { Panel } from './panels.ts';
import type { Scoring } from './use-scoring.ts';

interface Props {
  readonly panel: Panel;
  readonly scoring: Scoring;
}

/** Everybody's scores in one competence beside each other, each the way to its own turn. */
export function TurnBar({ panel, scoring }: Props) {
  return (
    <ul class="turns" aria-label={text.sheet.turns}>
      {scoring.all.map((candidate) => (
        <li key={candidate.id}>
          <bdi key={candidate.name} class="turn-who">
            {candidate.name}
          </bdi>
          <span class="turn-scores">
            {assessorsOf(candidate, panel.competence.id, scoring.assessors).map((assessor) => (
              <TurnButton key={assessor} {...{ candidate, panel, scoring, assessor }} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The third is there only while there is something to agree on, the second where there are two. */
function assessorsOf(
  { scores }: Candidate,
  competence: string,
  assessors: 1 | 2,
): readonly Assessor[] {
  const said = scores.get(competence) ?? {};
  if (difference(said) > 0) return ['first', 'second', 'agreed'];
  return assessors === 1 && said.second === undefined ? ['first'] : ['first', 'second'];
}

interface ButtonProps extends Props {
  readonly candidate: Candidate;
  readonly assessor: Assessor;
}

function TurnButton({ candidate, panel, scoring, assessor }: ButtonProps) {
  const { turn, go } = scoring;
  const competence = panel.competence.id;
  const mine: Turn = { competence, candidate: candidate.id, assessor };
  const level = candidate.scores.get(competence)?.[assessor];
  const isNow = turn !== undefined && sameTurn(turn, mine);
  return (
    <button
      type="button"
      class="turn"
      data-assessor={assessor}
      aria-current={isNow ? 'step' : undefined}
      onClick={() => go(mine)}
    >
      <span class="visually-hidden">{candidate.name}, </span>
      <span class="turn-label">{text.sheet.short[assessor]}</span>{' '}
      {level === undefined ? (
        <b key="none">
          <span aria-hidden="true">–</span>
          <span class="visually-hidden">{text.sheet.noScore}</span>
        </b>
      ) : (
        <b key={level}>{level}</b>
      )}
    </button>
  );
}
