import type { Framework, RuleFramework } from './framework.ts';
import { requirements } from './requirements.ts';
import { indexFramework } from './rule-index.ts';
import { NOBODY } from './staffing.ts';

/** What of a framework a picture is about: one part of it, or all. */
export type Subject =
  | { readonly kind: 'area' | 'competence' | 'specialist'; readonly id: string }
  | { readonly kind: 'whole' };

/** A bar of the skyline: what is required, beside the baseline. */
export interface SkylineBar {
  /** The area's place among the areas, from 1. */
  readonly area: number;
  readonly baseline: number;
  readonly required: number;
  /** Whether the picture is about this bar. */
  readonly lit: boolean;
}

/** The measures of the skyline, in units of its own. `step` is how high a level stands. */
export const SKYLINE = { bar: 8, gap: 2, areaGap: 10, step: 14 } as const;

/** Half a stroke, so that outlines are not cut at the edge. */
const EDGE = 1;

/** Where everything stands in a drawing of the skyline. */
export interface SkylineLayout {
  /** Where each bar begins, in the order of the bars. */
  readonly places: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Where a bar of a level begins, counted from above, and how high it stands. */
  readonly rise: (level: number) => { readonly y: number; readonly height: number };
}

/** Lays out a skyline as high as the level `top`, given the areas of its bars in order. */
export function skylineLayout(areas: readonly (string | number)[], top: number): SkylineLayout {
  const { bar, step } = SKYLINE;
  const places = barPlaces(areas).map((place) => place + EDGE);
  return {
    places,
    width: (places.at(-1) ?? EDGE) + bar + EDGE,
    height: top * step + 2 * EDGE,
    rise: (level) => ({ y: (top - level) * step + EDGE, height: level * step }),
  };
}

/** Where each bar begins, given the areas of the bars in order: close together, areas apart. */
export function barPlaces(areas: readonly (string | number)[]): number[] {
  const { bar, gap, areaGap } = SKYLINE;
  let x = 0;
  return areas.map((area, position) => {
    if (position > 0) x += bar + (area === areas[position - 1] ? gap : areaGap);
    return x;
  });
}

/**
 * What a page is about, told from its path without base (`/omraden/logistik/`) and the first
 * folders of areas and specialists.
 */
export function subjectAt(
  framework: Pick<Framework, 'areas' | 'competences' | 'specialists'>,
  path: string,
  folders: { readonly areas: string; readonly specialists: string },
): Subject {
  const [folder, first, second, ...rest] = path.split('/').filter((part) => part !== '');
  if (rest.length > 0 || first === undefined) return { kind: 'whole' };
  if (folder === folders.areas && second !== undefined) {
    const found = framework.competences.some(({ id, area }) => id === second && area === first);
    return found ? { kind: 'competence', id: second } : { kind: 'whole' };
  }
  if (second !== undefined) return { kind: 'whole' };
  if (folder === folders.areas && framework.areas.some(({ id }) => id === first)) {
    return { kind: 'area', id: first };
  }
  if (folder === folders.specialists && framework.specialists.some(({ id }) => id === first)) {
    return { kind: 'specialist', id: first };
  }
  return { kind: 'whole' };
}

/**
 * The bars of a picture in matrix order. A specialist's picture shows the requirements with that
 * role alone on board, the way it is usually engaged; every other one the baseline.
 */
export function skyline(framework: RuleFramework, subject: Subject): SkylineBar[] {
  const role = framework.specialists.find(
    ({ id }) => subject.kind === 'specialist' && id === subject.id,
  );
  const staffing = role === undefined ? NOBODY : new Map([[role.id, role.engagements[0]]]);
  const places = new Map(framework.areas.map(({ id }, position) => [id, position + 1]));
  const all = requirements(indexFramework(framework), staffing);
  return framework.competences.map(({ id, area }, position) => {
    const { baseline = 0, required = 0 } = all[position] ?? {};
    return {
      area: places.get(area) ?? 0,
      baseline,
      required,
      lit: isLit(subject, id, area, required < baseline),
    };
  });
}

function isLit(subject: Subject, competence: string, area: string, lowered: boolean): boolean {
  if (subject.kind === 'whole') return true;
  if (subject.kind === 'specialist') return lowered;
  return subject.id === (subject.kind === 'area' ? area : competence);
}
