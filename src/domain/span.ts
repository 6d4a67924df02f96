import type { Requirement } from './requirements.ts';

/** The lowest and highest of some required levels. Never an average: the scale is ordinal. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** At least one. */
export type SomeRequirements = readonly [Requirement, ...Requirement[]];

/** Gives the span of what requires a level; there must be something that does. */
export function spanOf(some: readonly { readonly required: number }[]): Span {
  const levels = some.map(({ required }) => required);
  return { min: Math.min(...levels), max: Math.max(...levels) };
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

/** How many areas have a competence: a role beside the first has something in some of them only. */
export const areasInUse = ({
  competences,
}: {
  readonly competences: readonly { readonly area: string }[];
}): number => new Set(competences.map(({ area }) => area)).size;
