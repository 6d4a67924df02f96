import type { Level } from './framework.ts';

/** Which of the two assessors, or what they agreed on after talking. */
export type Assessor = 'first' | 'second' | 'agreed';

/** What two assessors said of one competence, and what they agreed on where they differed. */
export type Scores = Readonly<Partial<Record<Assessor, Level>>>;

/** How many steps the two assessors are apart; 0 until both have said something. */
export function difference({ first, second }: Scores): number {
  return first === undefined || second === undefined ? 0 : Math.abs(first - second);
}

/**
 * The level that counts, which is never an average: what both say, what the only one says, or,
 * where they differ, what they have agreed on. Undefined until there is such a level.
 */
export function countedLevel(scores: Scores): Level | undefined {
  return difference(scores) > 0 ? scores.agreed : (scores.first ?? scores.second);
}

/**
 * Sets or takes back one level. A changed score undoes the agreement, because that was about
 * something else, and an agreement exists only where the two differ.
 */
export function withScore(scores: Scores, assessor: Assessor, level: Level | undefined): Scores {
  const { agreed: _, ...said } = scores;
  if (assessor === 'agreed') {
    return level === undefined || difference(said) === 0 ? said : { ...said, agreed: level };
  }
  const { [assessor]: __, ...other } = said;
  return level === undefined ? other : { ...other, [assessor]: level };
}
