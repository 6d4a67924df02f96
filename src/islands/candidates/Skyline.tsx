import type { Answers } from '../../domain/assessment.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { barPlaces } from '../../domain/skyline.ts';
import { candidates as text } from '../../text/candidates.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { BAR, EDGE, HEIGHT, rise } from '../matrix/Silhouette.tsx';

interface Props {
  readonly framework: MatrixFramework;
  readonly requirements: readonly Requirement[];
  readonly answers: Answers;
}

/** One candidate as a skyline: filled to the score, outlined to the requirement. */
export function Skyline({ framework, requirements, answers }: Props) {
  const places = barPlaces(framework.competences.map(({ area }) => area));
  const width = (places.at(-1) ?? 0) + BAR + EDGE * 2;
  return (
    <svg
      class="silhouette"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text.picture.label}
    >
      {requirements.map(({ competence, required }, position) => {
        const answer = answers.get(competence);
        const area = framework.competences[position]?.area;
        const bar = { x: (places[position] ?? 0) + EDGE, width: BAR };
        const outline = answer === undefined ? 'skyline-open' : 'silhouette-baseline';
        return (
          <g data-area={framework.areas.findIndex(({ id }) => id === area) + 1} key={competence}>
            {answer !== undefined && <rect class="skyline-score" {...bar} {...rise(answer)} />}
            <rect class={outline} {...bar} {...rise(required)} />
          </g>
        );
      })}
    </svg>
  );
}
