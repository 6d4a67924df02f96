import { outcomeOf } from '../../domain/assessment.ts';
import { countedLevel, difference } from '../../domain/assessors.ts';
import type { Candidate } from '../../domain/candidates.ts';
import type { Turn } from '../../domain/scoring-turns.ts';
import { assessment } from '../../text/assessment.ts';
import { candidates as text } from '../../text/candidates.ts';
import { Changing } from '../shared/Changing.tsx';
import type { Panel } from './panels.ts';

interface Props {
  readonly id: string;
  readonly panels: readonly Panel[];
  /** In the order they were entered, which is the only order there is. */
  readonly candidates: readonly Candidate[];
  /** What is asked for now. */
  readonly turn: Turn | undefined;
}

/**
 * Everyone side by side, a row per competence. Where the columns don't fit, each row becomes a block
 * with everybody in it, so that nobody is ever cut off.
 */
export function Comparison({ id, panels, candidates, turn }: Props) {
  const beside = panels.filter(({ must }) => !must);
  const rows = (some: readonly Panel[]) =>
    some.map((panel) => <Row key={panel.competence.id} {...{ panel, candidates, turn }} />);
  return (
    <div class="compare">
      <table class="compare-table" id={`${id}-table`} data-people={candidates.length}>
        <caption>{text.compare.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.compare.competence}</th>
            <th scope="col">{text.compare.required}</th>
            {candidates.map((candidate) => (
              <th scope="col" key={candidate.id}>
                <bdi key={candidate.name}>{candidate.name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows(panels.filter(({ must }) => must))}</tbody>
        {beside.length > 0 && (
          <tbody>
            <tr class="compare-beside">
              <th scope="rowgroup" colSpan={candidates.length + 2}>
                {text.sheet.beside}
              </th>
            </tr>
            {rows(beside)}
          </tbody>
        )}
      </table>
      <p class="note">{text.compare.hint}</p>
    </div>
  );
}

interface RowProps {
  readonly panel: Panel;
  readonly candidates: readonly Candidate[];
  readonly turn: Turn | undefined;
}

function Row({ panel, candidates, turn }: RowProps) {
  const { competence, name, place } = panel;
  const { required } = panel.requirement;
  const isNow = turn?.competence === competence.id;
  return (
    <tr data-area={place} data-compare={competence.id} data-now={isNow}>
      <th scope="row">
        {name}{' '}
        <span class="compare-needs" key={required}>
          {assessment.required(required)}
        </span>
      </th>
      <td class="compare-required" key={`required ${required}`}>
        {required}
      </td>
      {candidates.map((candidate) => (
        <Cell
          key={candidate.id}
          {...{ candidate, panel }}
          isNow={isNow && turn.candidate === candidate.id}
        />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly candidate: Candidate;
  readonly panel: Panel;
  readonly isNow: boolean;
}

function Cell({ candidate, panel: { competence, requirement }, isNow }: CellProps) {
  const scores = candidate.scores.get(competence.id) ?? {};
  const level = countedLevel(scores);
  const who = <bdi class="compare-who">{candidate.name}</bdi>;
  const { first, second } = scores;
  if (level === undefined) {
    return (
      <td key={candidate.name} class="compare-open" data-now={isNow}>
        {who}{' '}
        <Changing>
          {first !== undefined && second !== undefined && difference(scores) > 0
            ? text.compare.apart(first, second)
            : assessment.notAssessed}
        </Changing>
      </td>
    );
  }
  const how = outcomeOf(requirement.required, level);
  return (
    <td key={`${candidate.name} ${level} ${how}`} data-outcome={how} data-now={isNow}>
      {who} <b>{level}</b> {assessment.outcome[how]}
    </td>
  );
}
