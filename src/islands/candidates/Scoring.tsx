import { useState } from 'preact/hooks';
import type { ScoredMust } from '../../export/scored-musts.ts';
import { candidates as text } from '../../text/candidates.ts';
import type { MatrixArea, MatrixFramework } from '../matrix/props.ts';
import { UndoRedo } from '../shared/UndoRedo.tsx';
import { Comparison } from './Comparison.tsx';
import { MoreCompetences } from './MoreCompetences.tsx';
import { MustPanel } from './MustPanel.tsx';
import { panelsOf } from './panels.ts';
import type { Candidates } from './use-candidates.ts';
import { type Scoring as State, useScoring } from './use-scoring.ts';

interface Props {
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly areas: readonly MatrixArea[];
  readonly musts: readonly ScoredMust[];
  readonly candidates: Candidates;
  readonly announce: (sentence: string) => void;
}

/** The scores of everybody, one at a time, with the comparison beside. */
export function Scoring({ id, framework, areas, musts, candidates, announce }: Props) {
  const [requested, setRequested] = useState<ReadonlySet<string>>(new Set());
  const panels = panelsOf(areas, musts, candidates.all, requested);
  const scoring = useScoring(panels, candidates, announce);
  const { undo, redo, turn } = scoring;
  const panel = (one: (typeof panels)[number]) => (
    <MustPanel
      key={one.competence.id}
      id={`${id}-panel`}
      levels={framework.levels}
      panel={one}
      scoring={scoring}
    />
  );
  return (
    <div class="scoring">
      <div class="scoring-main controls" data-only="screen">
        <Assessors id={id} scoring={scoring} />
        {panels.filter(({ must }) => must).map(panel)}
        {panels.some(({ must }) => !must) && <p class="beside-musts">{text.sheet.beside}</p>}
        {panels.filter(({ must }) => !must).map(panel)}
        {turn === undefined && <Closed scoring={scoring} />}
        <MoreCompetences
          {...{ areas, scoring }}
          onAsk={(competence) => {
            setRequested((before) => new Set([...before, competence]));
            scoring.go(
              candidates.all[0] && {
                competence,
                candidate: candidates.all[0].id,
                assessor: 'first',
              },
            );
          }}
        />
        <div class="buttons">
          <UndoRedo edits={{ ...candidates, undo, redo }} />
        </div>
        <p class="note flow-keys">{text.sheet.keys}</p>
      </div>
      <section class="scoring-side" aria-labelledby={`${id}-compare`}>
        <h3 id={`${id}-compare`} tabIndex={-1} ref={scoring.side}>
          {text.compare.heading}
        </h3>
        <Comparison {...{ id, panels, turn }} candidates={candidates.all} />
      </section>
    </div>
  );
}

/** One assessor or two. With one, nobody waits for the other's scores. */
function Assessors({ id, scoring: { assessors, setAssessors } }: { id: string; scoring: State }) {
  return (
    <fieldset class="assessors">
      <legend>{text.sheet.assessors}</legend>
      {([1, 2] as const).map((number) => (
        <label class="choice" key={number}>
          <input
            type="radio"
            name={`${id}-assessors`}
            checked={assessors === number}
            onChange={() => setAssessors(number)}
          />
          <span>{text.sheet.number[number]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Said where no panel is open: that all is done, or the way on. */
function Closed({ scoring: { waiting, go, part } }: { readonly scoring: State }) {
  return (
    <div class="notice" ref={part} data-closed>
      <p tabIndex={-1} key={String(waiting === undefined)}>
        {waiting === undefined ? text.sheet.allDone : text.sheet.paused}
      </p>
      {waiting !== undefined && (
        <button type="button" class="button" onClick={() => go(waiting)}>
          {text.sheet.goOn}
        </button>
      )}
    </div>
  );
}
