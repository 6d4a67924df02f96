import type { Framework } from '../domain/framework.ts';
import { requirements } from '../domain/requirements.ts';
import { indexFramework } from '../domain/rule-index.ts';
import { NOBODY, type Staffing } from '../domain/staffing.ts';

/** A bar of the skyline: a competence, with the heights of its requirement and its baseline. */
export interface Bar {
  readonly competence: string;
  /** The area's place in order of priority, from 1. */
  readonly area: number;
  readonly x: number;
  readonly required: number;
  readonly baseline: number;
}

/** The width of a bar; a level is as high as `STEP`. The drawing's own units. */
export const BAR = 8;
export const STEP = 14;
const GAP = 2;
const AREA_GAP = 10;

/**
 * Places the bars of a framework, of one area or of all, for a company: close together within an
 * area, further apart between areas. In matrix order, from the left.
 */
export function skyline(framework: Framework, area?: string, staffing: Staffing = NOBODY): Bar[] {
  const homes = new Map(
    framework.competences.map((competence) => [competence.id, competence.area]),
  );
  let x = 0;
  let previous: string | undefined;
  return requirements(indexFramework(framework), staffing)
    .filter(({ competence }) => area === undefined || homes.get(competence) === area)
    .map(({ competence, required, baseline }) => {
      const home = homes.get(competence);
      if (previous !== undefined) x += BAR + (home === previous ? GAP : AREA_GAP);
      previous = home;
      const place = framework.areas.findIndex(({ id }) => id === home) + 1;
      return { competence, area: place, x, required, baseline };
    });
}
