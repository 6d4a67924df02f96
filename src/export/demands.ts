import type { Question, RequiredLevel } from '../domain/framework.ts';
import { coreAreas, leading, suggestedMusts } from '../domain/musts.ts';
import type { Requirement } from '../domain/requirements.ts';
import { type SomeRequirements, type Span, spanOf } from '../domain/span.ts';
import type { Choices, Test } from './choices.ts';
import { byId, type HiringFramework, type Result } from './result.ts';

type Competence = HiringFramework['competences'][number];

/** One demand on the person, with everything that is needed to try it. */
export interface Demand {
  /** The id of the area or the competence. */
  readonly id: string;
  readonly core: boolean;
  readonly name: string;
  readonly span: Span;
  /** What the demand holds, in matrix order; a single one where it is a competence. */
  readonly requirements: readonly Requirement[];
  /** The names of what it holds, in the same order. */
  readonly parts: readonly string[];
  /** The competence that the question is about. */
  readonly asked: Competence;
  readonly required: RequiredLevel;
  /** The chosen question, as `competence:number`. */
  readonly chosen: string;
  readonly question: Question;
  /** How the required level shows in what is asked about. */
  readonly behaviour: string;
  readonly warningSigns: readonly string[];
  readonly tests: readonly Test[];
  readonly words: string;
}

/** So many demands are proved by a work sample unless the user says otherwise: it has an hour. */
const MOST_SAMPLES = 2;

/** The demands on the person: the core areas, then what is picked, in matrix order. */
export function demands(framework: HiringFramework, result: Result, choices: Choices): Demand[] {
  const { index, requirements } = result;
  const picked = new Set(pickedMusts(result, choices));
  const usual = usualTests(framework);
  return [
    ...coreAreas(index, requirements).map(({ area, requirements: all }) => {
      const { name } = byId(framework.areas, area.id);
      return demand(framework, choices, area.id, true, name, all, usual(area.id));
    }),
    ...requirements
      .filter(({ competence }) => picked.has(competence))
      .map((requirement) => {
        const { id, name, area } = byId(framework.competences, requirement.competence);
        return demand(framework, choices, id, false, name, [requirement], usual(area));
      }),
  ];
}

/** How the next demand is tried: by a question, and by what proves the demands of its area best. */
function usualTests({ areas }: HiringFramework): (area: string) => readonly Test[] {
  let samples = 0;
  return (area) => {
    const { proof } = byId(areas, area);
    if (proof === 'sample') samples += 1;
    const hasRoom = proof === 'reference' || samples <= MOST_SAMPLES;
    return proof !== undefined && hasRoom ? ['question', proof] : ['question'];
  };
}

/** What is demanded beside the core areas: what the user has picked, or else the suggestion. */
export function pickedMusts({ index, requirements }: Result, { picked }: Choices): string[] {
  return [...(picked ?? suggestedMusts(index, requirements))];
}

function demand(
  framework: HiringFramework,
  { tests, words, questions }: Choices,
  id: string,
  core: boolean,
  name: string,
  requirements: SomeRequirements,
  usual: readonly Test[],
): Demand {
  const [from, number = ''] = (questions[id] ?? '').split(':');
  const about = askedRequirement({ questions }, id, requirements);
  const asked = byId(framework.competences, about.competence);
  const at = from === asked.id && asked.questions[Number(number)] ? Number(number) : 0;
  return {
    id,
    core,
    name,
    span: spanOf(requirements),
    requirements,
    parts: requirements.map(({ competence }) => byId(framework.competences, competence).name),
    asked,
    required: about.required,
    chosen: `${asked.id}:${at}`,
    question: asked.questions[at] ?? { question: '', goodAnswer: '' },
    behaviour: behaviour(framework, asked, about.required),
    warningSigns: asked.warningSigns,
    tests: tests[id] ?? usual,
    words: words[id]?.trim() ?? '',
  };
}

/** Which part of a demand its question is about: the chosen one, or else the one that weighs most. */
export function askedRequirement(
  { questions }: Pick<Choices, 'questions'>,
  id: string,
  requirements: SomeRequirements,
): Requirement {
  const [from] = (questions[id] ?? '').split(':');
  return requirements.find(({ competence }) => competence === from) ?? leading(requirements);
}

/** How a level shows in a competence; the scale's own words where the competence has none. */
export function behaviour(
  { levels }: HiringFramework,
  { anchors }: Pick<Competence, 'anchors'>,
  level: number,
): string {
  return anchors[level] ?? levels.find((step) => step.level === level)?.behaviour ?? '';
}
