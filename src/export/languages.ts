import type { English } from '../domain/framework.ts';
import { type Choices, NO_WORDS, type Words } from './choices.ts';
import type { HiringFramework } from './result.ts';
import { isWorded, type Vacancy, type VacancyField } from './vacancy-fields.ts';

/** The framework with its words in English, as far as there are any; the rule is untouched. */
export function inEnglish(framework: HiringFramework, english: English): HiringFramework {
  const { role, areas, competences, specialists } = english;
  return {
    ...framework,
    role: { ...framework.role, ...role },
    areas: framework.areas.map((area) => ({ ...area, ...areas[area.id] })),
    competences: framework.competences.map((one) => ({
      ...one,
      ...competences[one.id],
      anchors: { ...one.anchors, ...competences[one.id]?.anchors },
    })),
    specialists: framework.specialists.map((one) => ({ ...one, ...specialists[one.id] })),
  };
}

/** The choices as the documents in English read them: what is written in Swedish is left out. */
export function englishChoices(choices: Choices): Choices {
  const own = choices.english ?? NO_WORDS;
  return {
    ...choices,
    ...own,
    vacancy: { ...only(choices.vacancy, false), ...only(own.vacancy, true) },
  };
}

/** Takes a change of the choices in English back to where it is kept. */
export function fromEnglish(
  choices: Choices,
  { words, goals, notes, ad, vacancy, ...decided }: Partial<Choices>,
): Partial<Choices> {
  const written: Partial<Words> = {
    ...(words === undefined ? {} : { words }),
    ...(goals === undefined ? {} : { goals }),
    ...(notes === undefined ? {} : { notes }),
    ...(ad === undefined ? {} : { ad }),
    ...(vacancy === undefined ? {} : { vacancy: only(vacancy, true) }),
  };
  return {
    ...decided,
    ...(vacancy === undefined
      ? {}
      : { vacancy: { ...only(choices.vacancy, true), ...only(vacancy, false) } }),
    english: { ...(choices.english ?? NO_WORDS), ...written },
  };
}

function only(vacancy: Vacancy, worded: boolean): Vacancy {
  return Object.fromEntries(
    Object.entries(vacancy).filter(([name]) => isWorded(name as VacancyField) === worded),
  );
}
