import { useLayoutEffect, useRef } from 'preact/hooks';
import { isWide } from '../../browser/screen.ts';
import { countingOffer, type Requirement } from '../../domain/requirements.ts';
import { spanOf } from '../../domain/span.ts';
import { requirements as text } from '../../text/requirements.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import { LevelLines } from './Changes.tsx';
import { LevelText } from './LevelText.tsx';
import type { MatrixArea, MatrixFramework, MatrixProps } from './props.ts';
import { Reasons } from './Reasons.tsx';

interface Props extends Pick<MatrixProps, 'id' | 'framework' | 'pages'> {
  readonly result: CompanyResult;
  readonly reachable: (competence: string) => readonly number[];
  /** False until the script is there: until then only what holds for any company is said. */
  readonly ready: boolean;
  /** Whether there are boxes that can change anything. */
  readonly tickable: boolean;
}

/** The matrix: a row per competence with its reasons folded in, a group per area. */
export function RequirementTable(props: Props) {
  const { id, framework, result, tickable } = props;
  const several = framework.competences.length > 1;
  return (
    <>
      {several && (
        <div class="table-tools" data-only="screen">
          {tickable && (
            <label class="choice">
              <input type="checkbox" data-only-changed />
              <span>{text.onlyChanged}</span>
            </label>
          )}
          <details class="levels-explained">
            <summary>{text.levels}</summary>
            <LevelLines levels={framework.levels} />
            <p class="note">{text.desiredLine}</p>
          </details>
        </div>
      )}
      <table class="requirements" id={`${id}-tabell`}>
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.competence}</th>
            <th scope="col">{text.columns.level}</th>
            <th scope="col">{text.columns.change}</th>
            <th scope="col">{text.columns.by}</th>
            <th scope="col" data-copy="none">
              {text.columns.why}
            </th>
          </tr>
        </thead>
        {result.areas.map((part) => (
          <AreaRows key={part.place} {...props} part={part} />
        ))}
      </table>
    </>
  );
}

type AreaProps = Props & { readonly part: MatrixArea };

function AreaRows({ part, ...props }: AreaProps) {
  const { area, place, competences, requirements } = part;
  const { reachable } = props;
  const levels = [...new Set(competences.flatMap(({ id }) => reachable(id)))].sort();
  const span = spanOf(requirements);
  return (
    <tbody data-area={place}>
      {props.framework.competences.length > 1 && (
        <tr class="area-row">
          <th scope="rowgroup">
            <span class="area-name">{area.name}</span>
          </th>
          <td colSpan={3}>
            <span class="area-facts">
              {text.priority(area.priority)} ·{' '}
              <span data-span={area.id}>
                {levels.flatMap((min) =>
                  levels
                    .filter((max) => max >= min)
                    .map((max) => (
                      <span
                        key={max}
                        data-level={`${min}-${max}`}
                        hidden={min !== span.min || max !== span.max}
                      >
                        {text.span({ min, max })}
                      </span>
                    )),
                )}
              </span>
            </span>
            {!area.delegable && (
              <>
                {' '}
                <span class="area-note">{text.notDelegable}</span>
              </>
            )}
          </td>
          <td class="requirement-why" data-copy="none">
            {props.result.areas.length > 1 && <Fold area={area.name} />}
          </td>
        </tr>
      )}
      {competences.map((competence, position) => {
        const requirement = requirements[position];
        return requirement === undefined ? null : (
          <Row key={competence.id} {...props} competence={competence} requirement={requirement} />
        );
      })}
    </tbody>
  );
}

/**
 * Folds the rows of an area. A phone begins with them folded, a laptop doesn't, so the style sheet
 * shows them there until the script has opened them.
 */
function Fold({ area }: { readonly area: string }) {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (fold.current !== null && isWide()) fold.current.open = true;
  }, []);
  return (
    <details class="area-fold" ref={fold} data-book="none">
      <summary>
        <span class="visually-hidden">{text.fold(area)}</span>
      </summary>
    </details>
  );
}

interface RowProps extends Props {
  readonly competence: MatrixFramework['competences'][number];
  readonly requirement: Requirement;
}

function Row({ competence, requirement, ...props }: RowProps) {
  const { id, framework, pages, reachable } = props;
  const { index } = props.result;
  const { baseline, desired, name } = competence;
  const { required } = requirement;
  const counting = countingRoles(requirement);
  const page = pages[competence.id];
  const levels = reachable(competence.id);
  const entry = index.competences[index.positions.get(competence.id) ?? -1];
  const steered = framework.rules.supplierRaise?.competence === competence.id;
  const naming = steered
    ? framework.specialists.filter(
        ({ engagements, covers }) =>
          engagements.includes('external') && Object.keys(covers).length > 0,
      )
    : framework.specialists.filter(
        (specialist) => entry?.delegable && specialist.covers[competence.id] !== undefined,
      );
  return (
    <tr
      id={`${id}-${competence.id}`}
      class="requirement"
      data-of={competence.id}
      data-competence={competence.id}
      data-required={required}
      data-baseline={baseline}
    >
      <th scope="row">{page === undefined ? name : <a href={page}>{name}</a>}</th>
      <td class="requirement-level">
        <span class="meter" aria-hidden="true" />
        <LevelText levels={framework.levels} reachable={levels} level={required} />
      </td>
      <td class="requirement-change">
        {levels.length > 1 && (
          <span data-if="changed" hidden={required === baseline}>
            <span class="visually-hidden" data-copy="none">
              {text.from(baseline)}{' '}
            </span>
            <span aria-hidden="true">
              {baseline} {text.arrow}{' '}
            </span>
            <LevelText
              figure
              levels={framework.levels}
              reachable={levels.filter((level) => level !== baseline)}
              level={required}
            />
          </span>
        )}
        {desired !== undefined && desired > baseline && (
          <span class="requirement-desired">{text.desired(desired)}</span>
        )}
      </td>
      <td class="requirement-by">
        {naming.map((specialist) => (
          <span
            key={specialist.id}
            data-by={specialist.id}
            hidden={!counting.includes(specialist.id)}
          >
            {specialist.name}
          </span>
        ))}
      </td>
      <td class="requirement-why" data-copy="none">
        <Reasons {...props} {...{ competence, requirement, levels, entry }} />
      </td>
    </tr>
  );
}

/** The role that a requirement follows from, or the partners that it asks the manager to steer. */
function countingRoles({ offers, reasons }: Requirement): readonly string[] {
  for (const reason of reasons) if ('partners' in reason) return reason.partners;
  const counting = countingOffer(offers);
  return counting === undefined ? [] : [counting.specialist];
}
