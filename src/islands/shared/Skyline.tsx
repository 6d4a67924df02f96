import type { Level } from '../../domain/framework.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { SKYLINE, skylineLayout } from '../../domain/skyline.ts';
import type { MatrixArea, MatrixFramework } from '../matrix/props.ts';

const TOP: Level = 4;
/** So many bars stand still: each frame of a movement draws them all. */
const MANY = 100;

/** A kind of bar, and how high it stands for a requirement; nowhere where that is undefined. */
export interface Bars {
  readonly kind: 'score' | 'baseline' | 'open';
  readonly height: (requirement: Requirement) => number | undefined;
}

interface Props {
  readonly framework: Pick<MatrixFramework, 'competences'>;
  readonly areas: readonly MatrixArea[];
  /** From the back to the front. */
  readonly bars: readonly Bars[];
  readonly label: string;
}

/** A bar per competence, grouped by area. The bars of one kind and area are one path: two shapes for
 *  each of a thousand competences would be most of what a page has to draw. */
export function Skyline({ framework: { competences }, areas, bars, label }: Props) {
  const layout = skylineLayout(
    competences.map(({ area }) => area),
    TOP,
  );
  const positions = new Map(competences.map(({ id }, position) => [id, position]));
  const path = (requirements: readonly Requirement[], height: Bars['height']) =>
    requirements
      .map((requirement) => {
        const level = height(requirement);
        if (level === undefined) return '';
        const bar = layout.rise(level);
        const x = layout.places[positions.get(requirement.competence) ?? 0];
        return `M${x} ${bar.y}h${SKYLINE.bar}v${bar.height}h-${SKYLINE.bar}z`;
      })
      .join('');
  return (
    <svg
      class="matrix-skyline"
      data-many={competences.length > MANY}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {areas.map(({ place, requirements }) => (
        <g data-area={place} key={place}>
          {bars.map(({ kind, height }) => (
            <path class={`skyline-${kind}`} key={kind} d={path(requirements, height)} />
          ))}
        </g>
      ))}
    </svg>
  );
}
