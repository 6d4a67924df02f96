import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Assessor } from '../../domain/assessors.ts';
import { type Candidate, score } from '../../domain/candidates.ts';
import type { Level } from '../../domain/framework.ts';
import { isOpen, nextOpen, sameTurn, type Turn, turnsOf } from '../../domain/scoring-turns.ts';
import { candidates as text } from '../../text/candidates.ts';
import { showPart } from '../assessment/show-part.ts';
import { useTurns } from '../assessment/use-turns.ts';
import type { Panel } from './panels.ts';
import type { Candidates } from './use-candidates.ts';

/** The way through the scores, one at a time. */
export interface Scoring {
  readonly panels: readonly Panel[];
  readonly all: readonly Candidate[];
  readonly assessors: 1 | 2;
  readonly setAssessors: (number: 1 | 2) => void;
  /** The score that is asked for now; undefined where no panel is open. */
  readonly turn: Turn | undefined;
  /** How many scores of one competence are set, and of how many. */
  readonly done: (competence: string) => {
    readonly set: number;
    readonly of: number;
    /** Of how many the assessors have still to agree. */
    readonly toAgree: number;
  };
  /** The element that holds what is asked, or that says that nothing is. */
  readonly part: RefObject<HTMLDivElement>;
  /** The heading of the comparison. */
  readonly side: RefObject<HTMLHeadingElement>;
  /** Asks for a score and takes the focus there; with nothing, no panel is open. */
  readonly go: (to: Turn | undefined, said?: string) => void;
  /** Opens a competence where its first score is waited for. */
  readonly open: (competence: string) => void;
  /** The first score that is waited for. */
  readonly waiting: Turn | undefined;
  /** Sets a score and stays. */
  readonly mark: (level: Level | undefined) => void;
  /** Sets a score and goes on to the next that is waited for. */
  readonly score: (level: Level) => void;
  readonly skip: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Where somebody is: nowhere yet, at a score, or with every panel closed. */
type Place = Turn | 'closed' | undefined;

/** Leads through the scores of some panels, and has each step told by `say`. */
export function useScoring(
  panels: readonly Panel[],
  { all, change, undo, redo }: Candidates,
  say: (sentence: string) => void,
): Scoring {
  const [assessors, setAssessors] = useState<1 | 2>(2);
  /** A new object at each step, also where the step leads to the same place. */
  const [step, setStep] = useState<{ place: Place; focus: boolean }>({
    place: undefined,
    focus: false,
  });
  const part = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (step.place !== undefined) showPart(part.current, step.focus);
  }, [step]);

  const turns = turnsOf(
    panels.map(({ competence }) => competence.id),
    all,
    assessors,
  );
  const waiting = nextOpen(all, turns);
  const turn = turnAt(step.place, turns, all) ?? (step.place === 'closed' ? undefined : waiting);
  const nameOf = (id: string) => all.find((one) => one.id === id)?.name ?? '';
  const asked = ({ competence, candidate, assessor }: Turn) =>
    text.sheet.asked(
      panels.find((panel) => panel.competence.id === competence)?.name ?? '',
      nameOf(candidate),
      assessor,
    );
  const go = (to: Turn | undefined, said = '') => {
    setStep({ place: to ?? 'closed', focus: true });
    say(`${said} ${to === undefined ? '' : asked(to)}`.trim());
  };
  const set = (level: Level | undefined) => {
    if (turn !== undefined) change((before) => withScoreAt(before, turn, level));
  };
  const turned = useTurns({ now: all, undo, redo }, (before, now) => {
    const changed = turnsOfAll(panels, before, now).filter(
      (one) => levelAt(before, one) !== levelAt(now, one),
    );
    const [first] = changed;
    if (first === undefined) return;
    setStep({ place: first, focus: false });
    say(`${asked(first)} ${text.sheet.said(levelAt(now, first))}`);
  });
  return {
    panels,
    all,
    assessors,
    setAssessors,
    turn,
    done: (competence) => {
      const mine = turns.filter((one) => one.competence === competence);
      const open = mine.filter((one) => isOpen(all, one));
      return {
        set: mine.length - open.length,
        of: mine.length,
        toAgree: open.filter(({ assessor }) => assessor === 'agreed').length,
      };
    },
    part,
    side,
    go,
    open: (competence) => {
      const mine = turns.filter((one) => one.competence === competence);
      go(nextOpen(all, mine) ?? mine[0]);
    },
    waiting,
    mark: set,
    score: (level) => {
      if (turn === undefined) return;
      const after = withScoreAt(all, turn, level);
      set(level);
      const ids = panels.map(({ competence }) => competence.id);
      const next = nextOpen(after, turnsOf(ids, after, assessors), turn);
      go(next, `${text.sheet.said(level)} ${next === undefined ? text.sheet.allDone : ''}`.trim());
    },
    skip: () => {
      const at = turns.findIndex((one) => turn !== undefined && sameTurn(one, turn));
      go(turns.slice(at + 1).find((one) => isOpen(all, one)));
    },
    ...turned,
  };
}

/** The turn where somebody is, if it is still there to be asked about. */
function turnAt(place: Place, turns: readonly Turn[], all: readonly Candidate[]): Turn | undefined {
  if (place === undefined || place === 'closed') return undefined;
  if (!all.some(({ id }) => id === place.candidate)) return undefined;
  return turns.find((turn) => sameTurn(turn, place));
}

function withScoreAt(
  all: readonly Candidate[],
  { competence, candidate, assessor }: Turn,
  level: Level | undefined,
): readonly Candidate[] {
  return all.map((one) => (one.id === candidate ? score(one, competence, assessor, level) : one));
}

function levelAt(all: readonly Candidate[], { candidate, competence, assessor }: Turn) {
  return all.find(({ id }) => id === candidate)?.scores.get(competence)?.[assessor];
}

const ASSESSORS: readonly Assessor[] = ['first', 'second', 'agreed'];

/** Every score that may differ between two versions, of those who are in both. */
function turnsOfAll(
  panels: readonly Panel[],
  before: readonly Candidate[],
  now: readonly Candidate[],
): Turn[] {
  const both = now.filter(({ id }) => before.some((one) => one.id === id));
  return panels.flatMap(({ competence }) =>
    both.flatMap(({ id }) =>
      ASSESSORS.map((assessor) => ({ competence: competence.id, candidate: id, assessor })),
    ),
  );
}
