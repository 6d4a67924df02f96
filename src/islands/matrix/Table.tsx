import type { Requirement } from '../../domain/requirements.ts';
import { spanOf } from '../../domain/span.ts';
import { explain, explainArea } from '../../text/explain.ts';
import { matrix as text } from '../../text/sv.ts';
import { Asleep } from '../shared/asleep.ts';
import type { MatrixArea, MatrixFramework, MatrixProps } from './props.ts';

/** The steps of the scale. The row says how many are filled, and the sheet fills them. */
const METER = (
  <svg class="meter" viewBox="-0.5 -0.5 46 10" aria-hidden="true">
    {[0, 12, 24, 36].map((x) => (
      <rect key={x} x={x} />
    ))}
  </svg>
);

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
      {areas.map((part) => (
        <Asleep
          key={part.place}
          as="tbody"
          attributes={{ 'data-area': part.place }}
          view={Group}
          with={{ framework, pages, role, ...part }}
          when={part.requirements}
        />
      ))}
    </table>
  );
}

type GroupProps = Pick<Props, 'framework' | 'pages' | 'role'> & MatrixArea;

/** An area with its rows. */
function Group({ framework, pages, role, area, competences, requirements }: GroupProps) {
  return (
    <>
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
        if (requirement === undefined) return null;
        const { required, baseline } = requirement;
        return (
          <Asleep
            key={competence.id}
            as="tr"
            attributes={{
              'data-competence': competence.id,
              'data-required': required,
              'data-baseline': baseline,
            }}
            view={Cells}
            with={{ framework, competence, requirement, page: pages[competence.id], role }}
            when={[requirement]}
          />
        );
      })}
    </>
  );
}

interface CellsProps {
  readonly framework: MatrixFramework;
  readonly competence: MatrixFramework['competences'][number];
  readonly requirement: Requirement;
  readonly page: string | undefined;
  readonly role: (id: string) => string;
}

/** The cells of a row. */
function Cells({ framework, competence, requirement, page, role }: CellsProps) {
  const { required, baseline } = requirement;
  const label = framework.levels.find(({ level }) => level === required)?.label;
  const changed = required - baseline;
  const reasons = explain(requirement, {
    floorReason: competence.floorReason,
    anchor: competence.anchors[String(required)],
    role,
  });
  return (
    <>
      <th scope="row">
        {page === undefined ? competence.name : <a href={page}>{competence.name}</a>}
      </th>
      <td class="matrix-required">
        <span class="matrix-level">
          <b>{required}</b>
          {` ${label}`}
        </span>
        {METER}
        {changed !== 0 && (
          <span class="matrix-change" data-copy="aside">
            {`${changed < 0 ? text.result.lowered : text.result.raised}, ${text.result.before(baseline)}`}
          </span>
        )}
        {competence.desired !== undefined && competence.desired > required && (
          <span class="matrix-desired" data-copy="aside">
            {text.result.desired(competence.desired)}
          </span>
        )}
      </td>
      <td class="matrix-why">
        {changed === 0 ? (
          reasons.join(' ')
        ) : (
          <>
            <b>{reasons[0]}</b>
            {` ${reasons.slice(1).join(' ')}`}
          </>
        )}
      </td>
    </>
  );
}
