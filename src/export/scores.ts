import type { Choices } from './choices.ts';
import { behaviour, demands } from './demands.ts';
import type { HiringFramework, Result } from './result.ts';

/** What a score sheet holds: a question and a requirement per demand, and an anchor per score. */
export interface ScoreSheet {
  /** The site that the questions come from, by name. */
  readonly publisher: string;
  readonly questions: readonly (readonly string[])[];
  readonly anchors: readonly (readonly string[])[];
}

/** The score sheet of the interview guide: the same questions in the same order. */
export function scoreSheet(
  framework: HiringFramework,
  result: Result,
  choices: Choices,
): ScoreSheet {
  const musts = demands(framework, result, choices);
  return {
    publisher: framework.publisher,
    questions: musts.map(({ question, required }, at) => [
      `${at + 1}. ${question.question}`,
      String(required),
    ]),
    anchors: musts.map(({ asked }) => [
      asked.name,
      ...framework.levels.map(({ level }) => behaviour(framework, asked, level)),
    ]),
  };
}
