import { useMemo } from 'preact/hooks';
import type { Requirement } from '../../domain/requirements.ts';
import { spanOf } from '../../domain/span.ts';
import { explain, explainArea } from '../../text/explain.ts';
import { matrix as text } from '../../text/matrix.ts';
import type { MatrixArea, MatrixFramework, MatrixProps } from './props.ts';

interface Props extends Pick<MatrixProps, 'framework' | 'pages'> {
  readonly areas: readonly MatrixArea[];
  readonly role: (id: string) => string;
}

/** The matrix in words: a row per competence, a group per area. */
export function Table({ framework, pages, areas, role }: Props) {
  return (
    <table class="matrix-table">
      <caption>{text.result.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.result.competence}</th>
          <th scope="col">{text.result.level}</th>
          <th scope="col">{text.result.why}</th>
        </tr>
      </thead>
      {areas.map(({ area, place, competences, requirements }) => (
        <tbody data-area={place} key={area.id}>
          <tr class="matrix-area">
            <th scope="rowgroup">{area.name}</th>
            <td>{text.result.span(spanOf(requirements))}</td>
            <td>
              {[
                `${text.result.priority(area.priority)}.`,
                area.delegable ? text.result.delegable : text.result.notDelegable,
                ...explainArea(area, requirements),
              ].join(' ')}
            </td>
          </tr>
          {competences.map((competence, position) => {
            const requirement = requirements[position];
            return requirement === undefined ? null : (
              <Row
                key={competence.id}
                {...{ competence, requirement, role }}
                levels={framework.levels}
                page={pages[competence.id]}
              />
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps extends Pick<Props, 'role'> {
  readonly competence: MatrixFramework['competences'][number];
  readonly levels: MatrixFramework['levels'];
  readonly requirement: Requirement;
  readonly page: string | undefined;
}

/** A competence. Drawn again only when its requirement is another, because most stay as they are. */
function Row({ competence, levels, requirement, page, role }: RowProps) {
  const { required, baseline } = requirement;
  return useMemo(
    () => (
      <tr data-competence={competence.id} data-required={required} data-baseline={baseline}>
        <th scope="row">
          {page === undefined ? competence.name : <a href={page}>{competence.name}</a>}
        </th>
        <td class="matrix-required">
          <span class="matrix-level">
            <b>{required}</b>
            {` ${levels.find(({ level }) => level === required)?.label}`}
          </span>
          {METER}
          {required !== baseline && (
            <span class="matrix-change" data-copy="aside">
              {`${required < baseline ? text.result.lowered : text.result.raised}, ${text.result.before(baseline)}`}
            </span>
          )}
          {competence.desired !== undefined && competence.desired > required && (
            <span class="matrix-desired" data-copy="aside">
              {text.result.desired(competence.desired)}
            </span>
          )}
        </td>
        <Why {...{ competence, requirement, role }} />
      </tr>
    ),
    [competence, levels, requirement, page, role, required, baseline],
  );
}

/** The steps of the scale. The row says how many are filled, and the sheet fills them. */
const METER = (
  <svg class="meter" viewBox="-0.5 -0.5 46 10" aria-hidden="true">
    {[0, 12, 24, 36].map((x) => (
      <rect key={x} x={x} />
    ))}
  </svg>
);

/** The reasons for a level. Where it has changed, the first is what changed it. */
function Why({
  competence,
  requirement,
  role,
}: Pick<RowProps, 'competence' | 'requirement' | 'role'>) {
  const { required, baseline } = requirement;
  const [first, ...rest] = explain(requirement, {
    floorReason: competence.floorReason,
    anchor: competence.anchors[String(required)],
    role,
  });
  return (
    <td class="matrix-why">
      {required === baseline ? (
        [first, ...rest].join(' ')
      ) : (
        <>
          <b>{first}</b>
          {` ${rest.join(' ')}`}
        </>
      )}
    </td>
  );
}
