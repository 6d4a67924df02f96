import { difference } from '../../domain/assessors.ts';
import { assessment } from '../../text/assessment.ts';
import { candidates as text } from '../../text/candidates.ts';
import { LevelRows } from '../assessment/LevelRows.tsx';
import type { MatrixFramework } from '../matrix/props.ts';
import { Changing } from '../shared/Changing.tsx';
import type { Panel } from './panels.ts';
import { TurnBar } from './TurnBar.tsx';
import type { Scoring } from './use-scoring.ts';

interface Props {
  readonly id: string;
  readonly levels: MatrixFramework['levels'];
  readonly panel: Panel;
  readonly scoring: Scoring;
}

/** One competence: closed it says how far its scores have come, open it asks for one at a time. */
export function MustPanel({ id, levels, panel, scoring }: Props) {
  const { competence, name, place, requirement } = panel;
  const { turn, go, open, part } = scoring;
  const isOpen = turn?.competence === competence.id;
  const { set, of, toAgree } = scoring.done(competence.id);
  return (
    <div
      class="must-panel"
      data-area={place}
      data-panel={competence.id}
      data-open={isOpen}
      ref={isOpen ? part : null}
    >
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-${competence.id}` : undefined}
          onClick={() => (isOpen ? go(undefined) : open(competence.id))}
        >
          <span>{name}</span>{' '}
          <span class="panel-state">
            <Changing>{`${assessment.required(requirement.required)} · ${text.sheet.state(set, of, toAgree)}`}</Changing>
          </span>
        </button>
      </h3>
      {isOpen && (
        <div id={`${id}-${competence.id}`} class="panel-open">
          <TurnBar {...{ panel, scoring }} />
          <Asked {...{ id, levels, panel, scoring }} />
        </div>
      )}
    </div>
  );
}

/** The score that is asked for now, and the ways past it. */
function Asked({ id, levels, panel: { competence, place }, scoring }: Props) {
  const { turn, all, mark, score, skip, go, side } = scoring;
  const candidate = all.find((one) => one.id === turn?.candidate);
  if (turn === undefined || candidate === undefined) return null;
  const scores = candidate.scores.get(competence.id) ?? {};
  const level = scores[turn.assessor];
  const apart = difference(scores);
  return (
    <>
      <LevelRows
        key={`${turn.candidate} ${turn.assessor}`}
        name={`${id}-level`}
        legend={
          <span class="turn-legend">
            {text.sheet.columns[turn.assessor]}: <bdi>{candidate.name}</bdi>
          </span>
        }
        {...{ competence, place, levels }}
        answer={level}
        onMark={mark}
        onAnswer={score}
      />
      {apart > 0 && (
        <p class="notice" key={apart}>
          {text.sheet.talk(apart)}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={skip}>
          {text.sheet.skip}
        </button>
        {level !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              mark(undefined);
              // The button goes away, so the levels take the focus.
              go(turn);
            }}
          >
            {text.sheet.takeBack}
          </button>
        )}
        <button
          type="button"
          class="button to-comparison"
          onClick={() => {
            side.current?.focus({ preventScroll: true });
            side.current?.scrollIntoView();
          }}
        >
          {text.compare.heading}
        </button>
      </div>
    </>
  );
}
