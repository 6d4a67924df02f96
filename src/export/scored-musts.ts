import { coreAreas } from '../domain/musts.ts';
import { inSentence } from '../text/swedish.ts';
import type { Choices } from './choices.ts';
import { askedRequirement, pickedMusts } from './demands.ts';
import { byId, type Result } from './result.ts';

type Named = { readonly id: string; readonly name: string };

/** A demand of the kravprofil as it is scored: by the levels of the competence that is asked about. */
export interface ScoredMust {
  readonly competence: string;
  readonly name: string;
}

/** What is scored first: each demand once, in the order of the kravprofil and the interview guide. */
export function scoredMusts(
  {
    areas,
    competences,
  }: { readonly areas: readonly Named[]; readonly competences: readonly Named[] },
  result: Result,
  choices: Choices,
): readonly ScoredMust[] {
  const { index, requirements } = result;
  const picked = new Set(pickedMusts(result, choices));
  return [
    ...coreAreas(index, requirements).map(({ area, requirements: all }) => {
      const { competence } = askedRequirement(choices, area.id, all);
      const { name } = byId(competences, competence);
      return { competence, name: `${byId(areas, area.id).name}: ${inSentence(name)}` };
    }),
    ...requirements
      .filter(({ competence }) => picked.has(competence))
      .map(({ competence }) => ({ competence, name: byId(competences, competence).name })),
  ];
}
