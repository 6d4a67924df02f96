import { useMemo } from 'preact/hooks';
import type { Requirement } from '../../domain/requirements.ts';
import { barPlaces, SKYLINE } from '../../domain/skyline.ts';
import { spanOf } from '../../domain/span.ts';
import { matrix as text } from '../../text/sv.ts';
import { Asleep } from '../shared/asleep.ts';
import type { MatrixArea, MatrixFramework } from './props.ts';

export const BAR = SKYLINE.bar;
const STEP = 14;
const LEVELS = 4;
/** Half a stroke, so that outlines are not cut at the edge. */
const EDGE = 1;
/** As high as the scale, with its edges. */
export const HEIGHT = LEVELS * STEP + EDGE * 2;
/** So many bars stand still: each frame of a movement draws them all. */
const MANY = 100;

interface Props {
  readonly framework: MatrixFramework;
  readonly areas: readonly MatrixArea[];
}

/** The skyline: a bar per competence, filled to the requirement, outlined to the baseline. */
export function Silhouette({ framework: { competences }, areas }: Props) {
  const [places, width] = useMemo(() => barsOf(competences), [competences]);
  const parts = areas.map(({ area, requirements }) =>
    text.silhouette.part(area.name, spanOf(requirements)),
  );
  return (
    <svg
      class="silhouette"
      data-many={competences.length > MANY}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text.silhouette.description(parts)}
    >
      {areas.map(({ place, requirements }) => (
        <Asleep
          key={place}
          as="g"
          attributes={{ 'data-area': place }}
          view={Bars}
          with={{ requirements, places }}
          when={requirements}
        />
      ))}
    </svg>
  );
}

interface BarsProps {
  readonly requirements: readonly Requirement[];
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The bars of an area: what is required in one path, and the baselines in one. Two shapes for each
 * of a thousand competences would be most of what a page has to wake and to paint.
 */
function Bars({ requirements, places }: BarsProps) {
  const path = (level: 'required' | 'baseline') =>
    requirements
      .map((requirement) => {
        const { y, height } = rise(requirement[level]);
        return `M${places.get(requirement.competence)} ${y}h${BAR}v${height}h-${BAR}z`;
      })
      .join('');
  return (
    <>
      <path class="silhouette-required" d={path('required')} />
      <path class="silhouette-baseline" d={path('baseline')} />
    </>
  );
}

/** Where the bar of each competence begins, and how wide they are together. */
export function barsOf(
  competences: MatrixFramework['competences'],
): [places: ReadonlyMap<string, number>, width: number] {
  const begins = barPlaces(competences.map(({ area }) => area));
  return [
    new Map(competences.map(({ id }, at) => [id, (begins[at] ?? 0) + EDGE])),
    (begins.at(-1) ?? 0) + BAR + EDGE * 2,
  ];
}

/** How high a bar stands for a level, and where it begins. */
export function rise(level: number): { y: number; height: number } {
  return { y: (LEVELS - level) * STEP + EDGE, height: level * STEP };
}
