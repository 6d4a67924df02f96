import type { Answers } from '../../domain/assessment.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { candidates as text } from '../../text/candidates.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { BAR, bars, EDGE, HEIGHT, rise } from '../matrix/Silhouette.tsx';

interface Props {
  readonly framework: MatrixFramework;
  readonly requirements: readonly Requirement[];
  readonly answers: Answers;
}

/** One candidate as a skyline: filled to the score, outlined to the requirement. */
export function Skyline({ framework, requirements, answers }: Props) {
  const places = bars(framework);
  const width = (places.at(-1)?.x ?? 0) + BAR + EDGE * 2;
  return (
    <svg
      class="silhouette"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text.picture.label}
    >
      {requirements.map(({ competence, required }, position) => {
        const place = places[position];
        const answer = answers.get(competence);
        if (place === undefined) return null;
        const bar = { x: place.x + EDGE, width: BAR };
        const outline = answer === undefined ? 'skyline-open' : 'silhouette-baseline';
        return (
          <g data-area={place.area} key={competence}>
            {answer !== undefined && <rect class="skyline-score" {...bar} {...rise(answer)} />}
            <rect class={outline} {...bar} {...rise(required)} />
          </g>
        );
      })}
    </svg>
  );
}
