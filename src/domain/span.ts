import type { RequiredLevel } from './framework.ts';
import type { Requirement } from './requirements.ts';
import type { RuleIndex } from './rule-index.ts';

/** The lowest and highest requirement of an area. Never an average: the scale is ordinal. */
export interface Span {
  readonly min: RequiredLevel;
  readonly max: RequiredLevel;
}

/** Tells of what stands in the order of the competences whether it belongs to an area. */
export function inArea<Area>(competences: readonly { readonly area: Area }[], area: Area) {
  return (_: unknown, position: number): boolean => competences[position]?.area === area;
}

/** Gives the span of each area that has competences, by area id, in area order. */
export function spans(index: RuleIndex, all: readonly Requirement[]): Map<string, Span> {
  const result = new Map<string, Span>();
  for (const area of index.framework.areas) {
    const levels = all.filter(inArea(index.competences, area)).map(({ required }) => required);
    if (levels.length === 0) continue;
    result.set(area.id, {
      min: Math.min(...levels) as RequiredLevel,
      max: Math.max(...levels) as RequiredLevel,
    });
  }
  return result;
}
