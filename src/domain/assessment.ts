import type { Area, Level, RequiredLevel } from './framework.ts';
import type { Requirement } from './requirements.ts';
import type { RuleIndex } from './rule-index.ts';

/** What a person is held to be at: competence id to level. "Not assessed" is absent, never 0. */
export type Answers = ReadonlyMap<string, Level>;

/** How an answer stands to the requirement: met, one step below, or two and more. */
export type Outcome = 'met' | 'near' | 'develop';

/** An answer held against its requirement. */
export interface Assessed {
  readonly competence: string;
  readonly area: string;
  /** False where nobody else can take it over. */
  readonly delegable: boolean;
  readonly required: RequiredLevel;
  readonly answer: Level;
  /** How many steps are missing; 0 where the requirement is met, however far above it. */
  readonly gap: Level;
  readonly outcome: Outcome;
}

/** How many competences at the deepest level make a spike. Our interpretation. */
export const SPIKES_AT_LEAST = 2;

/** The deepest level of the scale. */
const DEEPEST: Level = 4;

/** Whether a person is a broad generalist with depth somewhere. The two are never weighed together. */
export interface BreadthAndSpikes {
  /** `open` where nothing is missing so far, but not everything has been assessed. */
  readonly breadth: 'met' | 'missing' | 'open';
  /** Competences at the deepest level, in matrix order, wherever they stand. */
  readonly deep: readonly string[];
  readonly spikes: boolean;
}

/** Says how an answer stands to a requirement. */
export function outcomeOf(required: RequiredLevel, answer: Level): Outcome {
  if (answer >= required) return 'met';
  return required - answer === 1 ? 'near' : 'develop';
}

/**
 * Holds a person's answers against the requirements of one staffing, as `requirements` gives
 * them. What has not been assessed is left out, and nothing is inferred from another answer.
 */
export function assess(
  index: RuleIndex,
  requirements: readonly Requirement[],
  answers: Answers,
): Assessed[] {
  return requirements.flatMap(({ competence, required }) => {
    const answer = answers.get(competence);
    const entry = index.competences[index.positions.get(competence) ?? -1];
    if (answer === undefined || entry === undefined) return [];
    return [
      {
        competence,
        area: entry.area.id,
        delegable: entry.delegable,
        required,
        answer,
        gap: Math.max(0, required - answer) as Level,
        outcome: outcomeOf(required, answer),
      },
    ];
  });
}

/**
 * The requirements that are not met, in the order to deal with them: first what can't be handed
 * over, then the larger gaps, then the area's priority, then matrix order.
 * `assessed` must stand in matrix order, as `assess` gives it.
 */
export function gapsInOrder(
  assessed: readonly Assessed[],
  areas: readonly Pick<Area, 'id' | 'priority'>[],
): Assessed[] {
  const priority = new Map(areas.map((area) => [area.id, area.priority]));
  const place = ({ area }: Assessed) => priority.get(area) ?? areas.length + 1;
  return assessed
    .filter(({ outcome }) => outcome !== 'met')
    .sort(
      (a, b) => Number(a.delegable) - Number(b.delegable) || b.gap - a.gap || place(a) - place(b),
    );
}

/** Tells breadth and spikes from what has been assessed. `competences` is how many there are. */
export function breadthAndSpikes(
  assessed: readonly Assessed[],
  competences: number,
): BreadthAndSpikes {
  const deep = assessed.filter(({ answer }) => answer === DEEPEST);
  const missing = assessed.some(({ outcome }) => outcome !== 'met');
  return {
    breadth: missing ? 'missing' : assessed.length < competences ? 'open' : 'met',
    deep: deep.map(({ competence }) => competence),
    spikes: deep.length >= SPIKES_AT_LEAST,
  };
}

/** One competence to be asked about. */
export interface Question<Area, Competence> {
  readonly area: Area;
  /** The area's place among the areas, from 1. */
  readonly place: number;
  readonly competence: Competence;
}

/** What a person is asked, in the order of the areas' priority and then of the matrix. */
export function questionsOf<
  OneArea extends Pick<Area, 'id' | 'priority'>,
  Competence extends { readonly area: string },
>(framework: {
  readonly areas: readonly OneArea[];
  readonly competences: readonly Competence[];
}): Question<OneArea, Competence>[] {
  return framework.areas
    .map((area, position) => ({ area, place: position + 1 }))
    .sort((a, b) => a.area.priority - b.area.priority)
    .flatMap(({ area, place }) =>
      framework.competences
        .filter((competence) => competence.area === area.id)
        .map((competence) => ({ area, place, competence })),
    );
}
