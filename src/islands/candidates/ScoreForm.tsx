import { outcomeOf } from '../../domain/assessment.ts';
import { type Assessor, countedLevel, difference, type Scores } from '../../domain/assessors.ts';
import type { Candidate } from '../../domain/candidates.ts';
import type { Level } from '../../domain/framework.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { assessment } from '../../text/assessment.ts';
import { candidates as text } from '../../text/candidates.ts';
import { AssessmentForm } from '../assessment/AssessmentForm.tsx';
import type { MatrixArea, MatrixFramework } from '../matrix/props.ts';

interface Props {
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly areas: readonly MatrixArea[];
  readonly candidate: Candidate;
  readonly onScore: (competence: string, assessor: Assessor, level: Level | undefined) => void;
}

/** One candidate's scores, by two assessors and what they agree on. */
export function ScoreForm({ candidate, onScore, ...form }: Props) {
  const scoresOf = (competence: string) => candidate.scores.get(competence) ?? {};
  return (
    <AssessmentForm
      {...form}
      stateOf={(requirement) => stateOf(scoresOf(requirement.competence), requirement)}
      columnsOf={(competence) => columnsOf(scoresOf(competence))}
      noteOf={(competence) => {
        const scores = scoresOf(competence);
        const apart = difference(scores);
        return apart > 0 && scores.agreed === undefined ? text.sheet.talk(apart) : undefined;
      }}
      onChoose={(competence, key, level) => onScore(competence, key as Assessor, level)}
    />
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
