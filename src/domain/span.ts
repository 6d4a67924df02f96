import type { RequiredLevel } from './framework.ts';
import type { Requirement } from './requirements.ts';
import type { RuleIndex } from './rule-index.ts';

/** The lowest and highest requirement of an area. Never an average: the scale is ordinal. */
export interface Span {
  readonly min: RequiredLevel;
  readonly max: RequiredLevel;
}

/** Gives the span of each area that has competences, by area id, in area order. */
export function spans(index: RuleIndex, all: readonly Requirement[]): Map<string, Span> {
  const result = new Map<string, Span>();
  for (const area of index.framework.areas) {
    const levels = all
      .filter((_, position) => index.competences[position]?.area.id === area.id)
      .map(({ required }) => required)
      .sort((a, b) => a - b);
    const [min] = levels;
    const max = levels.at(-1);
    if (min !== undefined && max !== undefined) result.set(area.id, { min, max });
  }
  return result;
}
