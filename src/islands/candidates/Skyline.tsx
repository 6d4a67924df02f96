import { Fragment } from 'preact';
import type { Answers } from '../../domain/assessment.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { byArea } from '../../domain/span.ts';
import { candidates as text } from '../../text/candidates.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { BAR, barsOf, HEIGHT, rise } from '../matrix/Silhouette.tsx';

interface Props {
  readonly framework: MatrixFramework;
  readonly requirements: readonly Requirement[];
  readonly answers: Answers;
}

/** One candidate as a skyline: filled to the score, outlined to the requirement. */
export function Skyline({ framework, requirements, answers }: Props) {
  const [places, width] = barsOf(framework.competences);
  return (
    <svg
      class="silhouette"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text.picture.label}
    >
      {byArea(framework, requirements).map((part) => (
        <g data-area={part.place} key={part.place}>
          {part.requirements.map(({ competence, required }) => {
            const answer = answers.get(competence);
            const bar = { x: places.get(competence), width: BAR };
            const outline = answer === undefined ? 'skyline-open' : 'silhouette-baseline';
            return (
              <Fragment key={competence}>
                {answer !== undefined && <rect class="skyline-score" {...bar} {...rise(answer)} />}
                <rect class={outline} {...bar} {...rise(required)} />
              </Fragment>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
