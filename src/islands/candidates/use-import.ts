import { useState } from 'preact/hooks';
import { joinCandidates, type Whose } from '../../domain/candidates-join.ts';
import { mergeCandidates } from '../../domain/candidates-merge.ts';
import { levelsOf } from '../../domain/kept-file.ts';
import { candidates as text } from '../../text/candidates.ts';
import { brought, companyInWords } from '../../text/kept-file.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { openKeptFile } from '../shared/open-kept-file.ts';
import type { Company } from '../shared/use-company.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import {
  type CandidatesFile,
  type Decision,
  type Here,
  isToDecide,
  type Plan,
  planOf,
  usualDecision,
} from './import-plan.ts';
import type { Candidates } from './use-candidates.ts';
import type { OwnMusts } from './use-musts.ts';

/** What a file is fetched into. */
export interface Target {
  readonly framework: MatrixFramework;
  readonly candidates: Candidates;
  readonly company: Pick<Company, 'staffing' | 'replace'>;
  readonly musts: OwnMusts;
  readonly result: Pick<CompanyResult, 'roleInText'>;
  readonly announce: (sentence: string) => void;
}

/** A file on its way in, and what came of the latest one. */
export interface Import {
  /** Waits for a decision; undefined where nothing does. */
  readonly plan: Plan | undefined;
  /** What is said of the latest file, line by line. */
  readonly said: readonly string[];
  readonly say: (lines: readonly string[]) => void;
  readonly open: () => Promise<void>;
  readonly take: (plan: Plan, decision: Decision) => void;
  readonly cancel: (said: string) => void;
  /** Puts back everything as it was before the latest file; undefined where there is nothing to. */
  readonly undo: (() => void) | undefined;
}

/** Opens files, asks where something differs, and tells what came. */
export function useImport(target: Target): Import {
  const { framework, candidates, company, musts, announce } = target;
  const [plan, setPlan] = useState<Plan>();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [before, setBefore] = useState<Here>();
  const here: Here = { all: candidates.all, staffing: company.staffing, choices: musts.choices };
  const say = (lines: readonly string[]) => {
    setPlan(undefined);
    setBefore(undefined);
    setSaid(lines);
    announce(lines.join(' '));
  };
  const take = (one: Plan, decision: Decision) => {
    const lines = apply(one, decision, target);
    say(lines);
    setBefore(here);
  };
  return {
    plan,
    said,
    say,
    take,
    cancel: (sentence) => say([sentence]),
    open: async () => {
      const found = await openKeptFile(framework, text.file.kind);
      if (found === undefined) return;
      if (typeof found === 'string') return say([found]);
      const { candidates: people } = found;
      if (people === undefined) return say([brought.elsewhere(found, text.file.kind)]);
      const next = planOf({ ...found, candidates: people }, here);
      if (!isToDecide(next)) return take(next, usualDecision(next));
      setSaid([]);
      setPlan(next);
    },
    undo:
      before &&
      (() => {
        candidates.change(() => before.all);
        company.replace(before.staffing);
        if (before.choices !== musts.choices) musts.replace(before.choices);
        say([brought.undone]);
      }),
  };
}

/** Takes in what has been decided, and gives what there is to say of it. */
function apply(plan: Plan, decision: Decision, target: Target): readonly string[] {
  return [
    ...takeCandidates(plan, decision, target),
    ...takeCompany(plan, decision, target),
    ...takeMusts(plan, decision, target),
    ...differences(plan, target),
  ];
}

function takeCandidates(
  { file, candidates: stand }: Plan,
  { candidates: decided }: Decision,
  target: Target,
) {
  const { all, change } = target.candidates;
  if (stand === 'same') return [brought.already(all.length)];
  if (stand === 'new' || decided === 'file') {
    change(() => file.candidates);
    return [brought.opened(file.candidates.length)];
  }
  return decided === 'both' ? takeBoth(file, target) : takeTogether(file, decided, target);
}

function takeBoth({ candidates: theirs }: CandidatesFile, { candidates: here }: Target) {
  const { candidates, already, renamed } = mergeCandidates(here.all, theirs);
  here.change(() => candidates);
  return [
    brought.opened(theirs.length - already),
    ...(already > 0 ? [brought.already(already)] : []),
    ...(renamed.length > 0 ? [brought.renamed(renamed)] : []),
  ];
}

function takeTogether(
  { candidates: theirs }: CandidatesFile,
  whose: Whose,
  { candidates: here }: Target,
) {
  const { candidates, joined, toAgree, renamed } = joinCandidates(here.all, theirs, whose);
  const more = candidates.length - here.all.length;
  here.change(() => candidates);
  return [
    brought.joined(joined, whose),
    ...(more > 0 ? [brought.opened(more)] : []),
    ...(renamed.length > 0 ? [brought.renamed(renamed)] : []),
    ...(toAgree > 0 ? [brought.toAgree(toAgree)] : []),
  ];
}

function takeCompany({ file, company: stand }: Plan, { company }: Decision, target: Target) {
  const { staffing, replace } = target.company;
  const words = (some: typeof staffing) => companyInWords(some, target.result.roleInText);
  if (file.staffing === undefined) return [brought.noCompany(words(staffing))];
  if (stand === 'same') return [];
  if (company === 'here' && stand === 'differs') {
    return [brought.otherCompany(words(file.staffing), words(staffing))];
  }
  replace(file.staffing);
  return [brought.company(words(file.staffing))];
}

function takeMusts({ choices, musts: stand }: Plan, { musts }: Decision, target: Target) {
  if (stand === 'unreadable') return [brought.unreadableChoices];
  if (stand === 'suggestion') return [brought.suggestion];
  if (stand === 'same') return [];
  if (musts === 'here' && stand === 'differs') return [brought.otherChoices];
  return [target.musts.replace(choices) ? brought.choices : brought.choicesNotKept];
}

/** What differs between where the file was saved and this page, beside what can be decided. */
function differences({ file }: Plan, { framework }: Target): readonly string[] {
  const { levels, unknown, mended } = file;
  const here = levelsOf(framework);
  return [
    ...mended.map(brought.mended),
    brought.levels(levels ?? here, here),
    unknown.roles.length > 0 && brought.unknownRoles(unknown.roles),
    unknown.competences.length > 0 && brought.unknownCompetences(unknown.competences),
  ].filter((line) => typeof line === 'string');
}
