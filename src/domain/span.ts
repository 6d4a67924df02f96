import type { RequiredLevel } from './framework.ts';
import type { Requirement } from './requirements.ts';

/** The lowest and highest of some requirements. Never an average: the scale is ordinal. */
export interface Span {
  readonly min: RequiredLevel;
  readonly max: RequiredLevel;
}

/** At least one. */
export type SomeRequirements = readonly [Requirement, ...Requirement[]];

/** Gives the span of some requirements. */
export function spanOf(requirements: SomeRequirements): Span {
  const levels = requirements.map(({ required }) => required);
  return {
    min: Math.min(...levels) as RequiredLevel,
    max: Math.max(...levels) as RequiredLevel,
  };
}

/** What a matrix says of an area. */
export interface AreaPart<Area, Competence> {
  readonly area: Area;
  /** Its place among the areas, from 1. */
  readonly place: number;
  /** In matrix order, as their requirements. */
  readonly competences: readonly Competence[];
  readonly requirements: SomeRequirements;
}

/**
 * Deals out the requirements of a framework to its areas, in area order. They stand in the order of
 * the framework's competences. An area without competences is left out.
 */
export function byArea<
  Area extends { readonly id: string },
  Competence extends { readonly area: string },
>(
  framework: { readonly areas: readonly Area[]; readonly competences: readonly Competence[] },
  all: readonly Requirement[],
): AreaPart<Area, Competence>[] {
  const parts = framework.areas.map((area, position) => ({
    area,
    place: position + 1,
    competences: [] as Competence[],
    requirements: [] as Requirement[],
  }));
  framework.competences.forEach((competence, position) => {
    const part = parts.find(({ area }) => area.id === competence.area);
    const requirement = all[position];
    if (part === undefined || requirement === undefined) return;
    part.competences.push(competence);
    part.requirements.push(requirement);
  });
  return parts.filter(isFilled);
}

function isFilled<Part extends { readonly requirements: readonly Requirement[] }>(
  part: Part,
): part is Part & { readonly requirements: SomeRequirements } {
  return part.requirements.length > 0;
}
