import { candidates as text } from '../../text/candidates.ts';
import type { MatrixArea } from '../matrix/props.ts';
import type { Scoring } from './use-scoring.ts';

interface Props {
  readonly areas: readonly MatrixArea[];
  readonly scoring: Scoring;
  readonly onAsk: (competence: string) => void;
}

/** What isn't a must can be scored as well, where somebody asks for it. */
export function MoreCompetences({ areas, scoring, onAsk }: Props) {
  const here = new Set(scoring.panels.map(({ competence }) => competence.id));
  const rest = areas
    .map((area) => ({ ...area, more: area.competences.filter(({ id }) => !here.has(id)) }))
    .filter(({ more }) => more.length > 0);
  if (rest.length === 0) return null;
  return (
    <details class="more-competences">
      <summary>{text.sheet.more}</summary>
      <p class="note">{text.sheet.moreHint}</p>
      {rest.map(({ area, place, more }) => (
        <fieldset key={area.id} data-area={place}>
          <legend>{area.name}</legend>
          <div class="buttons">
            {more.map(({ id, name }) => (
              <button type="button" class="button" key={id} data-ask={id} onClick={() => onAsk(id)}>
                {name}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </details>
  );
}
