import { difference, type Scores } from './assessors.ts';
import type { Candidate } from './candidates.ts';
import { type Merged, mergeCandidates, sameScores } from './candidates-merge.ts';
import { appearance } from './text-hygiene.ts';

/** Whose the scores of another collection are: one assessor's, or each the one's it stands for. */
export type Whose = 'first' | 'second' | 'each';

/** A way to put the scores of the same people together. */
export interface Way {
  readonly whose: Whose;
  /** How many scores that are here already it would change. */
  readonly replaces: number;
}

/** The people who are in two collections, and how their scores can be put together. */
export interface Join {
  readonly names: readonly string[];
  /** The likeliest first; none where the other collection says nothing new of them. */
  readonly ways: readonly Way[];
}

/** Two collections where the same people have become one each. */
export interface Joined extends Merged {
  /** How many people were in both. */
  readonly joined: number;
  /** Of how many scores the two assessors have now to agree. */
  readonly toAgree: number;
}

type All = readonly Candidate[];
type Own = Exclude<Whose, 'each'>;

/** Finds who is in both collections, and how the scores of the other one can be taken in. */
export function waysToJoin(kept: All, more: All): Join {
  const both = twins(kept, more);
  const isNews = both.some(([here, there]) => !sameScores(here, there));
  return {
    names: both.map(([{ name }]) => name),
    ways: (isNews ? likeliest(kept, more) : []).map((whose) => ({
      whose,
      replaces: both.reduce((sum, [here, there]) => sum + replaced(here, there, whose), 0),
    })),
  };
}

/**
 * Puts the scores of those who are in both collections together, and adds the others. An agreement
 * holds only as long as both scores that it was about do.
 */
export function joinCandidates(kept: All, more: All, whose: Whose): Joined {
  const both = twins(kept, more);
  const other = new Map(both.map(([here, there]) => [here.id, there]));
  const together = kept.map((here) => joinedOne(here, other.get(here.id), whose));
  const taken = new Set(both.map(([, there]) => there));
  const others = more
    .filter((one) => !taken.has(one))
    .map((one) => joinedOne({ ...one, scores: new Map() }, one, whose));
  return {
    ...mergeCandidates(together, others),
    joined: both.length,
    toAgree: together
      .filter(({ id }) => other.has(id))
      .flatMap(({ scores }) => [...scores.values()])
      .filter((said) => difference(said) > 0 && said.agreed === undefined).length,
  };
}

/** Pairs those who look the same. Where several do, nobody can tell who is who, and none is paired. */
function twins(kept: All, more: All): readonly (readonly [here: Candidate, there: Candidate])[] {
  return kept.flatMap((here) => {
    const looks = appearance(here.name);
    const there = onlyOne(more, looks);
    return there !== undefined && onlyOne(kept, looks) === here ? [[here, there] as const] : [];
  });
}

function onlyOne(all: All, looks: string): Candidate | undefined {
  const found = all.filter(({ name }) => appearance(name) === looks);
  return found.length === 1 ? found[0] : undefined;
}

/** An assessor who has scored alone is likeliest to be the one who is lacking here. */
function likeliest(kept: All, more: All): readonly Whose[] {
  const theirs = assessorsIn(more);
  const [own] = theirs;
  if (own === undefined) return [];
  if (theirs.size > 1) return ['each'];
  const other: Own = own === 'first' ? 'second' : 'first';
  return assessorsIn(kept).has(own) ? [other, own] : [own, other];
}

function assessorsIn(all: All): ReadonlySet<Own> {
  const said = all.flatMap(({ scores }) => [...scores.values()]);
  return new Set(
    (['first', 'second'] as const).filter((own) => said.some((one) => one[own] !== undefined)),
  );
}

function joinedOne(here: Candidate, there: Candidate | undefined, whose: Whose): Candidate {
  if (there === undefined) return here;
  const scores = new Map(here.scores);
  for (const [competence, said] of there.scores) {
    scores.set(competence, joinedScores(scores.get(competence) ?? {}, said, whose));
  }
  return { ...here, scores };
}

function joinedScores(here: Scores, there: Scores, whose: Whose): Scores {
  const theirs = asOne(there, whose);
  const { agreed: _, ...said } = { ...here, ...theirs };
  const level = [theirs, here].find(
    (one) => one.agreed !== undefined && one.first === said.first && one.second === said.second,
  )?.agreed;
  return level === undefined ? said : { ...said, agreed: level };
}

/** The scores as those of one assessor; whoever has scored alone has one for each competence. */
function asOne(scores: Scores, whose: Whose): Scores {
  const level = scores.first ?? scores.second;
  return whose === 'each' || level === undefined ? scores : { [whose]: level };
}

function replaced(here: Candidate, there: Candidate, whose: Whose): number {
  return [...here.scores].reduce((sum, [competence, before]) => {
    const after = joinedScores(before, there.scores.get(competence) ?? {}, whose);
    const changed = (['first', 'second', 'agreed'] as const).filter(
      (one) => before[one] !== undefined && before[one] !== after[one],
    );
    return sum + changed.length;
  }, 0);
}
