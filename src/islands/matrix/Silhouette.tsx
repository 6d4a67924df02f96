import { Fragment } from 'preact';
import type { Requirement } from '../../domain/requirements.ts';
import { barPlaces, SKYLINE } from '../../domain/skyline.ts';
import { inArea, type Span } from '../../domain/span.ts';
import { matrix as text } from '../../text/sv.ts';
import { Asleep } from '../asleep.ts';
import type { MatrixFramework } from './props.ts';

export const BAR = SKYLINE.bar;
const STEP = 14;
const LEVELS = 4;
/** Half a stroke, so that outlines are not cut at the edge. */
export const EDGE = 1;
/** As high as the scale, with its edges. */
export const HEIGHT = LEVELS * STEP + EDGE * 2;
/** So many bars stand still: each frame of a movement draws them all. */
const MANY = 100;

interface Props {
  readonly framework: MatrixFramework;
  readonly requirements: readonly Requirement[];
  readonly spans: ReadonlyMap<string, Span>;
}

/** The skyline: a bar per competence, filled to the requirement, outlined to the baseline. */
export function Silhouette({ framework, requirements, spans }: Props) {
  const places = bars(framework);
  const width = (places.at(-1)?.x ?? 0) + BAR + EDGE * 2;
  const parts = framework.areas.flatMap(({ id, name }) => {
    const span = spans.get(id);
    return span === undefined ? [] : [text.silhouette.part(name, span.min, span.max)];
  });
  return (
    <svg
      class="silhouette"
      data-many={requirements.length > MANY}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text.silhouette.description(parts)}
    >
      {framework.areas.map(({ id }, position) => {
        const isHere = inArea(framework.competences, id);
        const here = requirements.filter(isHere);
        return (
          <Asleep
            key={id}
            as="g"
            attributes={{ 'data-area': position + 1 }}
            view={Bars}
            with={{ here, places: places.filter(isHere) }}
            when={here}
          />
        );
      })}
    </svg>
  );
}

interface BarsProps {
  readonly here: readonly Requirement[];
  /** Where each of them stands. */
  readonly places: readonly { readonly x: number }[];
}

/** The bars of an area. A bar never moves and its outline never changes. */
function Bars({ here, places }: BarsProps) {
  return (
    <>
      {here.map(({ competence, required, baseline }, position) => {
        const bar = { x: (places[position]?.x ?? 0) + EDGE, width: BAR };
        return (
          <Fragment key={competence}>
            <rect class="silhouette-required" {...bar} {...rise(required)} />
            <rect class="silhouette-baseline" {...bar} {...rise(baseline)} />
          </Fragment>
        );
      })}
    </>
  );
}

/** How high a bar stands for a level, and where it begins. */
export function rise(level: number): { y: number; height: number } {
  return { y: (LEVELS - level) * STEP + EDGE, height: level * STEP };
}

/** Where each bar stands, with the area whose colour it has. */
export function bars({ areas, competences }: MatrixFramework): { x: number; area: number }[] {
  const places = barPlaces(competences.map(({ area }) => area));
  return competences.map(({ area }, position) => ({
    x: places[position] ?? 0,
    area: areas.findIndex(({ id }) => id === area) + 1,
  }));
}
