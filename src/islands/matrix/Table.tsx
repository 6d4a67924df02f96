import type { Requirement } from '../../domain/requirements.ts';
import { inArea, type Span } from '../../domain/span.ts';
import { explain, explainArea } from '../../text/explain.ts';
import { matrix as text } from '../../text/sv.ts';
import { Asleep } from '../asleep.ts';
import type { MatrixFramework, MatrixProps } from './props.ts';

const STEPS = [1, 2, 3, 4] as const;

interface Props extends Pick<MatrixProps, 'framework' | 'pages'> {
  /** In the order of the competences. */
  readonly requirements: readonly Requirement[];
  readonly spans: ReadonlyMap<string, Span>;
  readonly role: (id: string) => string;
}

/** The matrix in words: a row per competence, a group per area. */
export function Table({ framework, pages, requirements, spans, role }: Props) {
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
      {framework.areas.map((area, index) => {
        const span = spans.get(area.id);
        if (span === undefined) return null;
        const isHere = inArea(framework.competences, area.id);
        const competences = framework.competences.filter(isHere);
        const here = requirements.filter(isHere);
        return (
          <Asleep
            key={area.id}
            as="tbody"
            attributes={{ 'data-area': index + 1 }}
            view={Group}
            with={{ framework, pages, role, area, span, competences, here }}
            when={here}
          />
        );
      })}
    </table>
  );
}

interface GroupProps extends Pick<Props, 'framework' | 'pages' | 'role'> {
  readonly area: MatrixFramework['areas'][number];
  readonly span: Span;
  readonly competences: readonly MatrixFramework['competences'][number][];
  /** The requirements of the competences, in the same order. */
  readonly here: readonly Requirement[];
}

/** An area with its rows. */
function Group({ framework, pages, role, area, span, competences, here }: GroupProps) {
  return (
    <>
      <tr class="matrix-area">
        <th scope="rowgroup">{area.name}</th>
        <td>{text.result.span(span.min, span.max)}</td>
        <td>
          {text.result.priority(area.priority)}.{' '}
          {area.delegable ? text.result.delegable : text.result.notDelegable}{' '}
          {explainArea(area, here).join(' ')}
        </td>
      </tr>
      {competences.map((competence, position) => {
        const requirement = here[position];
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
  const [first, ...rest] = explain(requirement, {
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
          <b>{required}</b> {label}
        </span>
        <svg class="meter" viewBox="0 0 46 10" aria-hidden="true">
          {STEPS.map((step) => (
            <rect
              key={step}
              class={step <= required ? 'meter-on' : step <= baseline ? 'meter-ghost' : 'meter-off'}
              x={(step - 1) * 12 + 0.5}
              y="0.5"
              width="9"
              height="9"
            />
          ))}
        </svg>
        {changed !== 0 && (
          <span class="matrix-change">
            {changed < 0 ? text.result.lowered : text.result.raised}, {text.result.before(baseline)}
          </span>
        )}
        {competence.desired !== undefined && competence.desired > required && (
          <span class="matrix-desired">{text.result.desired(competence.desired)}</span>
        )}
      </td>
      <td class="matrix-why">
        {changed === 0 ? first : <b>{first}</b>} {rest.join(' ')}
      </td>
    </>
  );
}
