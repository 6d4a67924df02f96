import { type Answers, type Assessed, outcomeOf } from '../../domain/assessment.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { assessment } from '../../text/assessment.ts';
import { self as text } from '../../text/self.ts';
import type { MatrixArea, MatrixFramework } from '../matrix/props.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import type { Flow } from './use-flow.ts';

interface Props {
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly result: CompanyResult;
  readonly answers: Answers;
  readonly assessed: readonly Assessed[];
  readonly flow: Flow;
}

/** A person's own skyline over the required one, and the same in a table. */
export function OwnProfile({ id, framework, result, answers, assessed, flow }: Props) {
  const met = assessed.filter(({ outcome }) => outcome === 'met').length;
  const { own, required, none } = text.profile.legend;
  return (
    <section aria-labelledby={`${id}-profile`}>
      <h4 id={`${id}-profile`}>{text.profile.heading}</h4>
      <p key={`${met}-${assessed.length}`}>{text.profile.met(met, assessed.length)}</p>
      <figure class="profile">
        <div class="profile-picture" role="img" aria-label={text.profile.label}>
          <ol class="profile-axis">
            {framework.levels
              .filter(({ level }) => level > 0)
              .toReversed()
              .map(({ level }) => (
                <li key={level}>{level}</li>
              ))}
          </ol>
          {result.areas.map((area) => (
            <AreaBars key={area.place} {...{ area, answers }} />
          ))}
        </div>
        <figcaption class="profile-legend">
          <span class="key-own">{own}</span> <span class="key-required">{required}</span>{' '}
          {assessed.length < flow.questions.length && <span class="key-none">{none}</span>}
        </figcaption>
      </figure>
      <details class="profile-words">
        <summary>{text.profile.table}</summary>
        <ProfileTable {...{ result, answers, flow }} />
      </details>
    </section>
  );
}

interface AreaProps {
  readonly area: MatrixArea;
  readonly answers: Answers;
}

/** A frame as high as the requirement, filled to the answer; a dashed frame where there is none. */
function AreaBars({ area: { area, place, requirements }, answers }: AreaProps) {
  return (
    <div class={`profile-area bars-${requirements.length}`} data-area={place}>
      <ul>
        {requirements.map(({ competence, required }) => (
          <li
            key={competence}
            class={`profile-bar own-${answers.get(competence) ?? 'none'} needs-${required}`}
          />
        ))}
      </ul>
      <span class="profile-name">{area.shortName ?? area.name}</span>
    </div>
  );
}

interface TableProps extends Pick<Props, 'result' | 'answers' | 'flow'> {}

function ProfileTable({ result, answers, flow }: TableProps) {
  const { competence, own, required, outcome } = text.profile.columns;
  return (
    <table class="profile-table">
      <caption>{text.profile.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{competence}</th>
          <th scope="col">{own}</th>
          <th scope="col">{required}</th>
          <th scope="col">{outcome}</th>
        </tr>
      </thead>
      {result.areas.map(({ area, place, requirements }) => (
        <tbody key={area.id} data-area={place}>
          <tr class="profile-table-area">
            <th scope="rowgroup" colSpan={4}>
              {area.name}
            </th>
          </tr>
          {requirements.map((requirement) => (
            <ProfileRow key={requirement.competence} {...{ requirement, result, answers, flow }} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps extends TableProps {
  readonly requirement: Requirement;
}

function ProfileRow({ requirement: { competence, required }, result, answers, flow }: RowProps) {
  const answer = answers.get(competence);
  const name = result.competence(competence);
  const at = flow.questions.findIndex((question) => question.competence.id === competence);
  const outcome =
    answer === undefined ? text.profile.none : assessment.outcome[outcomeOf(required, answer)];
  return (
    <tr data-answer={competence}>
      <th scope="row">
        <button type="button" class="as-link" data-only="screen" onClick={() => flow.go(at)}>
          {name}
        </button>
        <span class="print-only">{name}</span>
      </th>
      <td key={`own-${answer}`}>{answer ?? '–'}</td>
      <td key={`required-${required}`}>{required}</td>
      <td key={outcome}>{outcome}</td>
    </tr>
  );
}
