import type { Answers } from './assessment.ts';
import type { Level, RuleFramework } from './framework.ts';
import { inMatrixOrder } from './matrix-order.ts';

/**
 * What the browser keeps of a self-assessment, as a line that can be read:
 *
 *     1 leda-medarbetare=3,returer=0
 *
 * The first number is the version. The format only ever grows.
 */
const VERSION = '1';

/** Longer lines are not read: no framework has that many competences. */
const LONGEST = 20_000;

type Catalogue = Pick<RuleFramework, 'competences'>;

/** Writes answers in matrix order. Answers to unknown competences come last, as they were. */
export function encodeAnswers({ competences }: Catalogue, answers: Answers): string {
  const written = inMatrixOrder(competences, answers).map(([id, level]) => `${id}=${level}`);
  return `${VERSION} ${written.join(',')}`;
}

/** Reads answers; undefined where the line is not one of ours from beginning to end. */
export function decodeAnswers(line: string): Answers | undefined {
  if (line.length > LONGEST) return undefined;
  const [version, list, ...rest] = line.split(' ');
  if (version !== VERSION || list === undefined || rest.length > 0) return undefined;
  const answers = new Map<string, Level>();
  for (const item of list === '' ? [] : list.split(',')) {
    const [, id, level] = item.match(/^([a-z][a-z0-9-]{0,63})=([0-4])$/) ?? [];
    if (id === undefined || answers.has(id)) return undefined;
    answers.set(id, Number(level) as Level);
  }
  return answers;
}
